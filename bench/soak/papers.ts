import type { FeedServer } from '../../sandbox/start-sandbox.ts';
import { random } from '../../tests/builders/random.ts';
import { anEvent, tell } from '../generate-news.ts';
import { type Published, writeFeed, writePage } from '../generate-pages.ts';

const HOUR_MS = 3_600_000;
const EVENTS_AN_HOUR = 60;
/** Papers that tell of an event, the last of them two hours after it. */
const TELLERS = 4;
const LAST_TELLING_MS = 2 * HOUR_MS;
const ENTRIES_OF_A_FEED = 20;
/** Papers of which some are away for good, and requests of which some fail. */
const DEAD_SHARE = 0.02;
const FAILING_SHARE = 0.01;

export interface Papers {
  /** Addresses of the feeds, once the port that serves them is known. */
  feeds(port: string): string[];
  serve: FeedServer;
}

/** Papers on hosts of their own that go on publishing, each with a feed and a page for every article in it. */
export function openPapers(count: number, fromMs: number, hours: number, now: () => number): Papers {
  const published = publish(count, fromMs, hours);
  const dice = random(11);
  const hostOf = (paper: number) => `paper-${paper}.localhost`;

  const serve: FeedServer = (path, { headers }) => {
    const origin = `http://${headers.host}`;
    const paper = Number(/^paper-(\d+)\./.exec(headers.host ?? '')?.[1]);
    const isDead = paper < count * DEAD_SHARE;
    if (isDead || dice.fraction() < FAILING_SHARE) return { status: 503, body: 'Closed.' };
    const out = (published[paper] ?? []).filter(({ publishedAtMs }) => publishedAtMs <= now());
    const items = out.slice(-ENTRIES_OF_A_FEED).map(({ event, teller, publishedAtMs }): Published => {
      return { ...tell(anEvent(event), teller), url: `${origin}/news/${event}`, publishedAtMs };
    });
    if (path === '/feed') {
      return { status: 200, headers: { 'content-type': 'application/rss+xml' }, body: writeFeed(items, `${origin}/`) };
    }
    const page = items.find(({ url }) => url === `${origin}${path}`);
    if (!page) return undefined;
    const titles = items.map(({ title }) => title);
    return { status: 200, headers: { 'content-type': 'text/html' }, body: writePage(page, titles) };
  };

  return {
    feeds: (port) => Array.from({ length: count }, (_, paper) => `http://${hostOf(paper)}:${port}/feed`),
    serve,
  };
}

interface Telling {
  event: number;
  teller: number;
  publishedAtMs: number;
}

/** What each paper publishes and when, oldest first. */
function publish(count: number, fromMs: number, hours: number): Telling[][] {
  const { integer } = random(5);
  const papers: Telling[][] = Array.from({ length: count }, () => []);
  for (let event = 0; event < hours * EVENTS_AN_HOUR; event++) {
    const happenedAtMs = fromMs + (event * HOUR_MS) / EVENTS_AN_HOUR;
    for (let teller = 0; teller < TELLERS; teller++) {
      const publishedAtMs = happenedAtMs + integer(0, LAST_TELLING_MS);
      papers[integer(0, count - 1)]!.push({ event, teller, publishedAtMs });
    }
  }
  return papers.map((told) => told.toSorted((a, b) => a.publishedAtMs - b.publishedAtMs));
}
