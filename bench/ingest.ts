import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
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

export const ingest: Bench = {
  name: 'ingest',
  about: 'generated feeds and pages on one core, SQLite with full sync',
  async run({ full }) {
    const publishers = Array.from({ length: full ? 60 : 12 }, (_, number) => aPublisher(number));
    const pages = publishers.flatMap(({ pages }) => [...pages]);
    for (const [url, html] of pages.slice(0, 20)) extractPage(html, url);
    return [
      await row('parse, clean, identify, group and store, a feed’s own text', publishers, false),
      await row('the same with every page fetched already and extracted', publishers, true),
      ...(await comparePages(pages)),
      { name: 'rss-parser and Readability on jsdom', value: 'left out', note: 'they are not among the dependencies' },
    ];
  },
};

async function row(name: string, publishers: ReturnType<typeof aPublisher>[], withPages: boolean): Promise<Row> {
  const { db, drop } = await openScratch();
  try {
    const laps: Lap[] = [];
    for (const { site, feed, pages } of publishers) {
      const publisher = new URL(site).hostname;
      const { source } = await addSource(db, { kind: 'feed', url: `${site}feed`, title: publisher, publisher }, NOW_MS);
      const readPage = async (url: string) => (withPages ? extractPage(pages.get(url)!, url) : undefined);
      laps.push(
        await timed(async () => {
          const deps = { db, readPage, now: () => NOW_MS };
          const { newArticleIds } = await storeNews(deps, source, parseFeed(feed).items);
          await assignStories(db, newArticleIds, { nowMs: NOW_MS });
        }),
      );
    }
    const ms = median(laps.map((lap) => lap.ms)) / PER_FEED;
    const cpuMs = median(laps.map((lap) => lap.cpuMs)) / PER_FEED;
    return {
      name,
      value: `${(1_000 / ms).toFixed(0)} articles/s (${ms.toFixed(2)} ms each, of them ${cpuMs.toFixed(2)} ms of a core)`,
    };
  } finally {
    await drop();
  }
}

async function comparePages(pages: [string, string][]): Promise<Row[]> {
  const ours: Lap[] = [];
  const bare: Lap[] = [];
  for (const [url, html] of pages) {
    ours.push(await timed(() => extractPage(html, url)));
    bare.push(await timed(() => new Readability(parseHTML(html).document as never).parse()));
  }
  const ms = median(ours.map((lap) => lap.ms));
  const bareMs = median(bare.map((lap) => lap.ms));
  const note = `Readability on linkedom without our passes: ${bareMs.toFixed(1)} ms; ${(ms / bareMs).toFixed(2)} × that`;
  return [
    {
      name: 'a page extracted',
      value: `${ms.toFixed(1)} ms`,
      target: `≤ ${MOST_PAGE_MS} ms`,
      met: ms <= MOST_PAGE_MS,
      note,
    },
  ];
}
