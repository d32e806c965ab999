import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFetcher, type Fetcher } from '../../src/ingest/fetch-url.ts';
import { type HostileAnswer, hostileAnswers } from '../../tests/builders/hostile/answers.ts';
import { percentile } from '../bench.ts';
import { timed } from '../stopwatch.ts';
import { createTally, type Group } from './group.ts';

const GIGABYTE_MIB = 1_024;
const GOOD_HOSTS = 50;
const MOST_GOOD_MS = 2_000;
const MOST_SLOW_MS = 21_000;

/** One server; each case has a host of its own, as a host is asked one thing at a time. */
async function serve(bombMib?: number) {
  const answers = new Map(hostileAnswers(bombMib).map((answer) => [answer.path, answer]));
  const server = createServer((request, response) => answers.get(request.url!)?.serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const withHost = (origin: string, host: string) => origin.replace('localhost', `${host}.localhost`);
const hostOf = (path: string) => path.slice(1);

function fetcherFor(origin: string, hosts: readonly string[]): Fetcher {
  const insideOrigins = hosts.map((host) => withHost(origin, host));
  return createFetcher({ userAgent: 'Broadsheet (bench)', insideOrigins });
}

const comeOf = (fetcher: Fetcher, url: string) =>
  fetcher.fetch(url).then(
    (result) => (result.outcome === 'failed' ? `failed ${result.status}` : result.outcome),
    (error) => String(error.code ?? error),
  );

/** One after the other, each with what it costs. */
async function tryEach(origin: string, answers: readonly HostileAnswer[]) {
  const { outcome, note } = createTally();
  const fetcher = fetcherFor(
    origin,
    answers.map(({ path }) => hostOf(path)),
  );
  for (const { path, comes } of answers) {
    let came = '';
    const { cpuMs } = await timed(async () => {
      came = await comeOf(fetcher, withHost(origin, hostOf(path)) + path);
    });
    note(path, came, came === comes, cpuMs);
  }
  await fetcher.close();
  return outcome;
}

const ofKind = (kind: HostileAnswer['kind']) => hostileAnswers(1).filter((answer) => answer.kind === kind);

export const bombs: Group = {
  name: 'bombs: a gigabyte of gzip, of brotli, nested and other encodings, bodies without end',
  criterion: 'all refused',
  mostMb: 64,
  mostMs: 1_000,
  serve: () => serve(GIGABYTE_MIB),
  run: ({ origin }) => tryEach(origin, ofKind('bomb')),
};

export const brokenHttp: Group = {
  name: 'broken HTTP: cut, misdeclared, malformed, out of place',
  criterion: 'a clean error each, or what came whole',
  serve: () => serve(),
  run: ({ origin }) => tryEach(origin, [...ofKind('fine'), ...ofKind('broken')]),
};

export const slowHttp: Group = {
  name: `slow servers, all at once, and ${GOOD_HOSTS} good ones meanwhile`,
  criterion: `given up within 20 s, and one more for a crowded machine; the good answer within ${MOST_GOOD_MS / 1_000} s, 99 of 100`,
  serve: () => serve(),
  async run({ origin }) {
    const slow = ofKind('slow');
    const good = Array.from({ length: GOOD_HOSTS }, (_, n) => `good-${n}`);
    const fetcher = fetcherFor(origin, [...slow.map(({ path }) => hostOf(path)), ...good]);
    const { outcome, note } = createTally();
    let longestMs = 0;
    const givenUp = slow.map(async ({ path, comes }) => {
      const startedMs = performance.now();
      const came = await comeOf(fetcher, withHost(origin, hostOf(path)) + path);
      const ms = performance.now() - startedMs;
      longestMs = Math.max(longestMs, ms);
      note(path, ms <= MOST_SLOW_MS ? came : 'too late', came === comes && ms <= MOST_SLOW_MS);
    });
    const waits: number[] = [];
    for (const host of good) {
      const startedMs = performance.now();
      const came = await comeOf(fetcher, `${withHost(origin, host)}/plain`);
      waits.push(performance.now() - startedMs);
      note(host, came, came === 'fetched');
    }
    await Promise.all(givenUp);
    await fetcher.close();
    const p99 = percentile(waits, 0.99);
    if (p99 > MOST_GOOD_MS) outcome.wrong.push(`good ones waited ${p99.toFixed(0)} ms`);
    return {
      ...outcome,
      note: `given up after ${(longestMs / 1_000).toFixed(1)} s at most; the good: p99 ${p99.toFixed(0)} ms`,
    };
  },
};
