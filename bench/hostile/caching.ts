import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFetcher } from '../../src/ingest/fetch-url.ts';
import { pollSource } from '../../src/ingest/poll-source.ts';
import { openDb } from '../../src/storage/open-db.ts';
import { addSource } from '../../src/storage/sources.ts';
import { readHere } from '../../tests/builders/read-here.ts';
import { openScratch } from '../scratch-database.ts';
import { createTally, type Group } from './group.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const START_MS = Date.UTC(2026, 10, 23);
const DAYS = 7;
const RESTART_MS = 11 * HOUR_MS;
/** A night in which nothing runs. */
const DOWN = { fromMs: START_MS + 3 * DAY_MS, toMs: START_MS + 3 * DAY_MS + 9 * HOUR_MS };
const NEWS_EVERY_MS = 6 * HOUR_MS;

interface Visit {
  atMs: number;
  url: string;
  headers: IncomingHttpHeaders;
  isConditional: boolean;
}
interface Reply {
  status?: number;
  headers?: Record<string, string>;
  /** In the feed, beside its entries. */
  wishes?: string;
}
interface Publisher {
  name: string;
  /** `version` counts its news. */
  reply(visit: { version: number; visits: readonly Visit[]; headers: IncomingHttpHeaders; atMs: number }): Reply;
  /** The least time between two visits that it asks for. */
  pauseMs?: number;
  /** It sends validators that can be sent back, so it is asked for the whole once a day at most. */
  hasValidators?: boolean;
}

const day = (atMs: number) => Math.floor((atMs - START_MS) / DAY_MS);
const versionAt = (atMs: number) => Math.floor((atMs - START_MS) / NEWS_EVERY_MS);
const http = (atMs: number) => new Date(atMs).toUTCString();
const withTag = (etag: string, sent: string | undefined): Reply => ({
  ...(sent === etag && { status: 304 }),
  headers: { etag },
});

const PUBLISHERS: Publisher[] = [
  { name: 'no validators', reply: () => ({}) },
  {
    name: 'ETag',
    hasValidators: true,
    reply: ({ version, headers }) => withTag(`"v${version}"`, headers['if-none-match']),
  },
  {
    name: 'weak ETag',
    hasValidators: true,
    reply: ({ version, headers }) => withTag(`W/"v ${version}"`.replace(' ', '-'), headers['if-none-match']),
  },
  {
    name: 'Last-Modified',
    hasValidators: true,
    reply: ({ version, headers }) => {
      const modified = http(START_MS + version * NEWS_EVERY_MS);
      return {
        ...(headers['if-modified-since'] === modified && { status: 304 }),
        headers: { 'last-modified': modified },
      };
    },
  },
  {
    name: 'both, and neither with a 304',
    hasValidators: true,
    reply: ({ version, headers }) =>
      headers['if-none-match'] === `"${version}"`
        ? { status: 304 }
        : { headers: { etag: `"${version}"`, 'last-modified': http(START_MS + version * NEWS_EVERY_MS) } },
  },
  {
    name: 'another ETag each time',
    hasValidators: true,
    reply: ({ visits }) => ({ headers: { etag: `"${visits.length}"` } }),
  },
  {
    name: 'one ETag for everything',
    hasValidators: true,
    reply: ({ headers }) => withTag('"same"', headers['if-none-match']),
  },
  {
    name: 'unchanged for ever',
    hasValidators: true,
    reply: ({ visits }) => (visits.length > 1 ? withTag('"x"', '"x"') : withTag('"x"', undefined)),
  },
  { name: 'ETag of 12 kB', reply: () => ({ headers: { etag: `"${'x'.repeat(12_000)}"` } }) },
  { name: 'ETag without quotes', reply: () => ({ headers: { etag: 'abc' } }) },
  { name: 'Last-Modified that is no date', reply: () => ({ headers: { 'last-modified': 'this morning' } }) },
  { name: 'cookies', reply: () => ({ headers: { 'set-cookie': 'id=1; Path=/' } }) },
  {
    name: 'max-age of six hours',
    pauseMs: 6 * HOUR_MS,
    reply: () => ({ headers: { 'cache-control': 'max-age=21600' } }),
  },
  {
    name: 'Expires in three hours',
    pauseMs: 3 * HOUR_MS,
    reply: ({ atMs }) => ({ headers: { expires: http(atMs + 3 * HOUR_MS), date: http(atMs) } }),
  },
  { name: 'ttl of four hours', pauseMs: 4 * HOUR_MS, reply: () => ({ wishes: '<ttl>240</ttl>' }) },
  {
    name: 'busy, come back in two hours',
    pauseMs: 2 * HOUR_MS,
    reply: () => ({ status: 429, headers: { 'retry-after': '7200' } }),
  },
  { name: 'down for two days', reply: ({ atMs }) => (day(atMs) === 2 || day(atMs) === 3 ? { status: 503 } : {}) },
  { name: 'gone on the third day', reply: ({ atMs }) => (day(atMs) >= 2 ? { status: 410 } : {}) },
];

function feedAt(version: number, path: string, wishes = ''): string {
  const items = Array.from({ length: 8 }, (_, back) => version - back)
    .filter((n) => n >= 0)
    .map((n) => `<item><title>Matter ${n} of ${path}</title><guid>${path}/${n}</guid></item>`);
  return `<rss version="2.0"><channel><title>${path}</title>${wishes}${items.join('')}</channel></rss>`;
}

