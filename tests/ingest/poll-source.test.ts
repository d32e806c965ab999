import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { extractPage } from '../../src/ingest/extract-page.ts';
import { createFetcher, type Fetcher } from '../../src/ingest/fetch-url.ts';
import { parseFeed } from '../../src/ingest/parse-feed.ts';
import { pollSource } from '../../src/ingest/poll-source.ts';
import { readIndexPage } from '../../src/ingest/read-index-page.ts';
import { createPageReader } from '../../src/ingest/read-page.ts';
import { createRobots } from '../../src/ingest/robots.ts';
import type { Source } from '../../src/model.ts';
import { findArticle } from '../../src/storage/articles.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { addSource, findSource, pollSoon } from '../../src/storage/sources.ts';
import { ENGINES } from '../builders/databases.ts';
import { startServer, type TestServer } from '../builders/http-server.ts';

const START_MS = Date.UTC(2026, 10, 23, 8);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

interface TestItem {
  id: string;
  title?: string;
  path?: string;
  atMs?: number;
  text?: string;
}

const WORDS =
  'The harbour board met for three hours and heard from the crews before it took the vote on the winter timetable.';

let server: TestServer;
let fetcher: Fetcher;
let db: Database;
let nowMs: number;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: string[];
let made = 0;

beforeAll(async () => {
  db = await ENGINES[0]!.open();
  server = await startServer((request, response) => {
    asked.push(request.url!);
    if (request.url!.endsWith('/robots.txt')) response.writeHead(200).end('User-agent: *\nDisallow: /private/');
    else if (request.url!.startsWith('/articles/'))
      response.setHeader('content-type', 'text/html').end(page(request.url!));
    else answer(request, response);
  });
  fetcher = createFetcher({ userAgent: 'test', insideOrigins: [server.origin], now: () => nowMs });
});
beforeEach(() => {
  nowMs = START_MS;
  asked = [];
});
afterAll(async () => {
  await fetcher.close();
  await server.close();
  await db.destroy();
});

const page = (path: string) =>
  `<html><head><title>Page of ${path}</title></head><body><article><h1>Page of ${path}</h1>${`<p>${WORDS} Said at ${path}.</p>`.repeat(6)}</article></body></html>`;

const feed = (items: TestItem[]) =>
  `<rss version="2.0"><channel><title>Gazette</title><language>en</language>${items
    .map(
      ({ id, title = `Board decides on matter ${id} of the winter`, path, atMs, text = WORDS }) =>
        `<item><title>${title}</title><guid isPermaLink="false">${id}</guid>${path ? `<link>${server.origin}${path}</link>` : ''}${
          atMs === undefined ? '' : `<pubDate>${new Date(atMs).toUTCString()}</pubDate>`
        }<description>${text} (${id})</description></item>`,
    )
    .join('')}</channel></rss>`;

const serve = (items: TestItem[], headers: Record<string, string> = {}) => {
  answer = (_, response) =>
    response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(feed(items));
};
const status = (code: number, headers: Record<string, string> = {}) => {
  answer = (_, response) => response.writeHead(code, headers).end('no');
};

async function aSource(over: Partial<Source> = {}): Promise<Source> {
  const url = `${server.origin}/feed-${made++}.xml`;
  const { source } = await addSource(
    db,
    { kind: 'feed', url, title: 'Gazette', publisher: 'gazette.example.org', ...over },
    nowMs,
  );
  return source;
}

/** In this thread: what is read is the same. */
const reader = {
  readFeed: async (...of: Parameters<typeof parseFeed>) => parseFeed(...of),
  readIndexPage: async (...of: Parameters<typeof readIndexPage>) => readIndexPage(...of),
};

function poll(source: Source) {
  const robots = createRobots(fetcher, 'Broadsheet', () => nowMs);
  const readPage = createPageReader({
    fetcher,
    robots,
    extractor: { extract: async (html, url) => extractPage(html, url) },
  });
  return pollSource({ db, fetcher, reader, readPage, owner: 'test', now: () => nowMs, random: () => 0.5 }, source.id);
}

