import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SmallBot, startSmallBot } from '../builders/small-bot.ts';

const PATIENCE = { timeout: 20_000 };
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

let bot: SmallBot;
beforeAll(async () => {
  bot = await startSmallBot('sqlite::memory:', { channels: 1 });
  await bot.sandbox.until(() => bot.posted()[0] === 1, PATIENCE.timeout);
});
afterAll(() => bot.stop());

it('a clock that is set a day ahead sends nothing and is named by /readyz; once it is right, all goes on', async () => {
  bot.setWrong(DAY_MS);
  await expect
    .poll(() => bot.health('/readyz'), PATIENCE)
    .toMatchObject({ status: 503, words: expect.stringMatching(/clock.*24 h ahead of Discord's/) });
  expect(await bot.health('/livez')).toMatchObject({ status: 200 });
  expect(bot.posted()).toEqual([1]);
  bot.setWrong(0);
  await bot.expectWhole(1);
  await bot.nextDay();
  await bot.expectWhole(2);
});

it('a clock that was ahead by less and comes right again holds nothing back', async () => {
  bot.setWrong(50 * MINUTE_MS);
  await bot.nextDay();
  // By the ticker, so that it has seen the wrong time.
  await expect.poll(() => bot.posted(), PATIENCE).toEqual([3]);
  bot.setWrong(0);
  const { app, now } = bot;
  const newest = () =>
    app.db.selectFrom('editions').select('windowToMs').orderBy('windowToMs', 'desc').executeTakeFirstOrThrow();
  await expect.poll(async () => (await newest()).windowToMs <= now(), PATIENCE).toBe(true);
  bot.pass(2 * MINUTE_MS);
  await bot.anotherSlot();
  await bot.tick();
  await expect.poll(() => bot.posted(), PATIENCE).toEqual([4]);
});
