import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CONCURRENCY } from '../../src/jobs/jobs.ts';
import { type SmallBot, startSmallBot } from '../builders/small-bot.ts';

const POST = 'POST /channels/:channel/messages';
/** More than are under way at once. */
const CHANNELS = 2 * CONCURRENCY.deliver;
const PATIENCE = { timeout: 20_000 };

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'));
let bot: SmallBot;
beforeAll(async () => {
  bot = await startSmallBot(`sqlite:${join(folder, 'slow.db')}`, { channels: CHANNELS });
});
afterAll(async () => {
  await bot?.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('a stop while Discord takes messages and does not answer takes no more of them, and none is lost or doubled after it', async () => {
  const asked = () => bot.sandbox.journal().filter(({ route }) => route === POST).length;
  const later = async () => {
    bot.pass(1_000);
    await bot.tick();
    return asked();
  };
  bot.sandbox.setFaults([{ kind: 'hang', stored: true, route: POST }]);
  await expect.poll(later, PATIENCE).toBe(CONCURRENCY.deliver);

  await bot.app.stop();
  expect(asked()).toBe(CONCURRENCY.deliver);
  bot.sandbox.setFaults([]);
  await bot.restart();
  await bot.expectWhole(1);
}, 90_000);
