import { expect } from 'vitest';
import { type Sandbox, startSandbox, UNLIMITED } from '../../sandbox/start-sandbox.ts';
import { type App, createApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { tick } from '../../src/schedule/tick.ts';
import { addNews, makeChannelsDue } from './due-channels.ts';
import { freePort } from './postgres-cluster.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const PATIENCE = { timeout: 20_000 };

/** The bot in this process with some channels that are due, and a clock that can be put forward. */
export interface SmallBot {
  readonly app: App;
  sandbox: Sandbox;
  channelIds: string[];
  now(): number;
  pass(ms: number): void;
  /** Sets the bot's clock wrong by so much, and Discord's not. */
  setWrong(ms: number): void;
  /** Puts the clock to the minute in which the same channels are due tomorrow, with one more article to show. */
  nextDay(): Promise<void>;
  /** The same channels are due once more in this minute, with one more article to show. */
  anotherSlot(): Promise<void>;
  /** As the ticker does, but now; what it throws is the ticker's to log. */
  tick(): Promise<void>;
  health(path: '/livez' | '/readyz'): Promise<{ status: number; words: string }>;
  /**
   * Ready again, and so many messages stand in every channel, each recorded: nothing lost, nothing twice. The clock goes
   * past every lease and every wait of a delivery.
   */
  expectWhole(messages: number): Promise<void>;
  /** How many messages of the bot's stand in each channel. */
  posted(): number[];
  /** Another process on the same database, once the first has stopped. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startSmallBot(
  databaseUrl: string,
  { channels, env = {} }: { channels: number; env?: Record<string, string> },
): Promise<SmallBot> {
  let aheadMs = 0;
  let wrongMs = 0;
  const discordNow = () => Date.now() + aheadMs;
  const now = () => discordNow() + wrongMs;
  const sandbox = await startSandbox({ limits: UNLIMITED, now: discordNow });
  const [guild] = sandbox.addGuilds(1, channels);
  const { guildId, channelIds } = guild!;
  const port = await freePort();
  const config = loadConfig({
    LOG_LEVEL: 'silent',
    DATABASE_URL: databaseUrl,
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API_URL: `${sandbox.url}/api`,
    HEALTH_PORT: String(port),
    ...env,
  });
  const open = () => createApp({ ...config, DISCORD_TOKEN: sandbox.token }, { now });
  let app = await open();
  const firstMs = now();
  const sourceId = await makeChannelsDue(app.db, guildId, channelIds, firstMs);
  let days = 0;
  await app.start();
  const posted = () => channelIds.map((id) => sandbox.messages(id).length);
  const tickNow = () => tick({ db: app.db, jobs: app.jobs, now }).catch(() => {});
  const health: SmallBot['health'] = async (path) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: answer.status, words: await answer.text() };
  };
  return {
    get app() {
      return app;
    },
    sandbox,
    channelIds,
    now,
    pass: (ms) => {
      aheadMs += ms;
    },
    setWrong: (ms) => {
      wrongMs = ms;
    },
    async nextDay() {
      days += 1;
      await addNews(app.db, sourceId, now());
      aheadMs = firstMs + days * DAY_MS - Date.now();
    },
    async anotherSlot() {
      await addNews(app.db, sourceId, now());
      const schedule = JSON.stringify({ times: [new Date(now()).toISOString().slice(11, 16)], timeZone: 'UTC' });
      await app.db
        .updateTable('subscriptions')
        .set({ schedule, nextSlotAtMs: now() - (now() % MINUTE_MS) })
        .execute();
    },
    tick: tickNow,
    health,
    posted,
    async expectWhole(messages) {
      await expect.poll(() => health('/readyz'), PATIENCE).toMatchObject({ status: 200 });
      const whole = channelIds.map(() => messages);
      const later = async () => {
        aheadMs += MINUTE_MS;
        await tickNow();
        return posted();
      };
      await expect.poll(later, { ...PATIENCE, interval: 250 }).toEqual(whole);
      const unsent = () => app.db.selectFrom('deliveries').select('state').where('state', '<>', 'sent').execute();
      await expect.poll(unsent, PATIENCE).toEqual([]);
      expect(posted()).toEqual(whole);
    },
    async restart() {
      app = await open();
      await app.start();
    },
    async stop() {
      await app.stop();
      await sandbox.close();
    },
  };
}
