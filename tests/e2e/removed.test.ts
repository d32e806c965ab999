import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SmallBot, startSmallBot } from '../builders/small-bot.ts';

const PATIENCE = { timeout: 20_000 };
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'));

let bot: SmallBot;
beforeAll(async () => {
  bot = await startSmallBot(`sqlite:${join(folder, 'removed.db')}`, { channels: 1 });
  await bot.sandbox.until(() => bot.posted()[0] === 1, PATIENCE.timeout);
});
afterAll(async () => {
  await bot?.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('a server that removed the bot while it was off is noted as left at the next start, and gets nothing', async () => {
  const { guildId } = await bot.app.db.selectFrom('subscriptions').select('guildId').executeTakeFirstOrThrow();
  await bot.app.stop();
  bot.sandbox.kickBot(guildId);
  await bot.restart();
  const left = () => bot.app.db.selectFrom('servers').select('guildId').where('removedAtMs', 'is not', null).execute();
  expect(await left()).toEqual([{ guildId }]);
  const asked = () => bot.sandbox.journal().filter(({ path }) => path.includes(bot.channelIds[0]!)).length;
  const before = asked();
  await bot.nextDay();
  await bot.tick();
  expect(await bot.app.db.selectFrom('editions').select('id').execute()).toHaveLength(1);
  expect(asked()).toBe(before);
});
