import type { Summary } from '../../src/model.ts';
import { createModel } from '../../src/summaries/summarize-model.ts';
import {
  createSummarizer,
  type ModelOptions,
  type Summarizer,
  type SummarizerOptions,
} from '../../src/summaries/summarize-story.ts';
import { type FakeOpenAi, type Mode, startFakeOpenAi } from './fake-openai.ts';

export const ORDER = { guildId: 'guild', length: 'standard', language: 'en' } as const;

/** A budget without an end. */
export const ENDLESS: ModelOptions['budget'] = {
  reserve: async (guildId, usd) => ({ guildId, usd, day: '2026-11-02' }),
  settle: async () => {},
};

export interface ModelSummarizer {
  summarizer: Summarizer;
  fake: FakeOpenAi;
  /** In words, why a model's summary could not be had. */
  failures: string[];
}

/** A summarizer with a model behind real HTTP that does what the script says. Close the fake after use. */
export async function aModelSummarizer(
  script: Mode[],
  model: Partial<ModelOptions> = {},
  options: Partial<SummarizerOptions> = {},
  timeoutMs = 2_000,
): Promise<ModelSummarizer> {
  const fake = await startFakeOpenAi(...script);
  const failures: string[] = [];
  const summarizer = createSummarizer({
    model: {
      complete: createModel({ apiKey: 'sk-test', baseUrl: fake.baseUrl, timeoutMs }),
      models: ['small'],
      budget: ENDLESS,
      prices: { usdPerMillionInput: 0, usdPerMillionOutput: 0 },
      ...model,
    },
    onFailure: ({ words }) => failures.push(words),
    ...options,
  });
  return { summarizer, fake, failures };
}

/** Every sentence of an extract, and every good one of the fake, stands in its cited source word for word. */
export function isTraced(summary: Summary): boolean {
  return summary.sentences.every(({ text, cites }) => cites.some((id) => summary.evidence[id]?.includes(text)));
}
