import type { Config } from '../config.ts';
import type { Database } from '../storage/open-db.ts';
import { createBudget } from '../storage/usage.ts';
import type { ModelOptions } from './summarize-story.ts';

/** One answer of a model; two of them fit a story's own deadline. */
const MODEL_TIMEOUT_MS = 60_000;

/** Nothing without a key: summaries are extracts then, and the library is not even loaded. */
export async function chooseModel(config: Config, db: Database, now: () => number): Promise<ModelOptions | undefined> {
  if (!config.OPENAI_API_KEY) return undefined;
  const { createModel } = await import('./summarize-model.ts');
  return {
    complete: createModel({
      apiKey: config.OPENAI_API_KEY,
      baseUrl: config.OPENAI_BASE_URL,
      timeoutMs: MODEL_TIMEOUT_MS,
    }),
    models: [config.OPENAI_MODEL, ...(config.OPENAI_FALLBACK_MODEL ? [config.OPENAI_FALLBACK_MODEL] : [])],
    ...(config.OPENAI_ROLE_MODEL && { roleModel: config.OPENAI_ROLE_MODEL }),
    budget: createBudget(db, { usdPerDay: config.BUDGET_USD_PER_SERVER_DAY, now }),
    prices: {
      usdPerMillionInput: config.OPENAI_USD_PER_MILLION_INPUT,
      usdPerMillionOutput: config.OPENAI_USD_PER_MILLION_OUTPUT,
    },
  };
}
