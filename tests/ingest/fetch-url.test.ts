import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher, type FetchLimits } from '../../src/ingest/fetch-url.ts';
import { errorTexts } from '../../src/texts/errors/error-texts.ts';
import { hostileAnswers, WHOLE } from '../builders/hostile/answers.ts';
import { startServer, type TestServer } from '../builders/http-server.ts';

const MIB = 1_048_576;
const UNREACHABLE = errorTexts.en.unreachable;
const LIMITS: Partial<FetchLimits> = {
  totalMs: 800,
  connectMs: 300,
  headersMs: 300,
  idleMs: 300,
  wireBytes: MIB,
  decodedBytes: 2 * MIB,
  hostPauseMs: 0,
};

let server: TestServer;
let fetcher: Fetcher;
let seen: IncomingMessage[] = [];

const answers = hostileAnswers();
const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  ...Object.fromEntries(answers.map(({ path, serve }) => [path, serve])),
  '/validators': (request, response) =>
    request.headers['if-none-match'] === 'W/"v7"'
      ? response.writeHead(304, { etag: 'W/"v7"' }).end()
      : response
          .writeHead(200, {
            etag: 'W/"v7"',
            'last-modified': 'Mon, 23 Nov 2026 08:00:00 GMT',
            'cache-control': 'max-age=900',
          })
          .end('fresh'),
  '/moved': (_, response) => response.writeHead(301, { location: '/moved-again' }).end(),
  '/moved-again': (_, response) => response.writeHead(308, { location: '/for-now' }).end(),
  '/for-now': (_, response) => response.writeHead(302, { location: '/plain' }).end(),
};

beforeAll(async () => {
  server = await startServer((request, response) => {
    seen.push(request);
    const hops = /^\/hops\/(\d+)$/.exec(request.url!)?.[1];
    if (hops !== undefined) {
      const next = Number(hops) - 1;
      response.writeHead(302, { location: next > 0 ? `/hops/${next}` : '/plain' }).end();
      return;
    }
    routes[request.url!]!(request, response);
  });
  fetcher = createFetcher({
    userAgent: 'Broadsheet/test (+https://example.org/bot)',
    insideOrigins: [server.origin],
    limits: LIMITS,
  });
});
beforeEach(() => {
  seen = [];
});
afterAll(async () => {
  await fetcher.close();
  await server.close();
});

const get = (path: string) => fetcher.fetch(`${server.origin}${path}`);

it.each(['/plain', '/gzip', '/br'])('%s comes whole', async (path) => {
  const result = await get(path);
  expect(result.outcome).toBe('fetched');
  expect(result.outcome === 'fetched' && Buffer.from(result.body).equals(WHOLE)).toBe(true);
});

it.each(answers)('$path: $comes', async ({ path, comes }) => {
  const came = await get(path).then(
    (result) => (result.outcome === 'failed' ? `failed ${result.status}` : result.outcome),
    (error) => error.code,
  );
  expect(came).toBe(comes);
});

it('the fetcher still works after all of these', async () => expect((await get('/plain')).outcome).toBe('fetched'));

describe('an answer that is not whole is none, in words', () => {
  it.each([
    ['/gzip-bomb', 'larger than 2 MiB'],
    ['/endless', 'larger than 1 MiB'],
    ['/length-lie', 'larger than 1 MiB'],
    ['/gzip-twice', 'compressed in a way'],
    ['/zstd', 'compressed in a way'],
    ['/hops/6', 'more than 5 times'],
    ...['/gzip-cut', '/length-cut', '/silent', '/reset', '/garbage'].map((path) => [path, UNREACHABLE]),
  ])('%s: %s', async (path, words) => {
    await expect(get(path!)).rejects.toMatchObject({ code: 'fetch_failed', message: expect.stringContaining(words!) });
  });
});

it('how long to wait is handed back', async () => expect(await get('/busy')).toMatchObject({ retryAfterMs: 120_000 }));

