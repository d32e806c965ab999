import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import {
  everyCommand,
  everyHandler,
  everyPart,
  everyPressed,
  type Ids,
  idsOf,
  NOWHERE,
  ON_MESSAGES,
  show,
  WITHOUT_DATABASE,
} from '../builders/every-part.ts';
import { startWholeBot, type WholeBot, wordsOf } from '../builders/whole-bot.ts';

let bot: WholeBot;
let ids: Ids;

beforeAll(async () => {
  bot = await startWholeBot();
  ids = await idsOf(bot);
});
afterEach(() => bot.sandbox.setFaults([]));
afterAll(() => bot.stop());

const NONE: Ids = { editionId: '', storyId: '', setupId: '' };
const general = () => bot.sandbox.channels.general!;
const withIds = (command: string) => everyCommand(ids).find((one) => one.command === command)!;
const pressed = (at: number) => everyPressed(ids)[at]!;
const COMMANDS = everyCommand(NONE).map(({ command }) => command);
const PRESSED = everyPressed(NONE).map(({ id }, at) => ({ id, at }));

it('drives every part of every command', () => {
  expect([...COMMANDS, ...ON_MESSAGES].toSorted()).toEqual(
    everyPart()
      .map(({ command }) => command)
      .toSorted(),
  );
});

it('drives every button, select and form', () => {
  const names = PRESSED.map(({ id }) => id.split(':')[0]!);
  expect([...new Set(names)].toSorted()).toEqual([...everyHandler().keys()].toSorted());
});

/** discord.js asks four times. */
const ALL_TRIES = 4;
const SAYS_ID = /^⚠ .*id: [0-9a-f]{8}/;

describe('Discord that answers 500', () => {
  const fail = () => bot.sandbox.setFaults([{ kind: 'status', status: 500, stored: false, times: ALL_TRIES }]);

  it.each(COMMANDS)('does not keep %s from being answered with an id', async (command) => {
    fail();
    expect(await bot.told('admin', command, withIds(command).given)).toMatch(SAYS_ID);
  });

  it.each(PRESSED)('does not keep $id from being answered with an id', async ({ at }) => {
    const press = show(bot, 'admin', pressed(at), general());
    fail();
    expect(await press()).toMatch(SAYS_ID);
  });

  it.each(ON_MESSAGES)('does not keep “%s” from being answered with an id', async (command) => {
    const { id } = bot.sandbox.say('admin', general(), `See ${NOWHERE}`);
    fail();
    const act = { as: 'admin', kind: 'message_command', channel_id: general(), command, message_id: id } as const;
    expect(wordsOf(await bot.finished('admin', await bot.sandbox.act(act)))).toMatch(SAYS_ID);
  });

  it('at the end of a long answer says so where the answer was to stand', async () => {
    const fits = ({ path }: { path: string }) => path.startsWith('/webhooks/');
    bot.sandbox.setFaults([{ kind: 'status', status: 500, stored: false, times: ALL_TRIES, fits }]);
    expect(await bot.told('member', '/digest now')).toMatch(SAYS_ID);
  });

  it('in the middle of a digest leaves what stands, and is told beside it', async () => {
    const fits = ({ method, path }: { method: string; path: string }) =>
      method === 'POST' && path.startsWith('/webhooks/');
    bot.sandbox.setFaults([{ kind: 'status', status: 500, stored: false, times: ALL_TRIES, fits }]);
    expect(await bot.told('member', '/digest now', { hours: 48 })).toContain('## The news now');
    const shown = () => bot.sandbox.view(general(), 'member').at(-1)!;
    await bot.sandbox.until(() => SAYS_ID.test(wordsOf(shown())));
  });
});

describe('a network that is gone', () => {
  const fetching = everyCommand(NONE).filter(({ given }) => given && Object.values(given).includes(NOWHERE));

  it('is tried with everything that takes an address', () => {
    const taking = commands.flatMap(({ data }) => partsTaking('url', data as Part).map((path) => `/${path}`));
    expect(fetching.map(({ command }) => command).toSorted()).toEqual(taking.toSorted());
  });

  it.each(fetching)('$command says so, and what to do', async ({ command, given }) => {
    const log = bot.sandbox.channels['mod-log']!;
    await bot.told('admin', '/settings', { log_channel: log });
    expect(await bot.told('admin', command, given)).toMatch(/^⚠ .*could not be fetched.* try again/s);
  });

  it('leaves a setup open, and says so in it', async () => {
    const given = everyPressed(ids).find(({ id }) => id.startsWith('setup:given:'))!;
    expect(await show(bot, 'admin', given, general())()).toContain('could not be fetched');
  });
});

interface Part {
  name: string;
  options?: Part[];
}

function partsTaking(option: string, { name, options = [] }: Part): string[] {
  if (options.some((one) => one.name === option)) return [name];
  return options.flatMap((part) => partsTaking(option, part).map((path) => `${name} ${path}`));
}

/** Options that are completed, with the command they stand in. */
function completed({ name, options = [] }: Part & { autocomplete?: boolean }, path = ''): [string, string][] {
  return options.flatMap((option: Part & { autocomplete?: boolean }): [string, string][] =>
    option.autocomplete ? [[`${path}${name}`, option.name]] : completed(option, `${path}${name} `),
  );
}

describe('a database that is gone', () => {
  const acts: { id: string; press: () => Promise<string> }[] = [];
  beforeAll(async () => {
    for (const { at, id } of PRESSED) acts[at] = { id, press: show(bot, 'admin', pressed(at), general()) };
    await bot.app().db.destroy();
  });

  it.each(
    COMMANDS.filter((command) => !WITHOUT_DATABASE.includes(command)),
  )('%s says so, with an id', async (command) => {
    expect(await bot.told('admin', command, withIds(command).given)).toMatch(/^⚠ .*(id: [0-9a-f]{8}|could not be)/s);
  });

  it.each(PRESSED)('$id says so, with an id', async ({ at }) => {
    expect(await acts[at]!.press()).toMatch(SAYS_ID);
  });

  it.each(
    commands.flatMap(({ data }) => completed(data as Part)),
  )('/%s offers for %s what needs none', async (command, option) => {
    const offered = await bot.choices('admin', `/${command}`, option, 'a');
    expect(offered.length > 0).toBe(['time_zone', 'pack'].includes(option));
  });
});