async function pollAgain(source: Source, laterMs = DAY_MS) {
  nowMs += laterMs;
  await pollSoon(db, source.id, nowMs);
  return poll(source);
}

const titles = async (ids: string[]) =>
  (await Promise.all(ids.map((id) => findArticle(db, id)))).map((article) => article!.title);

describe('what is new', () => {
  it('a first poll brings the ten newest of two days, oldest first', async () => {
    const source = await aSource();
    serve(
      Array.from({ length: 30 }, (_, n) => ({
        id: `f${n}`,
        title: `Matter number ${n} before the harbour board`,
        atMs: START_MS - n * 4 * HOUR_MS,
      })),
    );
    const report = await poll(source);
    expect(report.outcome).toBe('read');
    expect(await titles(report.newArticleIds)).toEqual(
      Array.from({ length: 10 }, (_, n) => `Matter number ${9 - n} before the harbour board`),
    );
  });

  it('what the first poll left out does not come later', async () => {
    const source = await aSource();
    const old = Array.from({ length: 30 }, (_, n) => ({ id: `l${n}`, atMs: START_MS - n * HOUR_MS }));
    serve(old);
    await poll(source);
    serve([{ id: 'l-new', atMs: START_MS + DAY_MS }, ...old]);
    expect((await pollAgain(source)).newArticleIds).toHaveLength(1);
  });

  it('a first poll of items older than two days brings nothing, and they stay old', async () => {
    const source = await aSource();
    const old = [{ id: 'o1', atMs: START_MS - 3 * DAY_MS }];
    serve(old);
    expect((await poll(source)).newArticleIds).toEqual([]);
    serve([...old, { id: 'o2', atMs: START_MS + DAY_MS }]);
    expect((await pollAgain(source)).newArticleIds).toHaveLength(1);
  });

  it('the same item again is not new, with a bumped date neither', async () => {
    const source = await aSource();
    serve([{ id: 's1', atMs: START_MS }]);
    await poll(source);
    serve([{ id: 's1', atMs: START_MS + DAY_MS }]);
    expect(await pollAgain(source)).toMatchObject({ outcome: 'read', newArticleIds: [], updatedArticleIds: [] });
  });

  it('other words under the same guid are an edit', async () => {
    const source = await aSource();
    serve([{ id: 'e1', text: 'Three boats were lost in the storm off the northern quay.' }]);
    const first = await poll(source);
    serve([{ id: 'e1', text: 'Two boats were lost in the storm off the northern quay, not three.' }]);
    const second = await pollAgain(source);
    expect(second).toMatchObject({ newArticleIds: [], updatedArticleIds: first.newArticleIds });
    expect((await findArticle(db, first.newArticleIds[0]!))!.text).toContain('Two boats');
  });

  it('a feed that changes all its guids brings nothing new', async () => {
    const source = await aSource();
    const items = (kind: string) =>
      Array.from({ length: 80 }, (_, n) => ({
        id: `${kind}${n}`,
        title: `Report ${n} from the lighthouse keeper`,
        atMs: START_MS - n * HOUR_MS,
        text: 'Same.',
      }));
    serve(items('before'));
    await poll(source);
    serve(items('after').map((item, n) => ({ ...item, title: items('before')[n]!.title })));
    expect((await pollAgain(source)).newArticleIds).toEqual([]);
    serve([...items('third').slice(0, 79), { id: 'truly-new', title: 'A new lamp for the lighthouse', atMs: nowMs }]);
    expect(await titles((await pollAgain(source)).newArticleIds)).toEqual(['A new lamp for the lighthouse']);
  });

  it('more than fifty items that are new by title too are new', async () => {
    const source = await aSource();
    serve([{ id: 'few' }]);
    await poll(source);
    serve(
      Array.from({ length: 60 }, (_, n) => ({
        id: `many${n}`,
        title: `Election count from precinct number ${n}`,
        atMs: START_MS,
      })),
    );
    expect((await pollAgain(source, HOUR_MS)).newArticleIds).toHaveLength(60);
  });

  it('a guid used again for another page is another item', async () => {
    const source = await aSource();
    serve([{ id: 'today', title: 'Tides for Monday morning at the quay', path: '/articles/monday' }]);
    await poll(source);
    serve([{ id: 'today', title: 'Tides for Tuesday morning at the quay', path: '/articles/tuesday' }]);
    expect((await pollAgain(source)).newArticleIds).toHaveLength(1);
  });
});