it('validators go back as they came, and nothing else does', async () => {
  const first = await get('/validators');
  expect(first).toMatchObject({ etag: 'W/"v7"', lastModified: 'Mon, 23 Nov 2026 08:00:00 GMT', freshForMs: 900_000 });
  const again = await fetcher.fetch(`${server.origin}/validators`, {
    etag: first.etag!,
    lastModified: first.lastModified!,
  });
  expect(again.outcome).toBe('unchanged');
  expect(seen[1]!.headers).toMatchObject({
    'user-agent': 'Broadsheet/test (+https://example.org/bot)',
    'if-none-match': 'W/"v7"',
    'if-modified-since': 'Mon, 23 Nov 2026 08:00:00 GMT',
  });
  expect(Object.keys(seen[1]!.headers)).not.toContain('cookie');
  expect(Object.keys(seen[1]!.headers)).not.toContain('referer');
});

it('an ETag that is none is not kept', async () => expect(await get('/bad-etag')).not.toHaveProperty('etag'));

describe('redirects', () => {
  it('five are followed', async () => expect(await get('/hops/5')).toMatchObject({ url: `${server.origin}/plain` }));

  it('permanent ones are told apart from those for now', async () => {
    expect(await get('/moved')).toMatchObject({ url: `${server.origin}/plain`, movedTo: `${server.origin}/for-now` });
    expect(await get('/for-now')).not.toHaveProperty('movedTo');
  });

  it('a fragment is never sent, and outlives a redirect', async () => {
    expect(await get('/moved#select=h2')).toMatchObject({ movedTo: `${server.origin}/for-now#select=h2` });
    expect(seen.map(({ url }) => url)).toEqual(['/moved', '/moved-again', '/for-now', '/plain']);
  });

  it.each([
    '/inside',
    '/metadata',
    '/file',
  ])('%s is refused at the hop, in the words of a closed port', async (path) => {
    await expect(get(path)).rejects.toMatchObject({ code: 'url_refused', message: UNREACHABLE });
  });
});

describe('a name that leads inside', () => {
  it.each([
    ['loopback', ['127.0.0.1']],
    ['one of several', ['93.184.216.34', '10.0.0.1']],
    ['a mapped address', ['::ffff:127.0.0.1']],
    ['nowhere', []],
  ])('%s is refused before it is dialled', async (_, addresses) => {
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const guarded = createFetcher({ userAgent: 'test', limits: LIMITS, lookup: async () => found });
    const port80 = guarded.fetch('http://news.example.org/');
    await expect(port80).rejects.toMatchObject({ code: 'url_refused', message: UNREACHABLE });
    await guarded.close();
  });

  it('the named origin is let through by its port only', async () => {
    const other = await startServer((_, response) => response.end('secret'));
    await expect(fetcher.fetch(other.origin)).rejects.toMatchObject({ code: 'url_refused' });
    await other.close();
  });
});

it('a host is asked one thing at a time', async () => {
  let now = 0;
  let most = 0;
  const busy = await startServer((_, response) => {
    now++;
    most = Math.max(most, now);
    setTimeout(() => {
      now--;
      response.end('done');
    }, 15);
  });
  const polite = createFetcher({ userAgent: 'test', insideOrigins: [busy.origin], limits: LIMITS });
  const results = await Promise.all([1, 2, 3, 4].map((page) => polite.fetch(`${busy.origin}/${page}`)));
  expect(results.map((result) => result.outcome)).toEqual(Array(4).fill('fetched'));
  expect(most).toBe(1);
  await polite.close();
  await busy.close();
});

it('a fetch can be called off', async () => {
  const signal = AbortSignal.abort();
  await expect(fetcher.fetch(`${server.origin}/plain`, { signal })).rejects.toMatchObject({ code: 'fetch_failed' });
  expect(seen).toEqual([]);
});
