import type { IncomingMessage, ServerResponse } from 'node:http';
import { extractPage } from '../../src/ingest/extract-page.ts';
import { createFetcher, type Fetcher } from '../../src/ingest/fetch-url.ts';
import { type PollReport, pollSource } from '../../src/ingest/poll-source.ts';
import { createPageReader } from '../../src/ingest/read-page.ts';
import { createRobots } from '../../src/ingest/robots.ts';
import type { Source } from '../../src/model.ts';
import { findArticle } from '../../src/storage/articles.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { addSource, findSource } from '../../src/storage/sources.ts';
import { ENGINES } from './databases.ts';
import { startServer } from './http-server.ts';
import { readHere } from './read-here.ts';

/** Monday 23 November 2026, 8:00 UTC. */
export const START_MS = Date.UTC(2026, 10, 23, 8);
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
export const WORDS =
  'The harbour board met for three hours and heard from the crews before it took the vote on the winter timetable.';

export interface TestItem {
  id: string;
  title?: string;
  /** Below `/articles/` there is a page for every path, of the day in its path; robots may not read `/private/`. */
  path?: string;
  atMs?: number;
  text?: string;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A publisher on loopback, a database, a clock that stands still, and polling between them. */
export async function openNewsroom() {
  const db: Database = await ENGINES[0]!.open();
  let answer: Answer = (_, response) => response.writeHead(404).end();
  let made = 0;
  const server = await startServer((request, response) => {
    room.asked.push(request.url!);
    if (request.url!.endsWith('/robots.txt')) response.writeHead(200).end('User-agent: *\nDisallow: /private/');
    else if (request.url!.startsWith('/articles/'))
      response.setHeader('content-type', 'text/html').end(page(request.url!));
    else answer(request, response);
  });
  const now = () => room.nowMs;
  const fetcher = createFetcher({ userAgent: 'test', insideOrigins: [server.origin], now });
  const readPage = createPageReader({
    fetcher,
    robots: createRobots(fetcher, 'Broadsheet', now),
    extractor: { extract: async (html, url) => extractPage(html, url) },
  });
  const room = {
    db,
    origin: server.origin,
    nowMs: START_MS,
    /** Paths that were requested. */
    asked: [] as string[],
    reset() {
      room.nowMs = START_MS;
      room.asked = [];
    },
    answerWith(given: Answer) {
      answer = given;
    },
    serve(items: TestItem[], headers: Record<string, string> = {}) {
      answer = (_, response) =>
        response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(room.feed(items));
    },
    status(code: number, headers: Record<string, string> = {}) {
      answer = (_, response) => response.writeHead(code, headers).end('no');
    },
    feed(items: TestItem[]): string {
      return `<rss version="2.0"><channel><title>Gazette</title><language>en</language>${items.map((item) => itemXml(item, server.origin)).join('')}</channel></rss>`;
    },
    async aSource(over: Partial<Source> = {}): Promise<Source> {
      const url = `${server.origin}/feed-${made++}.xml`;
      const wanted = { kind: 'feed', url, title: 'Gazette', publisher: 'gazette.example.org', ...over } as const;
      return (await addSource(db, wanted, room.nowMs)).source;
    },
    stored: async (source: Source): Promise<Source> => (await findSource(db, source.id))!,
    poll: (source: Source, through: Fetcher = fetcher): Promise<PollReport> =>
      pollSource(
        { db, fetcher: through, reader: readHere, readPage, owner: 'test', now, random: () => 0.5 },
        source.id,
      ),
    async pollAgain(source: Source, laterMs = DAY_MS, through: Fetcher = fetcher): Promise<PollReport> {
      room.nowMs += laterMs;
      await db.updateTable('sources').set({ nextPollAtMs: room.nowMs }).where('id', '=', source.id).execute();
      return room.poll(source, through);
    },
    article: async (id: string | undefined) => (await findArticle(db, id!))!,
    async close() {
      await fetcher.close();
      await server.close();
      await db.destroy();
    },
  };
  return room;
}

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>;

function page(path: string): string {
  const text = `<p>${WORDS} Said at ${path}.</p>`.repeat(6);
  const day = /\d{4}-\d\d-\d\d/.exec(path)?.[0];
  const date = day === undefined ? '' : `<meta property="article:published_time" content="${day}">`;
  return `<html><head><title>Page of ${path}</title>${date}</head><body><article><h1>Page of ${path}</h1>${text}</article></body></html>`;
}

function itemXml(item: TestItem, origin: string): string {
  const { id, title = `Board decides on matter ${id} of the winter`, path, atMs, text = WORDS } = item;
  const link = path ? `<link>${origin}${path}</link>` : '';
  const date = atMs === undefined ? '' : `<pubDate>${new Date(atMs).toUTCString()}</pubDate>`;
  return `<item><title>${title}</title><guid isPermaLink="false">${id}</guid>${link}${date}<description>${text} (${id})</description></item>`;
}
