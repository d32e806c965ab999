import type { Article } from '../model.ts';
import { claimsOf } from './claims.ts';
import { factsOf } from './facts.ts';
import { sentencesOf } from './sentences.ts';
import { splitWords } from './words.ts';

/** A sentence of an article as readers were shown it, by an id of the caller's. */
export interface ShownSentence {
  id: string;
  text: string;
}

/** Share of words that two wordings of one sentence have in common, figures aside. */
const SAME_SENTENCE = 0.6;
/** Figures this near are one figure, rounded, where they are large. */
const ROUNDING = 0.05;
const LARGE = 100;
/** Sentences read of the article as it is now. */
const SENTENCES = 200;
/** Hours change in reports that are kept up to date, and nothing else with them. */
const CLOCK = /\b\d{1,2}:\d{2}\b|\b\d{1,2}(?:\.\d{2})?\s?(?:a\.?m|p\.?m|Uhr)\b/giu;

/**
 * What was shown of an article and stands otherwise in it now: a figure, a day or a place that is gone, with another in
 * its place. Other wording, order or length, and a figure rounded, are no change.
 * @returns the sentences as they are now, each under the id of the one that it takes the place of
 */
export function findChanges(
  shown: readonly ShownSentence[],
  { title, text, language }: Pick<Article, 'title' | 'text' | 'language'>,
): ShownSentence[] {
  const now = [title, ...sentencesOf(text).slice(0, SENTENCES)];
  const present = new Set(now.map(bare));
  const kept = new Set(now.flatMap(figuresOf));
  const says = bare(now.join(' '));
  return shown.flatMap(({ id, text: before }) => {
    if (present.has(bare(before))) return [];
    const found = otherFigure(before, now, kept) ?? otherClaim(before, now, says, language);
    return found === undefined ? [] : [{ id, text: found }];
  });
}

/** The same sentence with another figure in it, where the old one stands nowhere any more. */
function otherFigure(before: string, now: readonly string[], kept: ReadonlySet<string>): string | undefined {
  const lost = figuresOf(before).filter((figure) => !kept.has(figure));
  if (lost.length === 0) return undefined;
  const words = wordsOf(before);
  const [best] = now
    .map((sentence) => ({ sentence, alike: likeness(words, wordsOf(sentence)) }))
    .toSorted((a, b) => b.alike - a.alike);
  if (!best || best.alike < SAME_SENTENCE) return undefined;
  const known = new Set(figuresOf(before));
  const gained = figuresOf(best.sentence).filter((figure) => !known.has(figure));
  const isNew = (figure: string) => !lost.some((old) => isRounded(Number(old), Number(figure)));
  return gained.some(isNew) ? best.sentence : undefined;
}

/** The same thing told otherwise, however it is worded: a toll, a day, a place. */
function otherClaim(before: string, now: readonly string[], says: string, language?: string): string | undefined {
  const claims = claimsOf(before, language).filter(({ value }) => !` ${says} `.includes(` ${bare(value)} `));
  if (claims.length === 0) return undefined;
  const told = now.flatMap((sentence) => claimsOf(sentence, language));
  for (const claim of claims) {
    const other = told.find(({ kind, what }) => kind === claim.kind && what === claim.what);
    if (!other || other.key === claim.key) continue;
    const isSame = claim.figure !== undefined && isRounded(claim.figure, other.figure!);
    if (!isSame) return other.sentence;
  }
  return undefined;
}

function isRounded(a: number, b: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  return low >= LARGE && high / low <= 1 + ROUNDING;
}

function figuresOf(sentence: string): string[] {
  return factsOf(latinDigits(sentence).replace(CLOCK, ' ')).numbers;
}

/** `٣٥` and `۳۵` are 35. */
const latinDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.codePointAt(0)! & 0xf));

const wordsOf = (sentence: string) =>
  new Set(
    splitWords(latinDigits(sentence))
      .map(({ text }) => text.toLowerCase())
      .filter((word) => !/^\d/.test(word)),
  );

const bare = (sentence: string) =>
  splitWords(sentence)
    .map(({ text }) => text.toLowerCase())
    .join(' ');

/** Jaccard. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common || 1);
}
