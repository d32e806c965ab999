import type { Article } from '../model.ts';
import { alignSentence, plainWords, type SourceWords } from './align-sentence.ts';
import { createCheck } from './check-sentence.ts';
import type { Problem } from './checks/check.ts';
import { lexiconOf } from './lexicons/lexicon.ts';
import { citedWindow, numberSentences } from './number-sentences.ts';
import { contentStems } from './words.ts';

export interface SupportScore {
  /** 0 to 1, higher is better supported. */
  score: number;
  sentences: { ok: boolean; score: number; problems: string[] }[];
}

/** What a sentence loses by a fact that does not stand in its sources, and by a doubt or a `not` that was lost. */
const LOSS = { hard: 0.08, soft: 0.06 };
/** The weakest sentence's part in the score of the whole; the rest is the mean over words. */
const WEAKEST = 0.4;

/** How well sentences are supported by articles: by what they cite, or, citing nothing, by the whole text. */
export function scoreSupport(
  articles: readonly Article[],
  sentences: readonly { text: string; cites?: readonly string[] }[],
): SupportScore {
  const evidence = numberSentences(articles);
  const language = articles[0]?.language ?? 'en';
  const { stopWords } = lexiconOf(language);
  const check = createCheck({ evidence, language });
  const all = [...evidence.byId.values()];
  const asWords = new Map(all.map((sentence) => [sentence, { sentence, words: plainWords(sentence.text) }]));

  const scored = sentences.map(({ text, cites = [] }) => {
    const sources = (cites.length > 0 ? citedWindow(evidence, cites) : all).map((sentence) => asWords.get(sentence)!);
    const words = plainWords(text);
    const { share: order, at } = alignSentence(words, sources);
    const known = new Set(sources.flatMap(({ sentence }) => contentStems(sentence.text, stopWords, language)));
    const stems = contentStems(text, stopWords, language);
    const problems =
      cites.length > 0
        ? check({ text, cites: [...cites] })
        : [
            ...check({ text, cites: all.map(({ id }) => id) }).filter(({ severity }) => severity === 'hard'),
            ...check({ text, cites: at.map(({ id }) => id) }).filter(({ severity }) => severity === 'soft'),
          ];
    const copied = shareOf(trigrams(words), new Set(trigramsOf(sources)));
    const raw = combine(copied, order, shareOf(stems, known));
    return { ...judge(raw, problems), words: words.length };
  });
  return { score: overall(scored), sentences: scored.map(({ words, ...sentence }) => sentence) };
}

/**
 * Copied runs of three words and kept order tell truth from error where a text copies; where it says things in its own
 * words they tell nothing, and known words must.
 */
function combine(copied: number, order: number, known: number): number {
  return 0.4 * copied + (0.1 + 0.3 * copied) * order + (0.5 - 0.3 * copied) * known;
}

/** What is a matter of our house, and says nothing about truth. */
const MANNERS = new Set(['tone', 'form', 'markup']);

function judge(raw: number, problems: readonly Problem[]) {
  const against = problems.filter(({ check }) => !MANNERS.has(check));
  const loss = against.reduce((sum, { severity }) => sum + LOSS[severity], 0);
  return {
    ok: against.length === 0,
    score: Math.max(0, raw - loss),
    problems: against.map(({ check, words }) => `${check}: ${words}`),
  };
}

function overall(scored: readonly { score: number; words: number }[]): number {
  const words = scored.reduce((sum, sentence) => sum + sentence.words, 0);
  if (words === 0) return 0;
  const mean = scored.reduce((sum, sentence) => sum + sentence.score * sentence.words, 0) / words;
  return (1 - WEAKEST) * mean + WEAKEST * Math.min(...scored.map(({ score }) => score));
}

const trigramsOf = (sources: readonly SourceWords[]) => trigrams(sources.flatMap(({ words }) => words));

function trigrams(words: readonly string[]): string[] {
  return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
}

function shareOf(items: readonly string[], known: ReadonlySet<string>): number {
  return items.length === 0 ? 1 : items.filter((item) => known.has(item)).length / items.length;
}
