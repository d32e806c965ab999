import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { createClient } from '../../src/discord/client.ts';
import { deliverEdition } from '../../src/discord/deliver-edition.ts';
import { createDeliveryRest, createDiscordPort } from '../../src/discord/post-message.ts';
import { createSelfId } from '../../src/discord/self-id.ts';
import { keep } from '../../src/texts/errors/error-texts.ts';
import { type SmallBot, startSmallBot } from '../builders/small-bot.ts';

const CHANNELS = 5;
const PATIENCE_MS = 20_000;
const NOWHERE = { apiUrl: 'http://discord.invalid/api', requestsPerSecond: 50 };

let bot: SmallBot;
beforeAll(async () => {
  bot = await startSmallBot('sqlite::memory:', { channels: CHANNELS });
});
afterAll(() => bot.stop());

const never = () => Promise.reject(new Error('Nothing is waited for.'));
const postedEverywhere = (times: number) => () => bot.posted().every((messages) => messages === times);

it('while Discord is away it is not ready, says so, and posts what is due once it is back', async () => {
  await bot.sandbox.until(postedEverywhere(1), PATIENCE_MS);
  bot.sandbox.setOutage(true);
  const health = () => bot.health('/readyz');
  const away = { status: 503, words: 'gateway: not connected to Discord\n' };
  await expect.poll(health, { timeout: PATIENCE_MS }).toEqual(away);
  expect((await bot.health('/livez')).status).toBe(200);
  await bot.nextDay();
  await bot.tick();
  bot.sandbox.setOutage(false);
  await bot.expectWhole(2);
});

describe('without DNS', () => {
  const rest = createDeliveryRest({ ...NOWHERE, token: 'token' });

  it('nothing is taken for sent, nor for doubtful', async () => {
    const { db, jobs } = bot.app;
    await bot.nextDay();
    await jobs.stop(1_000);
    await bot.tick();
    const [due] = await db.selectFrom('editions').select('id').where('state', '=', 'planned').execute();
    await bot.app.handlers.compose({ editionId: due!.id });
    const discord = createDiscordPort(rest, bot.sandbox.applicationId);
    const deps = { db, discord, now: bot.now, wait: never, owner: 'test', signal: AbortSignal.abort() };
    expect(await deliverEdition(due!.id, deps)).toMatchObject({ kind: 'later' });
    const left = db
      .selectFrom('deliveries')
      .select(['state', 'firstPostAtMs', 'error'])
      .where('editionId', '=', due!.id);
    expect(await left.execute()).toEqual([
      { state: 'ready', firstPostAtMs: null, error: keep(['discordUnreachable']) },
    ]);
  });

  it('a worker asks again who it is', async () => {
    const client = createClient(NOWHERE);
    const answers = [Promise.reject(new Error('getaddrinfo ENOTFOUND')), Promise.resolve({ id: '42' })];
    const selfId = createSelfId(client, Object.assign(rest, { get: async () => answers.shift() }));
    await expect(selfId()).rejects.toThrow('ENOTFOUND');
    expect(await selfId()).toBe('42');
    await client.destroy();
  });
});

describe('a bot that starts', () => {
  const config = (token: string) => ({
    ...loadConfig({ LOG_LEVEL: 'silent', DATABASE_URL: 'sqlite::memory:', DISCORD_API_URL: `${bot.sandbox.url}/api` }),
    DISCORD_TOKEN: token,
  });

  it('while Discord is away waits until it is there', async () => {
    bot.sandbox.setOutage(true);
    const app = await createApp(config(bot.sandbox.token));
    const started = app.start();
    await bot.sandbox.until(() => bot.sandbox.journal().some(({ path }) => path === '/gateway/bot'), PATIENCE_MS);
    bot.sandbox.setOutage(false);
    await started;
    await app.stop();
  });

  it('with a token that Discord does not know ends in words', async () => {
    const app = await createApp(config('a token of no bot at all'));
    await expect(app.start()).rejects.toMatchObject({ code: 'config_invalid', message: /DISCORD_TOKEN/ });
    await app.stop();
  });
});
