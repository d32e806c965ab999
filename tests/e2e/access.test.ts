import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { everyCommand, everyHandler, everyPart, everyPressed, type Ids, idsOf, show } from '../builders/every-part.ts';
import { startWholeBot, type WholeBot, wordsOf } from '../builders/whole-bot.ts';

let bot: WholeBot;
let ids: Ids;
/** What only this server may read: names that it gave, and headlines it was told. */
let secrets: RegExp;

beforeAll(async () => {
  bot = await startWholeBot();
  ids = await idsOf(bot);
  const headlines = bot.first.entries.map(({ summary }) => summary.headline.slice(0, 30));
  secrets = new RegExp(['morning paper', ...headlines.map(RegExp.escape)].join('|'));
});
afterAll(() => bot.stop());

const NONE: Ids = { editionId: '', storyId: '', setupId: '' };
const general = () => bot.sandbox.channels.general!;
const withIds = (wanted: string) => everyCommand(ids).find(({ command }) => command === wanted)!;
const pressed = (at: number) => everyPressed(ids)[at]!;
const COMMANDS = everyCommand(NONE).map(({ command }) => command);
const PRESSED = everyPressed(NONE).map(({ id }, at) => ({ id, at, handler: everyHandler().get(id.split(':')[0]!)! }));
const PARTS = everyPart().filter(({ command }) => COMMANDS.includes(command));

it('names only commands that there are, in every text', () => {
  const known = new Set([
    ...commands.map(({ data }) => data.name),
    ...everyPart().map(({ command }) => command.slice(1)),
  ]);
  const files = globSync('{commands,src/texts}/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  const named = files.flatMap((text) =>
    [...text.matchAll(/\\?`\/([\p{L}]+(?: [\p{L}]+)?)[\\`]/gu)].map(([, name]) => name!),
  );
  expect(named.length).toBeGreaterThan(50);
  expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
});

describe('a member', () => {
  it.each(PARTS.filter(({ isHidden }) => isHidden))('is not offered $command', async ({ command }) => {
    const said = await bot.ask('member', command, withIds(command).given);
    expect(said).toMatchObject({ ok: false, reason: 'not_allowed' });
  });

  it.each(PARTS.filter(({ isManaged }) => isManaged))('is refused $command', async ({ command }) => {
    expect(await bot.told('member', command, withIds(command).given)).toMatch(/^⚠ .*Manage Server/);
  });

  it.each(PARTS.filter(({ isHidden, isManaged }) => !isHidden && !isManaged))('is answered $command', async ({
    command,
  }) => {
    expect(await bot.told('member', command, withIds(command).given)).not.toMatch(/Manage Server permission|id: /);
  });

  it.each(PRESSED.filter(({ handler }) => handler.managersOnly))('is refused $id', async ({ at }) => {
    const press = show(bot, 'member', pressed(at), general());
    expect(await press()).toMatch(/^⚠ .*Manage Server/);
  });
});

describe('the admin of another server', () => {
  let elsewhere: string;
  beforeAll(async () => {
    const [guild] = bot.sandbox.addGuilds(1);
    elsewhere = guild!.channelIds[0]!;
  });

  it.each(COMMANDS)('learns nothing of this one by %s', async (command) => {
    const said = await bot.ask('admin', command, withIds(command).given, elsewhere);
    // Discord itself lets no role of another server be named.
    const words = said.ok ? wordsOf(await bot.finished('admin', said)) : said.words;
    expect(words).not.toMatch(secrets);
    expect(words).not.toMatch(/id: |did not respond/);
  });

  it.each(PRESSED)('learns and changes nothing by $id', async ({ at }) => {
    const press = show(bot, 'admin', pressed(at), elsewhere);
    const words = await press();
    expect(words).not.toMatch(secrets);
    expect(words).not.toMatch(/id: |no_answer/);
  });

  it('has changed nothing here', async () => {
    expect(await bot.told('member', '/digest explain', { edition: ids.editionId })).toMatch(/morning paper.*sent/);
    const words = bot.sandbox.messages(bot.sandbox.channels.news!).map(wordsOf).join('\n');
    expect(words).not.toMatch(/Corrected|Withdrawn/);
  });
});

describe('in direct messages', () => {
  const dmId = () => bot.sandbox.state('member').channels.find(({ type }) => type === 1)!.id;
  beforeAll(async () => {
    // Whoever follows a topic is written to.
    await show(bot, 'member', { id: 'topics:message', values: ['Business'] }, general())();
  });
  const answers = new Map(commands.map(({ data, privately }) => [data.name, privately !== undefined]));

  it.each(COMMANDS)('%s is answered only where it is meant to be', async (command) => {
    const name = command.slice(1).split(' ')[0]!;
    const said = await bot.ask('member', command, withIds(command).given, dmId());
    if (!answers.get(name)) expect(said).toMatchObject({ ok: false });
    else expect(wordsOf(await bot.finished('member', said))).not.toMatch(/id: |morning paper/);
  });

  it.each(PRESSED)('$id shows nothing of a server', async ({ at, handler }) => {
    const words = await show(bot, 'member', pressed(at), dmId())();
    expect(words).not.toMatch(secrets);
    if (!handler.privately) expect(words).toContain('in a server only');
  });
});

describe('whoever has the role that /settings names', () => {
  beforeAll(async () => {
    const role = bot.sandbox.roleIds(bot.sandbox.guildId).Readers!;
    await bot.told('admin', '/settings', { manager_role: role });
  });

  it.each(PARTS.filter(({ isManaged }) => isManaged))('may use $command', async ({ command }) => {
    expect(await bot.told('member', command, withIds(command).given)).not.toMatch(/Manage Server permission|id: /);
  });

  it.each(PRESSED.filter(({ handler }) => handler.managersOnly))('may use $id', async ({ at }) => {
    const press = show(bot, 'member', pressed(at), general());
    expect(await press()).not.toMatch(/Manage Server permission|id: /);
  });
});
