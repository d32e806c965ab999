import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import RssParser from 'rss-parser';
import { extractPage } from '../src/ingest/extract-page.ts';
import { parseFeed } from '../src/ingest/parse-feed.ts';
import { storeNews } from '../src/ingest/store-news.ts';
import { addSource } from '../src/storage/sources.ts';
import { assignStories } from '../src/stories/assign-stories.ts';
import { type Bench, median, type Row } from './bench.ts';
import { anEvent, tell } from './generate-news.ts';
import { type Published, writeFeed, writePage } from './generate-pages.ts';
import { openScratch } from './scratch-database.ts';
import { type Lap, timed } from './stopwatch.ts';

const NOW_MS = Date.UTC(2026, 10, 23, 8);
const PER_FEED = 10;
const MOST_PAGE_MS = 25;

/** What a publisher has today: a feed, and a page for each entry. */
function aPublisher(number: number) {
  const site = `https://paper-${number}.example/`;
  const items: Published[] = Array.from({ length: PER_FEED }, (_, n) => ({
    ...tell(anEvent(number * PER_FEED + n - (n % 3)), n),
    url: `${site}news/${n}`,
    publishedAtMs: NOW_MS - n * 60_000,
  }));
  const titles = items.map(({ title }) => title);
  return {
    site,
    feed: writeFeed(items, site),
    pages: new Map(items.map((item) => [item.url, writePage(item, titles)])),
  };
}

type Publisher = ReturnType<typeof aPublisher>;

export const ingest: Bench = {
  name: 'ingest',
  about: 'generated feeds and pages on one core, SQLite with full sync',
  async run({ full }) {
    const publishers = Array.from({ length: full ? 60 : 12 }, (_, number) => aPublisher(number));
    const pages = publishers.flatMap(({ pages }) => [...pages]);
    for (const [url, html] of pages.slice(0, 20)) {
      extractPage(html, url);
      readWithJsdom(html, url);
    }
    return [
      await store('parse, clean, identify, store: a feed’s own text', publishers, {}),
      await perArticle('rss-parser: a feed parsed, and no more', publishers, ({ feed }) => parseWithRssParser(feed)),
      await store('the same with every page fetched already and extracted', publishers, { withPages: true }),
      await perArticle('rss-parser and Readability on jsdom: parsed, extracted, and no more', publishers, readAsPeers),
      await store('parse, clean, identify, store and group: a feed’s own text', publishers, { grouped: true }),
      ...(await comparePages(pages)),
    ];
  },
};

/** What these publishers have, stored in a database of its own. */
async function store(
  name: string,
  publishers: readonly Publisher[],
  { withPages = false, grouped = false }: { withPages?: boolean; grouped?: boolean },
): Promise<Row> {
  const { db, drop } = await openScratch();
  const readPage = async (url: string, pages: Publisher['pages']) =>
    withPages ? extractPage(pages.get(url)!, url) : undefined;
  try {
    return await perArticle(name, publishers, async ({ site, feed, pages }) => {
      const publisher = new URL(site).hostname;
      const { source } = await addSource(db, { kind: 'feed', url: `${site}feed`, title: publisher, publisher }, NOW_MS);
      const deps = { db, readPage: (url: string) => readPage(url, pages), now: () => NOW_MS };
      const { newArticleIds } = await storeNews(deps, source, parseFeed(feed).items);
      if (grouped) await assignStories(db, newArticleIds, { nowMs: NOW_MS });
    });
  } finally {
    await drop();
  }
}

async function perArticle(
  name: string,
  publishers: readonly Publisher[],
  read: (publisher: Publisher) => Promise<unknown>,
): Promise<Row> {
  const laps: Lap[] = [];
  for (const publisher of publishers) laps.push(await timed(() => read(publisher)));
  const ms = median(laps.map((lap) => lap.ms)) / PER_FEED;
  const cpuMs = median(laps.map((lap) => lap.cpuMs)) / PER_FEED;
  return {
    name,
    value: `${(1_000 / cpuMs).toFixed(0)} articles/s of a core (${cpuMs.toFixed(2)} ms each; ${ms.toFixed(2)} ms by the clock)`,
  };
}

async function readAsPeers({ feed, pages }: Publisher): Promise<void> {
  const { items } = await parseWithRssParser(feed);
  for (const { link } of items) readWithJsdom(pages.get(link!)!, link!);
}

const parseWithRssParser = (feed: Uint8Array) => new RssParser().parseString(Buffer.from(feed).toString('utf8'));

function readWithJsdom(html: string, url: string): void {
  const { window } = new JSDOM(html, { url });
  new Readability(window.document as never).parse();
  window.close();
}

async function comparePages(pages: readonly [url: string, html: string][]): Promise<Row[]> {
  const ours: Lap[] = [];
  const onLinkedom: Lap[] = [];
  const onJsdom: Lap[] = [];
  for (const [url, html] of pages) {
    ours.push(await timed(() => extractPage(html, url)));
    onLinkedom.push(await timed(() => new Readability(parseHTML(html).document as never).parse()));
    onJsdom.push(await timed(() => readWithJsdom(html, url)));
  }
  const middle = (laps: readonly Lap[]) => median(laps.map((lap) => lap.ms));
  const ms = middle(ours);
  return [
    {
      name: 'a page extracted',
      value: `${ms.toFixed(1)} ms`,
      target: `≤ ${MOST_PAGE_MS} ms`,
      met: ms <= MOST_PAGE_MS,
      note: `Readability alone: on linkedom ${middle(onLinkedom).toFixed(1)} ms, on jsdom ${middle(onJsdom).toFixed(1)} ms`,
    },
  ];
}
