import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changeServer } from '../../src/storage/servers.ts';
import { peopleOf, wordsOf } from '../builders/people.ts';
import { type SmallBot, startSmallBot } from '../builders/small-bot.ts';

const PATIENCE = { timeout: 20_000, interval: 250 };
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const UNSURE = /^⚠ .*may be in <#\d+>.*history/s;

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'));
let bot: SmallBot;
/** With a digest each; the second is the log channel, from the second day on. */
let news: string;
let log: string;
let guildId: string;

beforeAll(async () => {
  bot = await startSmallBot(`sqlite:${join(folder, 'notices.db')}`, { channels: 2 });
  [news, log] = bot.channelIds as [string, string];
  await bot.sandbox.until(() => bot.posted().every((messages) => messages === 1), PATIENCE.timeout);
  ({ guildId } = await bot.app.db.selectFrom('subscriptions').select('guildId').executeTakeFirstOrThrow());
});
afterAll(async () => {
  await bot?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const inLog = () => bot.sandbox.view(log, 'admin');
const later = async () => {
  bot.pass(MINUTE_MS);
  await bot.tick();
};

/** A digest into a channel whose history the bot may not read, of which it is not told whether it arrived. */
async function anUnsureDigest(stored: boolean): Promise<void> {
  const { applicationId } = bot.sandbox;
  bot.sandbox.setPermissions(news, applicationId, { deny: ['readMessageHistory'] });
  bot.sandbox.setFaults([
    { kind: 'reset', stored, fits: ({ method, path }) => method === 'POST' && path.includes(news) },
  ]);
  await bot.nextDay();
  const state = () =>
    bot.app.db.selectFrom('deliveries').select('state').where('state', '=', 'unknown').executeTakeFirst();
  await expect
    .poll(async () => {
      await later();
      return state();
    }, PATIENCE)
    .toBeDefined();
  bot.sandbox.setFaults([]);
  bot.sandbox.setPermissions(news, applicationId, {});
}

it('without a log channel it is told to whoever manages the bot, with the next answer to a command, once', async () => {
  await anUnsureDigest(true);
  const people = peopleOf(bot.sandbox);
  const seen = () => bot.sandbox.view(news, 'admin').filter((message) => UNSURE.test(wordsOf(message)));
  await expect.poll(() => bot.app.db.selectFrom('notices').selectAll().execute(), PATIENCE).toHaveLength(1);
  await people.told('member', '/help', {}, news);
  await people.told('admin', '/status', {}, news);
  await expect.poll(seen, PATIENCE).toHaveLength(1);
  const told = bot.sandbox.view(news, 'admin').map(wordsOf);
  expect(told.at(-1)).toMatch(/`\/settings log_channel`/);
  await people.told('admin', '/status', {}, news);
  expect(seen()).toHaveLength(1);
  expect(bot.sandbox.view(news, 'member').some((message) => UNSURE.test(wordsOf(message)))).toBe(false);

  // The buttons do the same wherever they stand.
  const [notice] = seen();
  await people.use('admin', notice!, `stands:${await unsureId()}`);
  await expect
    .poll(() => bot.app.db.selectFrom('deliveries').select('state').where('state', '<>', 'sent').execute(), PATIENCE)
    .toEqual([]);
  const before = bot.posted();
  await later();
  expect(bot.posted()).toEqual(before);
});

it('in the log channel it has two buttons; “not there” sends it again, and a second press has nothing to decide', async () => {
  await changeServer(bot.app.db, guildId, { logChannelId: log });
  const before = bot.posted()[0]!;
  await anUnsureDigest(false);
  expect(bot.posted()[0]).toBe(before);
  const notices = () => inLog().filter((message) => UNSURE.test(wordsOf(message)));
  await expect.poll(notices, PATIENCE).toHaveLength(1);
  const id = await unsureId();
  const people = peopleOf(bot.sandbox);
  await people.use('admin', notices()[0]!, `resend:${id}`);
  await expect.poll(() => bot.posted()[0], PATIENCE).toBe(before + 1);
  await people.use('admin', notices()[0]!, `stands:${id}`);
  await expect
    .poll(() => bot.sandbox.view(log, 'admin').map(wordsOf).at(-1), PATIENCE)
    .toMatch(/every message of this edition is accounted for/);
  expect(bot.posted()[0]).toBe(before + 1);
});

it('slots that were missed are one message, however many there are', async () => {
  await bot.app.stop();
  bot.pass(4 * DAY_MS);
  await bot.restart();
  const missed = () =>
    inLog()
      .map(wordsOf)
      .filter((words) => words.includes('was left out'));
  await expect.poll(missed, PATIENCE).toHaveLength(1);
  expect(missed()[0]!.match(/⚠/g)!.length).toBeGreaterThanOrEqual(6);
});

async function unsureId(): Promise<string> {
  const rows = bot.app.db.selectFrom('deliveries').select('editionId').where('state', '=', 'unknown');
  return (await rows.executeTakeFirstOrThrow()).editionId;
}
