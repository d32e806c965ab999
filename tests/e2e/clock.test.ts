import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SmallBot, startSmallBot } from '../builders/small-bot.ts';

const PATIENCE = { timeout: 20_000 };
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
