import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { type Bench, median, type Row } from './bench.ts';
import { openScratch } from './scratch-database.ts';
import { judgeSoak } from './soak/judge-soak.ts';
import { openPapers } from './soak/papers.ts';
import { settleServers } from './soak/settle-servers.ts';
import type { Held, Word } from './soak/soaked-bot.ts';

const FEEDS = 500;
const SERVERS = 200;
const HOURS = 24;
const HOUR_MS = 3_600_000;
const HOP_MS = 5 * 60_000;
const HOPS_AN_HOUR = HOUR_MS / HOP_MS;
/** News there are before the bot comes. */
const EARLIER_HOURS = 6;
/** Compiling, first polls and first caches belong to a start; what is held is compared from then on. */
const WARM_UP_HOURS = 6;
/** The later half's middle beside the earlier half's, and what the heap may gain in an hour. */
const MOST_GROWTH = 1.05;
const MOST_SLOPE_MB = 0.5;
const FAULTS = [
  { kind: 'status', status: 500, stored: true, route: 'POST /channels/:channel/messages', probability: 0.01 },
  { kind: 'reset', stored: true, route: 'POST /channels/:channel/messages', probability: 0.01 },
  { kind: 'status', status: 503, stored: false, probability: 0.005 },
] satisfies Parameters<Sandbox['setFaults']>[0];

export const soak: Bench = {
  name: 'soak',
  about: `${HOURS} simulated hours, ${FEEDS} feeds and ${SERVERS} servers, the bot in a process of its own, with faults of papers, Discord and gateway`,
  async run() {
    const startMs = Date.now();
    const clock = { aheadMs: 0 };
    const now = () => Date.now() + clock.aheadMs;
    const papers = openPapers(FEEDS, startMs - EARLIER_HOURS * HOUR_MS, EARLIER_HOURS + HOURS, now);
    const sandbox = await startSandbox({ now, openFeeds: papers.serve });
    const { db, url, drop } = await openScratch();
    try {
      const feeds = papers.feeds(new URL(sandbox.url).port);
      const subscriptions = await settleServers(db, sandbox, { servers: SERVERS, feeds, nowMs: startMs });
      sandbox.setFaults(FAULTS);
      const samples = await live(sandbox, url, feeds, clock, startMs);
      const untilMs = startMs + HOURS * HOUR_MS - 3 * HOP_MS;
      const { slots, sent, skipped, lost, doubled } = await judgeSoak(db, sandbox, subscriptions, {
        fromMs: startMs,
        untilMs,
      });
      const { stored } = await db
        .selectFrom('articles')
        .select((row) => row.fn.countAll<number>().as('stored'))
        .executeTakeFirstOrThrow();
      return [
        {
          name: 'slots that came due',
          value: `${slots}: ${sent} sent, ${skipped} skipped with a reason, ${lost} lost, ${doubled} doubled`,
          target: '0 lost, 0 doubled',
          met: lost + doubled === 0 && sent > 0,
          note: `${stored} articles stored`,
        },
        ...compareHalves(samples.slice(WARM_UP_HOURS * HOPS_AN_HOUR)),
      ];
    } finally {
      await sandbox.close();
      await drop();
    }
  },
};

/** Moves the clock hop by hop, and each time waits for all that became due by it. */
async function live(
  sandbox: Sandbox,
  databaseUrl: string,
  feeds: readonly string[],
  clock: { aheadMs: number },
  startMs: number,
): Promise<Held[]> {
  const origins = feeds.map((feed) => new URL(feed).origin);
  const bot = fork(join(import.meta.dirname, 'soak/soaked-bot.ts'), [JSON.stringify([origins, clock.aheadMs])], {
    execArgv: ['--disable-warning=ExperimentalWarning', '--expose-gc', '--max-semi-space-size=4'],
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: sandbox.token,
      DISCORD_API_URL: `${sandbox.url}/api`,
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: 'silent',
    },
  });
  const ended = once(bot, 'exit');
  const samples: Held[] = [];
  await answerOf(bot, ended);
  for (let hop = 1; hop <= HOURS * HOPS_AN_HOUR; hop++) {
    clock.aheadMs = Math.max(clock.aheadMs, startMs + hop * HOP_MS - Date.now());
    if (hop % HOPS_AN_HOUR === 0) sandbox.dropGateway(hop % (2 * HOPS_AN_HOUR) === 0 ? 'invalid' : 'cut');
    const answer = answerOf(bot, ended);
    bot.send({ aheadMs: clock.aheadMs } satisfies Word);
    samples.push((await answer) as Held);
  }
  bot.send({} satisfies Word);
  await ended;
  return samples;
}

/** @throws Error when the bot ends instead */
async function answerOf(bot: ChildProcess, ended: Promise<unknown[]>): Promise<unknown> {
  const answer = once(bot, 'message').then(([word]) => ({ word }));
  const first = await Promise.race([answer, ended.then(([code]) => ({ code }))]);
  if ('code' in first) throw new Error(`The bot ended with ${first.code}.`);
  return first.word;
}

function compareHalves(samples: readonly Held[]): Row[] {
  const middle = samples.length / 2;
  const halves = (of: (held: Held) => number) =>
    [median(samples.slice(0, middle).map(of)), median(samples.slice(middle).map(of))] as const;
  const [heapBefore, heapAfter] = halves(({ heapMb }) => heapMb);
  const [residentBefore, residentAfter] = halves(({ residentMb }) => residentMb);
  const [handlesBefore, handlesAfter] = halves(({ handles }) => handles);
  const slopeMb = slope(samples.map(({ heapMb }) => heapMb)) * HOPS_AN_HOUR;
  return [
    {
      name: `heap after collection, from hour ${WARM_UP_HOURS} on`,
      value: `${heapBefore.toFixed(1)} then ${heapAfter.toFixed(1)} MB, ${slopeMb.toFixed(2)} MB an hour`,
      target: `≤ ${MOST_SLOPE_MB} MB an hour`,
      met: slopeMb <= MOST_SLOPE_MB,
    },
    {
      name: 'resident memory',
      value: `${residentBefore.toFixed(0)} then ${residentAfter.toFixed(0)} MB`,
      target: `≤ ${MOST_GROWTH} ×`,
      met: residentAfter <= residentBefore * MOST_GROWTH,
    },
    {
      name: 'open files and sockets',
      value: `${handlesBefore} then ${handlesAfter}`,
      target: `≤ ${MOST_GROWTH} ×`,
      met: handlesAfter <= handlesBefore * MOST_GROWTH,
      note: 'most are connections to papers, kept for a minute',
    },
  ];
}

/** Least squares, a step of one between two values. */
function slope(values: readonly number[]): number {
  const meanAt = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const above = values.reduce((sum, value, at) => sum + (at - meanAt) * (value - mean), 0);
  return above / values.reduce((sum, _, at) => sum + (at - meanAt) ** 2, 0);
}
