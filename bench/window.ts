import { parseFeed } from '../src/ingest/parse-feed.ts';
import { storeNews } from '../src/ingest/store-news.ts';
import type { Source } from '../src/model.ts';
import type { Database } from '../src/storage/open-db.ts';
import { addSource } from '../src/storage/sources.ts';
import { assignStories } from '../src/stories/assign-stories.ts';
import { groupArticles } from '../src/stories/group-articles.ts';
import { type Bench, median, type Row } from './bench.ts';
import { aDraft, fillStore, TELLERS } from './fill-store.ts';
import { anEvent, tell } from './generate-news.ts';
import { writeFeed } from './generate-pages.ts';
import { openScratch } from './scratch-database.ts';
import { type Lap, timed } from './stopwatch.ts';

const HOUR_MS = 3_600_000;
const NOW_MS = Date.UTC(2026, 10, 23, 8);
const SOURCES = Array.from({ length: 600 }, (_, n) => `source-${n}`);
const LATE = { kind: 'feed', url: 'https://late.example/feed', title: 'Late', publisher: 'late.example' } as const;
/** Arrivals that are timed; a third of them are new events. */
const ARRIVALS = 240;
/** One poll brings so many. */
const POLL = 6;
const MOST_RATIO = 1.5;
const LEAST_PER_SECOND = 200;
const REGROUPED = 2_000;
const MOST_REGROUP_MS = 500;

export const windowBench: Bench = {
  name: 'window',
  about: 'a new article into the 72 h window (parse, clean, group, store; polls of 6; SQLite with full sync)',
  async run({ full }) {
    const rows: Row[] = [];
    let base = 0;
    for (const size of full ? [1_000, 10_000, 100_000] : [1_000, 10_000]) {
      const { ms, cpuMs } = await timeArrivals(size);
      if (base === 0) base = cpuMs;
      rows.push({
        name: `with ${size.toLocaleString('en')} articles there`,
        value: `${cpuMs.toFixed(2)} ms of a core each, ${(1_000 / cpuMs).toFixed(0)}/s, ${(cpuMs / base).toFixed(2)} × the first`,
        target: `≥ ${LEAST_PER_SECOND}/s, ≤ ${MOST_RATIO} ×`,
        met: 1_000 / cpuMs >= LEAST_PER_SECOND && cpuMs / base <= MOST_RATIO,
        note: `${ms.toFixed(2)} ms by the clock, disk and other processes included`,
      });
    }
    const regroup = timeRegrouping();
    rows.push({
      name: `${REGROUPED.toLocaleString('en')} articles regrouped`,
      value: `${regroup.toFixed(0)} ms`,
      target: `≤ ${MOST_REGROUP_MS} ms`,
      met: regroup <= MOST_REGROUP_MS,
    });
    return rows;
  },
};

/** @returns what an article takes in the median poll */
async function timeArrivals(size: number): Promise<Lap> {
  const { db, drop } = await openScratch();
  try {
    await fillStore(db, {
      articles: size,
      fromMs: NOW_MS - 71 * HOUR_MS,
      toMs: NOW_MS,
      sourceIds: SOURCES,
      searchable: true,
    });
    const { source } = await addSource(db, LATE, NOW_MS);
    const known = Math.floor(size / TELLERS);
    const laps: Lap[] = [];
    for (let poll = 0; poll < ARRIVALS / POLL; poll++) {
      const items = Array.from({ length: POLL }, (_, at) => {
        const n = poll * POLL + at;
        const event = n % 3 === 0 ? size + n : Math.floor((n / ARRIVALS) * known);
        return {
          ...tell(anEvent(event), TELLERS + (n % 3)),
          url: `https://late.example/${n}`,
          publishedAtMs: NOW_MS - n,
        };
      });
      const body = writeFeed(items, 'https://late.example/');
      laps.push(await timed(() => arrive(db, source, body)));
    }
    return { ms: median(laps.map(({ ms }) => ms)) / POLL, cpuMs: median(laps.map(({ cpuMs }) => cpuMs)) / POLL };
  } finally {
    await drop();
  }
}

/** What a poll does with a feed's body. */
async function arrive(db: Database, source: Source, body: Uint8Array): Promise<void> {
  const deps = { db, readPage: async () => undefined, now: () => NOW_MS };
  const { newArticleIds } = await storeNews(deps, source, parseFeed(body).items);
  await assignStories(db, newArticleIds, { nowMs: NOW_MS });
  if (newArticleIds.length !== POLL) throw new Error(`Of ${POLL} new articles ${newArticleIds.length} were stored.`);
}

function timeRegrouping(): number {
  const articles = Array.from({ length: REGROUPED }, (_, n) => {
    const event = Math.floor(n / TELLERS);
    const { title, text } = aDraft(event, n % TELLERS, NOW_MS);
    return { id: `${event}-${n % TELLERS}`, title, text, publishedAtMs: NOW_MS - n * 60_000 };
  });
  const times = Array.from({ length: 3 }, () => {
    const startedAt = performance.now();
    groupArticles(articles);
    return performance.now() - startedAt;
  });
  return median(times);
}
