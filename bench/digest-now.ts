import { createLog } from '../src/ops/log.ts';
import { type DigestOrder, makeDigest, type PublishDeps } from '../src/publish-edition.ts';
import { follow } from '../src/storage/follows.ts';
import type { Database } from '../src/storage/open-db.ts';
import { addSource } from '../src/storage/sources.ts';
import type { Summarizer } from '../src/summaries/summarize-story.ts';
import { startFakeOpenAi } from '../tests/builders/fake-openai.ts';
import { type Bench, median, percentile, type Row } from './bench.ts';
import { cachingSummarizer } from './caching-summarizer.ts';
import { fillStore } from './fill-store.ts';
import { openPostgresScratch, openScratch, type Scratch } from './scratch-database.ts';
import { timed } from './stopwatch.ts';

const DAY_MS = 24 * 3_600_000;
const NOW_MS = Date.UTC(2026, 10, 23, 8);
const GUILD = '900000000000000001';
/** What a lively source gives in a day; the store holds as many sources as that makes. */
const PER_SOURCE_DAY = 12;
const DAYS = 30;
const FOLLOWED = 20;
const MOST_MS = 100;
const MOST_RATIO = 2;

export const digestNow: Bench = {
  name: 'digest-now',
  about: `a digest of 8 stories, summaries cached, over 24 h of ${FOLLOWED} sources, ${FOLLOWED * PER_SOURCE_DAY} articles, whatever else is stored`,
  async run({ full }) {
    const rows: Row[] = [];
    const sizes = full ? [10_000, 1_000_000] : [10_000, 100_000];
    for (const open of [openScratch, openPostgresScratch]) {
      let base = 0;
      for (const size of sizes) {
        const scratch = await open();
        if (!scratch) {
          rows.push({ name: 'Postgres', value: 'left out', note: 'TEST_DATABASE_URL names none' });
          break;
        }
        const times = await timeDigests(scratch, size, full ? 300 : 100);
        const p99 = percentile(times, 0.99);
        const p50 = median(times);
        if (base === 0) base = p50;
        rows.push({
          name: `${scratch.db.engine}, ${size.toLocaleString('en')} articles stored`,
          value: `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${(p50 / base).toFixed(2)} × the first`,
          target: `p99 ≤ ${MOST_MS} ms, ≤ ${MOST_RATIO} ×`,
          met: p99 <= MOST_MS && p50 / base <= MOST_RATIO,
        });
      }
    }
    return rows;
  },
};

async function timeDigests({ db, drop }: Scratch, size: number, runs: number): Promise<number[]> {
  const model = await startFakeOpenAi();
  try {
    const sourceIds = await addSources(db, Math.max(FOLLOWED, Math.round(size / (PER_SOURCE_DAY * DAYS))));
    const span = { fromMs: NOW_MS - DAYS * DAY_MS, toMs: NOW_MS };
    await fillStore(db, { articles: size, ...span, sourceIds, searchable: false });
    const deps = publishing(db, await cachingSummarizer(db, model.baseUrl));
    const times: number[] = [];
    // The first ones have the summaries written, and warm the cache of pages and the compiler.
    for (let run = -10; run < runs; run++) {
      const { ms } = await timed(async () => {
        const { digest } = await makeDigest(ORDER, deps);
        if (digest.entries.length < ORDER.maxStories) throw new Error('The digest is not full.');
      });
      if (run >= 0) times.push(ms);
    }
    return times;
  } finally {
    await model.close();
    await drop();
  }
}

async function addSources(db: Database, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const publisher = `source-${n}.example`;
    const { source } = await addSource(
      db,
      { kind: 'feed', url: `https://${publisher}/`, title: publisher, publisher },
      NOW_MS,
    );
    ids.push(source.id);
    if (n < FOLLOWED) await follow(db, { guildId: GUILD, sourceId: source.id, addedBy: 'bench' }, NOW_MS);
  }
  return ids;
}

const ORDER: DigestOrder = {
  guildId: GUILD,
  title: 'The news now',
  sourceIds: [],
  filters: { include: [], exclude: [], hidePublishers: [], languages: [], minPublishers: 1 },
  maxStories: 8,
  length: 'standard',
  language: 'en',
  fromMs: NOW_MS - DAY_MS,
  toMs: NOW_MS,
};

function publishing(db: Database, { summarize }: Summarizer): PublishDeps {
  return {
    db,
    summarize,
    isMember: async () => true,
    wayInto: async () => ({ way: 'message' }) as never,
    sendAtMs: async (_, slotAtMs) => slotAtMs,
    now: () => NOW_MS,
    owner: 'bench',
    log: createLog('silent'),
  };
}