describe('pages', () => {
  it('are read where the feed has only a taste', async () => {
    const source = await aSource();
    serve([{ id: 'p1', path: '/articles/ferry', title: 'The ferry and the vote of the board' }]);
    const { newArticleIds } = await poll(source);
    const article = (await findArticle(db, newArticleIds[0]!))!;
    expect(article).toMatchObject({ excerpt: false, url: `${server.origin}/articles/ferry` });
    expect(article.text).toContain('Said at /articles/ferry.');
  });

  it('are left alone where their publisher says so', async () => {
    const source = await aSource();
    serve([{ id: 'p2', path: '/private/minutes' }]);
    const { newArticleIds } = await poll(source);
    expect(asked).not.toContain('/private/minutes');
    expect((await findArticle(db, newArticleIds[0]!))!.excerpt).toBe(true);
  });

  it('are not asked for where the feed has it all', async () => {
    const source = await aSource();
    const whole = `<rss version="2.0"><channel><item><title>Whole in the feed</title><link>${server.origin}/articles/whole</link>
      <description><![CDATA[short]]></description><content:encoded><![CDATA[${`<p>${WORDS}</p>`.repeat(12)}]]></content:encoded></item></channel></rss>`;
    answer = (_, response) => response.end(whole);
    expect((await poll(source)).newArticleIds).toHaveLength(1);
    expect(asked).not.toContain('/articles/whole');
  });

  it('an index page is a source too', async () => {
    const source = await aSource({ kind: 'page' });
    answer = (_, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end(
          `<html><body><main><h2><a href="/articles/new-crane-for-the-port">New crane for the old port</a></h2></main></body></html>`,
        );
    const { newArticleIds } = await poll(source);
    expect((await findArticle(db, newArticleIds[0]!))!.url).toBe(`${server.origin}/articles/new-crane-for-the-port`);
  });
});

describe('what a publisher asks for', () => {
  it('validators are sent back, and once a day left out', async () => {
    const source = await aSource();
    const conditional: boolean[] = [];
    answer = (request, response) => {
      conditional.push(request.headers['if-none-match'] === '"v1"');
      if (conditional.at(-1)) response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"' }).end(feed([{ id: 'v' }]));
    };
    await poll(source);
    expect((await pollAgain(source, HOUR_MS)).outcome).toBe('unchanged');
    expect((await pollAgain(source, 2 * HOUR_MS)).outcome).toBe('unchanged');
    await pollAgain(source, DAY_MS);
    expect(conditional).toEqual([false, true, true, false]);
  });

  it('max-age is waited for', async () => {
    const source = await aSource();
    serve([{ id: 'm' }], { 'cache-control': 'public, max-age=36000' });
    await poll(source);
    expect((await findSource(db, source.id))!.nextPollAtMs).toBeGreaterThanOrEqual(START_MS + 10 * HOUR_MS);
  });

  it('Retry-After is waited for', async () => {
    const source = await aSource();
    status(429, { 'retry-after': '7200' });
    expect(await poll(source)).toMatchObject({ outcome: 'failed', error: expect.stringContaining('less often') });
    expect((await findSource(db, source.id))!.nextPollAtMs).toBeGreaterThanOrEqual(START_MS + 2 * HOUR_MS);
  });

  it('410 ends it until somebody asks for it again', async () => {
    const source = await aSource();
    status(410);
    expect((await poll(source)).outcome).toBe('gone');
    nowMs += 30 * DAY_MS;
    expect((await poll(source)).outcome).toBe('not-due');
    expect((await findSource(db, source.id))!).toMatchObject({
      health: 'paused',
      lastError: expect.stringContaining('410'),
    });
  });

  it('a permanent redirect is believed the third time', async () => {
    const source = await aSource();
    answer = (request, response) =>
      request.url === '/new-home'
        ? response.end(feed([{ id: 'r' }]))
        : response.writeHead(301, { location: '/new-home' }).end();
    await poll(source);
    await pollAgain(source);
    const before = (await findSource(db, source.id))!.url;
    await pollAgain(source);
    expect(before).toBe(source.url);
    // Loopback is never moved to: only what the guard lets through by itself is.
    expect((await findSource(db, source.id))!.url).toBe(source.url);
  });

  it('it is not asked again before it is due, nor by two at once', async () => {
    const source = await aSource();
    serve([{ id: 'd' }]);
    const both = await Promise.all([poll(source), poll(source)]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['not-due', 'read']);
    expect((await poll(source)).outcome).toBe('not-due');
    expect(asked.filter((path) => path.startsWith('/feed-'))).toHaveLength(1);
  });
});

describe('health', () => {
  it('goes down by failures, tells why, and comes back with the first good answer', async () => {
    const source = await aSource();
    status(503);
    const seen: (string | undefined)[] = [];
    for (let n = 0; n < 3; n++) {
      await (n === 0 ? poll(source) : pollAgain(source));
      seen.push((await findSource(db, source.id))!.health);
    }
    const failing = (await findSource(db, source.id))!;
    expect(seen).toEqual(['degraded', 'degraded', 'failing']);
    expect(failing).toMatchObject({ failingSinceMs: START_MS, lastError: expect.stringContaining('503') });
    serve([{ id: 'back' }]);
    await pollAgain(source);
    const healthy = (await findSource(db, source.id))!;
    expect(healthy).toMatchObject({ health: 'healthy', lastOkAtMs: nowMs });
    expect(healthy).not.toHaveProperty('lastError');
    expect(healthy).not.toHaveProperty('failingSinceMs');
  });

  it('waits twice as long after each failure, up to a day, without end', async () => {
    const source = await aSource();
    status(500);
    const waits: number[] = [];
    for (let n = 0; n < 12; n++) {
      await (n === 0 ? poll(source) : pollAgain(source));
      waits.push((await findSource(db, source.id))!.nextPollAtMs - nowMs);
    }
    expect(waits.slice(0, 3)).toEqual([10, 20, 40].map((minutes) => minutes * 60_000 * 1.05));
    expect(waits.at(-1)).toBe(DAY_MS * 1.05);
  });

  it('a page in place of the feed is a failure, and its validators are not kept', async () => {
    const source = await aSource();
    const validators: (string | undefined)[] = [];
    answer = (request, response) => {
      validators.push(request.headers['if-none-match']);
      response.writeHead(200, { etag: '"wall"' }).end('<!doctype html><html><body>Are you a robot?</body></html>');
    };
    expect(await poll(source)).toMatchObject({ outcome: 'failed', error: expect.stringContaining('not a feed') });
    await pollAgain(source, HOUR_MS);
    expect(validators).toEqual([undefined, undefined]);
  });

  it('an empty feed is healthy', async () => {
    const source = await aSource();
    serve([]);
    expect(await poll(source)).toMatchObject({ outcome: 'read', newArticleIds: [] });
    expect((await findSource(db, source.id))!.health).toBe('healthy');
  });
});

it('the feed tells its language and site where nobody had', async () => {
  const source = await aSource();
  answer = (_, response) =>
    response.end(
      '<rss version="2.0"><channel><title>T</title><link>https://site.example.org/</link><language>nb-NO</language></channel></rss>',
    );
  await poll(source);
  expect(await findSource(db, source.id)).toMatchObject({ language: 'nb', siteUrl: 'https://site.example.org/' });
});
