import { createHash } from 'node:crypto';
import type { Article, Disagreement, Length, Story, Summary } from '../model.ts';
import { type Asker, type BreakerChange, createAsker } from './ask-model.ts';
import { type Budget, type CallUsage, createMeter, type Prices } from './budget.ts';
import { buildHeadline, withSource } from './build-headline.ts';
import { chooseEvidence } from './choose-evidence.ts';
import { labelSummary } from './label-summary.ts';
import { type Limits, limitsOf } from './lengths.ts';
import { type Evidence, numberSentences } from './number-sentences.ts';
import { PROMPT_VERSION } from './prompt.ts';
import { summarizeExtractive } from './summarize-extractive.ts';
import type { Complete } from './summarize-model.ts';
import { writeSummary } from './write-summary.ts';

/** Until its articles change a summary stays as it is; this only clears away what nobody asks for any more. */
const KEEP_MS = 7 * 24 * 3_600_000;
/** A model that failed is asked again for the same story after this. */
const KEEP_FAILED_MS = 15 * 60_000;
/** All calls for one story together; after it the extract is taken. Two calls at their own time-out fit. */
const DEADLINE_MS = 120_000;

/** What a digest wants of a story. */
export interface SummaryOrder {
  /** The server that pays, if a model writes. */
  guildId: string;
  length: Length;
  /** About how many words; without it, what the length says. */
  words?: number;
  /** Taken where the story has articles in it; otherwise the story keeps its own. */
  language: string;
  /** Found in the texts by the stories stage. */
  disagreements?: readonly Disagreement[];
}

export interface ModelOptions {
  complete: Complete;
  /** In the order they are tried. */
  models: readonly string[];
  /** A second opinion on who did what to whom, from this model; costs one call more a story. */
  roleModel?: string;
  budget: Budget;
  prices: Prices;
  deadlineMs?: number;
}

export interface SummarizerOptions {
  /** Without it, summaries are extracts. */
  model?: ModelOptions;
  cache?: {
    get(key: string): Promise<unknown>;
    set(key: string, value: Summary, ttlMs: number): Promise<unknown>;
  };
  detectLanguage?: (text: string) => string | undefined;
  /** Verbatim text of one publisher in an extract. */
  perPublisher?: { sentences: number; characters: number };
  onUsage?: (usage: CallUsage) => void;
  /** A model's summary that could not be had, or of which too little stood the check. */
  onFailure?: (failure: { storyId: string; words: string }) => void;
  /** A model is left alone for a while, is tried again, or is back. */
  onBreaker?: (change: BreakerChange) => void;
}

export interface Summarizer {
  summarize(story: Story, order: SummaryOrder): Promise<Summary>;
}

/** Summaries of stories, each made once however many channels show it, and always one, whatever fails. */
export function createSummarizer(options: SummarizerOptions = {}): Summarizer {
  const { model, cache } = options;
  const asker = model && createAsker(model.complete, model.models, options.onBreaker);
  const roleCheck =
    model?.roleModel === undefined ? undefined : createAsker(model.complete, [model.roleModel], options.onBreaker);
  const making = new Map<string, Promise<Summary>>();

  return {
    async summarize(story, order) {
      const articles = chooseEvidence(story.articles, order.language);
      if (!model || !asker) return extract(story, order, numberSentences(articles));
      const key = keyOf(articles, order, [...model.models, model.roleModel ?? '']);
      const known = making.get(key) ?? make(key, story, order, articles, asker, model);
      making.set(key, known);
      return known.finally(() => making.delete(key));
    },
  };

  async function make(
    key: string,
    story: Story,
    order: SummaryOrder,
    articles: readonly Article[],
    asker: Asker,
    model: ModelOptions,
  ) {
    const kept = (await cache?.get(key)) as Summary | undefined;
    if (kept) return kept;
    const evidence = numberSentences(articles);
    const summary = (await write(story, order, evidence, asker, model)) ?? extract(story, order, evidence);
    await cache?.set(key, summary, summary.method === 'model' ? KEEP_MS : KEEP_FAILED_MS);
    return summary;
  }

  async function write(story: Story, order: SummaryOrder, evidence: Evidence, asker: Asker, model: ModelOptions) {
    const limits = limitsOf(order.length, order.words);
    const language = languageOf(evidence, order);
    const written = await writeSummary(
      evidence,
      { ...limits, language, disagreements: order.disagreements ?? [] },
      { asker, roleCheck, detectLanguage: options.detectLanguage },
      createMeter({ ...model, onUsage: options.onUsage }, { guildId: order.guildId, storyId: story.id }),
      AbortSignal.timeout(model.deadlineMs ?? DEADLINE_MS),
    );
    if ('failure' in written) return fail(story, written.failure);
    if (written.sentences.length < Math.min(2, limits.maxSentences)) {
      return fail(story, `${written.dropped} of its sentences were not supported`);
    }
    return toSummary(story, order, evidence, { ...written, method: 'model' });
  }

  function fail(story: Story, words: string): undefined {
    options.onFailure?.({ storyId: story.id, words });
  }

  function extract(story: Story, order: SummaryOrder, evidence: Evidence): Summary {
    const limits: Limits = limitsOf(order.length, order.words);
    const { perPublisher = { sentences: 2, characters: 300 } } = options;
    const disagreements = order.disagreements ?? [];
    const sentences = summarizeExtractive(evidence, { ...limits, perPublisher, disagreements });
    return toSummary(story, order, evidence, { sentences, method: 'extract', dropped: 0, headline: undefined });
  }
}

const languageOf = (evidence: Evidence, order: SummaryOrder) =>
  evidence.articles[0]?.article.language ?? order.language;

/** What a summary says, with all that code knows of it. */
function toSummary(
  story: Story,
  order: SummaryOrder,
  evidence: Evidence,
  written: Pick<Summary, 'sentences' | 'method' | 'dropped'> & { headline: string | undefined; modelName?: string },
): Summary {
  const language = languageOf(evidence, order);
  const cited = [...new Set(written.sentences.flatMap(({ cites }) => cites))].flatMap(
    (id) => evidence.byId.get(id) ?? [],
  );
  const disagreements = [...(order.disagreements ?? [])];
  return {
    ...written,
    headline:
      written.headline === undefined
        ? buildHeadline(evidence, written.sentences, language)
        : withSource(written.headline, evidence, written.sentences, language),
    labels: labelSummary({ articles: story.articles, cited, disagreements, method: written.method, language }),
    disagreements,
    articleIds: evidence.articles.map(({ article }) => article.id),
    evidence: Object.fromEntries(cited.map(({ id, text }) => [id, text])),
    language,
  };
}

/**
 * Everything that makes one summary differ from another; not who asks, so that all who ask share it. Of the texts as they
 * are stored: splitting them into sentences takes longer than all else there is to do for a summary that was kept.
 */
function keyOf(
  articles: readonly Article[],
  { length, words, disagreements }: SummaryOrder,
  models: readonly string[],
): string {
  const texts = articles.map(({ id, title, text }) => [id, title, text]);
  const parts = [texts, articles[0]?.language, length, words, disagreements, models, PROMPT_VERSION];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