/** Answers by the clock of the simulation, and keeps who came. */
async function openPublishers(now: () => number) {
  const visits = PUBLISHERS.map((): Visit[] => []);
  const server = createServer((request, response) => {
    const number = Number(/\d+/.exec(request.url!)?.[0]);
    const { headers } = request;
    const isConditional = headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined;
    visits[number]!.push({ atMs: now(), url: request.url!, headers, isConditional });
    const version = versionAt(now());
    const reply = PUBLISHERS[number]!.reply({ version, visits: visits[number]!, headers, atMs: now() });
    const isWhole = reply.status === undefined;
    const given = { ...reply.headers };
    sent[number]!.push(given);
    response
      .writeHead(reply.status ?? 200, given)
      .end(isWhole ? feedAt(version, request.url!, reply.wishes) : undefined);
  });
  const sent = PUBLISHERS.map((): Record<string, string>[] => []);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    visits,
    sent,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function simulate() {
  let nowMs = START_MS;
  const publishers = await openPublishers(() => nowMs);
  const scratch = await openScratch();
  const start = () => {
    const fetcher = createFetcher({
      userAgent: 'Broadsheet/bench (+https://example.org/bot)',
      insideOrigins: [publishers.origin],
      limits: { hostPauseMs: 0 },
      now: () => nowMs,
    });
    return { fetcher, db: openDb(scratch.url) };
  };
  let running = start();
  for (const [number, { name }] of PUBLISHERS.entries()) {
    const url = `${publishers.origin}/feed-${number}.xml`;
    await addSource(running.db, { kind: 'feed', url, title: name, publisher: `p${number}` }, START_MS);
  }
  let restartAtMs = START_MS + RESTART_MS;
  let restarts = 0;
  for (;;) {
    const next = await running.db
      .selectFrom('sources')
      .select(['id', 'nextPollAtMs'])
      .where('health', '<>', 'paused')
      .orderBy('nextPollAtMs')
      .executeTakeFirstOrThrow();
    nowMs = Math.max(nowMs, next.nextPollAtMs);
    if (nowMs >= DOWN.fromMs && nowMs < DOWN.toMs) nowMs = DOWN.toMs;
    if (nowMs >= START_MS + DAYS * DAY_MS) break;
    if (nowMs >= restartAtMs) {
      restarts++;
      restartAtMs += RESTART_MS;
      await running.fetcher.close();
      await running.db.destroy();
      running = start();
    }
    const deps = { ...running, reader: readHere, readPage: async () => undefined, owner: 'bench' };
    await pollSource({ ...deps, now: () => nowMs, random: () => 0.5 }, next.id);
  }
  await running.fetcher.close();
  await running.db.destroy();
  await publishers.close();
  await scratch.drop();
  return { ...publishers, restarts };
}

/** What a publisher that keeps count holds against its visitors (rachelbythebay.com/fs). */
function findFaults(
  { hasValidators, pauseMs = 0 }: Publisher,
  visits: readonly Visit[],
  sent: readonly Record<string, string>[],
): string[] {
  const faults: string[] = [];
  for (const [n, { headers, url, atMs }] of visits.entries()) {
    const before = sent.slice(0, n);
    const last = (name: string) => before.findLast((given) => given[name] !== undefined)?.[name];
    const tag = headers['if-none-match'];
    const since = headers['if-modified-since'];
    if (tag !== undefined && tag !== last('etag')) faults.push('a made-up If-None-Match');
    if (since !== undefined && since !== last('last-modified')) faults.push('a made-up If-Modified-Since');
    if (headers.cookie !== undefined) faults.push('a cookie');
    if (headers.referer !== undefined) faults.push('a referrer');
    if (url.includes('?')) faults.push('a parameter');
    if (!headers['user-agent']?.includes('+https://')) faults.push('no address to complain to');
    if (n > 0 && atMs - visits[n - 1]!.atMs < Math.max(pauseMs, 300_000)) faults.push('too soon');
  }
  const whole = visits.filter(({ isConditional }) => !isConditional);
  for (const [n, { atMs }] of whole.entries()) {
    if (hasValidators && n > 0 && atMs - whole[n - 1]!.atMs < DAY_MS) faults.push('asked for the whole twice a day');
  }
  return [...new Set(faults)];
}

const mostInAnHour = (visits: readonly Visit[]) =>
  Math.max(
    ...visits.map(({ atMs }) => visits.filter((other) => other.atMs >= atMs && other.atMs < atMs + HOUR_MS).length),
  );

export const caching: Group = {
  name: `${PUBLISHERS.length} publishers, a week of polls by a clock of its own, restarts and a night of downtime`,
  criterion: 'nothing made up, nothing carried along, never sooner than asked, the whole once a day',
  async run() {
    const { outcome, note } = createTally();
    const { visits, sent, restarts } = await simulate();
    for (const [number, publisher] of PUBLISHERS.entries()) {
      const faults = findFaults(publisher, visits[number]!, sent[number]!);
      const afterGone = publisher.name.startsWith('gone')
        ? visits[number]!.filter(({ atMs }) => day(atMs) >= 2).length - 1
        : 0;
      if (afterGone > 0) faults.push('asked after it was gone');
      note(publisher.name, faults.length === 0 ? 'no fault' : faults.join(', '), faults.length === 0);
    }
    const all = visits.flat();
    const [first, later] = [busiest(visits), busiest(visits.map((each) => each.filter(({ atMs }) => day(atMs) > 0)))];
    const daily = (all.length / PUBLISHERS.length / DAYS).toFixed(1);
    return {
      ...outcome,
      note: `${all.length} requests, ${restarts} restarts; ${daily} a day each; in an hour at most ${first}, after the first day ${later}`,
    };
  },
};

/** The publisher that was asked most often in an hour. */
function busiest(visits: readonly Visit[][]): string {
  const [most = { times: 0, name: '' }] = visits
    .map((each, number) => ({ times: mostInAnHour(each), name: PUBLISHERS[number]!.name }))
    .toSorted((a, b) => b.times - a.times);
  return `${most.times} (“${most.name}”)`;
}
