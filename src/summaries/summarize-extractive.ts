import type { Disagreement, SummarySentence } from '../model.ts';
import { readAttribution } from './attribution.ts';
import { disputedValues, elideDisputed } from './elide-disputed.ts';
import { type Lexicon, lexiconOf } from './lexicons/lexicon.ts';
import type { Evidence, EvidenceSentence } from './number-sentences.ts';
import { isPickable, isQuestion } from './pickable.ts';
import { contentStems, countWords, splitWords, stemOf } from './words.ts';

export interface ExtractOptions {
  minWords: number;
  maxWords: number;
  maxSentences: number;
  /**
   * Verbatim text of one publisher. Longer recurring extracts were held not to be fair use (AP v. Meltwater).
   * Where a story has one publisher, its characters may be twice as many, or there would be no entry.
   */
  perPublisher: { sentences: number; characters: number };
  disagreements?: readonly Disagreement[];
}

interface Candidate {
  sentence: EvidenceSentence;
  /** Its words, or what is left of them when a disputed place is left open. */
  text: string;
  publisher: string;
  words: number;
  stems: string[];
  score: number;
}

/** Above this share of words two sentences say the same. */
const SAME = 0.4;
/** Words above which a sentence loses its last remark. */
const LONG = 43;
/** Two words in a row that other articles have too, beside a single word. Tried: 1 to 20. */
const PAIR_WEIGHT = 6;
/** A sentence that names the only source of a story is what the story is about. */
const NAMES_LONE_SOURCE = 1.5;
/** With no second publisher to set it right, a sentence that judges counts for so much less. */
const LONE = 3;

/** The sentences that say most of what all articles say, verbatim, each citing itself; in reading order. */
export function summarizeExtractive(evidence: Evidence, options: ExtractOptions): SummarySentence[] {
  const candidates = scored(evidence, options.disagreements ?? []);
  const publishers = new Set(candidates.map(({ publisher }) => publisher));
  const limits = {
    ...options.perPublisher,
    characters: options.perPublisher.characters * (publishers.size === 1 ? 2 : 1),
  };
  const picked: Candidate[] = [];
  // One of each publisher first, then seconds.
  for (let round = 1; round <= limits.sentences; round++) {
    for (const candidate of candidates) {
      if (picked.length >= options.maxSentences || wordsOf(picked) >= options.minWords) break;
      if (!picked.includes(candidate) && fits(candidate, picked, round, options, limits)) picked.push(candidate);
    }
  }
  return picked
    .toSorted((a, b) => a.sentence.position - b.sentence.position || b.score - a.score)
    .map(({ sentence, text }) => ({ text, cites: [sentence.id] }));
}

function fits(
  candidate: Candidate,
  picked: Candidate[],
  round: number,
  options: ExtractOptions,
  limits: ExtractOptions['perPublisher'],
): boolean {
  const own = picked.filter(({ publisher }) => publisher === candidate.publisher);
  const characters = [...own, candidate].reduce((sum, { text }) => sum + text.length, 0);
  return (
    own.length < round &&
    characters <= limits.characters &&
    (picked.length === 0 || wordsOf(picked) + candidate.words <= options.maxWords) &&
    !picked.some((other) => saysTheSame(candidate, other))
  );
}

const wordsOf = (picked: Candidate[]) => picked.reduce((sum, { words }) => sum + words, 0);

function saysTheSame(a: Candidate, b: Candidate): boolean {
  const [small, large] = [new Set(a.stems), new Set(b.stems)].toSorted((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ];
  return [...small].filter((stem) => large.has(stem)).length > SAME * small.size;
}

/** Best first. */
function scored(evidence: Evidence, disagreements: readonly Disagreement[]): Candidate[] {
  const language = evidence.articles[0]?.article.language ?? 'en';
  const lexicon = lexiconOf(language);
  const all = evidence.articles.flatMap(({ sentences, article }) =>
    sentences.map((sentence) => ({
      sentence,
      publisher: article.publisher,
      stems: contentStems(sentence.text, lexicon.stopWords, language),
      pairs: wordPairs(sentence.text, language),
    })),
  );
  const words = spread(all.map(({ sentence, stems }) => [sentence.article, stems]));
  const pairs = spread(all.map((candidate) => [candidate.sentence.article, candidate.pairs]));
  const isLone = new Set(all.map(({ publisher }) => publisher)).size === 1;
  const pickable = all.filter(({ sentence }) => isPickable(sentence.text, lexicon));
  return (pickable.length > 0 ? pickable : all.filter(({ sentence }) => !isQuestion(sentence.text)))
    .map(({ pairs: own, ...candidate }) => ({
      ...candidate,
      text: shortened(candidate.sentence.text, disagreements),
      words: countWords(shortened(candidate.sentence.text, disagreements)),
      score:
        (sumOver(candidate.stems, (stem) => Math.log(1 + words.get(stem)!.times) * words.get(stem)!.articles.size) +
          PAIR_WEIGHT * sumOver(own, (pair) => pairs.get(pair)!.articles.size - 1)) *
        (0.5 + 0.5 / Math.sqrt(1 + candidate.sentence.position)) *
        fairness(candidate.sentence.text, lexicon, disagreements) ** (isLone ? LONE : 1) *
        (isLone && readAttribution(candidate.sentence.text, language) ? NAMES_LONE_SOURCE : 1),
    }))
    .toSorted((a, b) => b.score - a.score);
}

/** Verbatim but for what `…` stands for: a disputed place, and the remark behind the dash of a very long sentence. */
function shortened(text: string, disagreements: readonly Disagreement[]): string {
  const open = elideDisputed(text, disagreements);
  const [head, ...tail] = open.split(/\s+[—–]\s+/u) as [string, ...string[]];
  const isLong = countWords(open) > LONG && tail.length === 1 && countWords(head) >= LONG / 2;
  return isLong && !/[“"«„]/u.test(head) ? `${head} …` : open;
}

/** Sentences that judge, settle a dispute or take a side come after those that tell, and those that say who told them. */
function fairness(text: string, lexicon: Lexicon, disagreements: readonly Disagreement[]): number {
  const attributed = text.search(lexicon.attribution) !== -1;
  const judges = text.search(lexicon.loaded) !== -1;
  const settles = !attributed && text.search(lexicon.contested) !== -1;
  const takesSide = disputedValues(elideDisputed(text, disagreements), disagreements).length > 0;
  return (judges ? 0.8 : 1) * (settles ? 0.7 : 1) * (takesSide ? 0.3 : 1);
}

function wordPairs(text: string, language: string): string[] {
  const stems = splitWords(text).map((word) => stemOf(word, language));
  return stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`);
}

/** How often a term is said in the story, and in which of its articles. */
function spread(said: [article: number, terms: string[]][]): Map<string, { times: number; articles: Set<number> }> {
  const counts = new Map<string, { times: number; articles: Set<number> }>();
  for (const [article, terms] of said) {
    for (const term of terms) {
      const count = counts.get(term) ?? { times: 0, articles: new Set<number>() };
      count.times++;
      count.articles.add(article);
      counts.set(term, count);
    }
  }
  return counts;
}

/** Summed once a term, and less than in proportion to their number, so that neither length nor brevity wins by itself. */
function sumOver(terms: string[], weight: (term: string) => number): number {
  const own = new Set(terms);
  let sum = 0;
  for (const term of own) sum += weight(term);
  return sum / Math.max(1, own.size) ** 0.25;
}
