import { afterAll, beforeAll, expect, it } from 'vitest';
import { changeServer } from '../../src/storage/servers.ts';
import { peopleOf } from '../builders/people.ts';
import { type SmallBot, startSmallBot } from '../builders/small-bot.ts';

const PATIENCE = { timeout: 20_000 };
const MINUTE_MS = 60_000;

let bot: SmallBot;
/** Two channels with a digest, and the log channel, which has one too. */
let news: string;
let gone: string;
let log: string;

beforeAll(async () => {
  bot = await startSmallBot('sqlite::memory:', { channels: 3 });
  [news, gone, log] = bot.channelIds as [string, string, string];
  await bot.sandbox.until(() => bot.posted().every((messages) => messages === 1), PATIENCE.timeout);
  const { guildId } = await bot.app.db
    .selectFrom('servers')
    .select('guildId')
    .where('name', '=', 'Guild 1')
    .executeTakeFirstOrThrow();
  await changeServer(bot.app.db, guildId, { logChannelId: log });
});
afterAll(() => bot.stop());

const notices = () =>
  bot.sandbox
    .messages(log)
    .flatMap(({ content }) => content.split(/^(?=[⏸▶])/mu))
    .filter((words) => /^[⏸▶]/u.test(words));
const posts = (channelId: string) =>
  bot.sandbox.journal().filter(({ method, path }) => method === 'POST' && path.includes(channelId)).length;
const mention = (channelId: string) => `<#${channelId}>`;

it('is found before sending, named once with the place to mend it, and over by itself, which is told once', async () => {
  const before = posts(news);
  bot.sandbox.setPermissions(news, bot.sandbox.applicationId, { deny: ['sendMessages'] });
  bot.sandbox.deleteChannel(gone);
  // What is answered by the gateway comes after what it told before.
  await peopleOf(bot.sandbox).told('member', '/help');
  await bot.nextDay();
  await bot.tick();
  await expect.poll(notices, PATIENCE).toHaveLength(2);
  expect(notices().find((words) => words.includes(mention(news)))).toMatch(
    /^⏸ .*\*\*Send Messages\*\*.*settings → Permissions.*goes on by itself/s,
  );
  expect(notices().find((words) => words.includes(mention(gone)))).toMatch(/is gone.*`\/subscription edit`/s);
  expect(posts(news)).toBe(before);

  bot.sandbox.setPermissions(news, bot.sandbox.applicationId, {});
  await expect.poll(notices, PATIENCE).toHaveLength(3);
  expect(notices().at(-1)).toMatch(/^▶ .* can be posted .*again/);
  expect(posts(news)).toBe(before);
  await bot.nextDay();
  await bot.tick();
  await expect.poll(() => bot.sandbox.messages(news).length, PATIENCE).toBe(2);
  bot.pass(10 * MINUTE_MS);
  // Both of the first day stand in one message.
  await expect.poll(() => bot.sandbox.messages(log).length, PATIENCE).toBe(5);
  expect(notices()).toHaveLength(3);
});

it('a bot in timeout is found before sending, the way to end it is named, and it is over by itself', async () => {
  const { guildId } = await bot.app.db.selectFrom('subscriptions').select('guildId').executeTakeFirstOrThrow();
  const [before, told] = [posts(news), notices().length];
  bot.sandbox.timeOutBot(guildId, bot.now() + 20 * 24 * 60 * MINUTE_MS);
  await peopleOf(bot.sandbox).told('member', '/help');
  await bot.nextDay();
  await bot.tick();
  const paused = async () =>
    (await bot.app.db.selectFrom('subscriptions').select('paused').where('channelId', '=', news).executeTakeFirst())
      ?.paused ?? '';
  await expect.poll(paused, PATIENCE).toContain('timedOut');
  expect(posts(news)).toBe(before);
  // Nobody can be told while it may not write anywhere; the next command tells it.
  const people = peopleOf(bot.sandbox);
  const inPerson = () => bot.sandbox.view(log, 'admin').filter(({ content }) => content.includes('Remove Timeout'));
  await expect
    .poll(async () => {
      await people.told('admin', '/help', {}, log);
      return inPerson().length;
    }, PATIENCE)
    .toBe(1);
  bot.sandbox.timeOutBot(guildId);
  await expect.poll(() => notices().slice(told).join(), PATIENCE).toMatch(/▶ .* can be posted .*again/);
});
