import { openCache } from '../src/storage/cache.ts';
import type { Database } from '../src/storage/open-db.ts';
import { createModel } from '../src/summaries/summarize-model.ts';
import { createSummarizer, type Summarizer } from '../src/summaries/summarize-story.ts';

/** Summaries by a model, kept in the database's cache; money is no object. */
export async function cachingSummarizer(db: Database, baseUrl: string): Promise<Summarizer> {
  return createSummarizer({
    model: {
      complete: createModel({ apiKey: 'sk-bench', baseUrl, timeoutMs: 10_000 }),
      models: ['bench'],
      budget: { reserve: async () => ({ guildId: 'bench', day: '2026-11-23', usd: 0 }), settle: async () => {} },
      prices: { usdPerMillionInput: 1, usdPerMillionOutput: 1 },
    },
    cache: await openCache(db, undefined, 'cache'),
  });
}
