import type { ArticleTerms } from '../storage/article-search.ts';
import { expectedShare } from './common-words.ts';

const HOUR_MS = 3_600_000;
/** Articles further apart than this do not tell of the same event. */
export const WINDOW_MS = 72 * HOUR_MS;
/** Rare words decide. 1 is plain tf-idf. */
const RARITY_POWER = 2;
const COUNT_POWER = 0.7;
/** Known nearness in time speaks for one event, and less so with every hour. */
const SAME_HOUR_BONUS = 1.6;
const NEARNESS_MS = 72 * HOUR_MS;
/** What is left of the likeness of two texts that both name several people or places, and none in common. */
const NO_SHARED_NAME = 0.3;
/** The same where they share a name such as China, or where one of them names but one. */
const FEW_NAMES = 0.7;
/** At most so much, below what two articles need: texts alike but for names and numbers are one form filled in twice. */
const ONE_FORM = 0.03;
/** Flight 370 and flight 17. */
const OTHER_NUMBER = 0.1;

/** Counted as if there were this many more articles, of the usual kind: a batch of three can be grouped too. */
const BACKGROUND_ARTICLES = 1_000;

/** Words in more articles than this weigh next to nothing, and yet most of the comparing would go into them. */
const COMMON_SHARE = 0.07;

/** How telling a term is. */
export type Rarity = (term: string) => number;

/** @param articlesWith in how many of `articles` the term stands */
export function rarityFrom(articles: number, articlesWith: (term: string) => number): Rarity {
  const all = articles + BACKGROUND_ARTICLES;
  return (term) => {
    const share = (articlesWith(term) + BACKGROUND_ARTICLES * expectedShare(term)) / all;
    return share >= COMMON_SHARE ? 0 : -Math.log(share);
  };
}

/** Rarity counted in the batch itself, for where there is no store. */
export function rarityOf(batch: ArticleTerms[]): Rarity {
  const counts = new Map<string, number>();
  for (const { counts: terms } of batch) for (const [term] of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return rarityFrom(batch.length, (term) => counts.get(term) ?? 0);
}

/** Stands for a word that no text has. */
const UNSEEN = '?';
/** As if each article had this much of one more telling word: a headline of common words alone is then like no other. */
const UNSEEN_WORDS = 0.6;

/** An article as a direction: its terms' weights, of length 1. */
export type TermVector = [term: string, weight: number][];

export function toVector(terms: Pick<ArticleTerms, 'counts'>, rarity: Rarity): TermVector {
  const weights = terms.counts.flatMap(([term, count]): TermVector => {
    const weight = rarity(term) ** RARITY_POWER;
    return weight === 0 ? [] : [[term, count ** COUNT_POWER * weight]];
  });
  const unseen = rarity(UNSEEN) ** RARITY_POWER;
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, UNSEEN_WORDS * unseen * unseen));
  return weights.map(([term, weight]) => [term, weight / length]);
}

/** What the strongest shared word gives counts only so much: the name of a town is not yet an event. */
const STRONGEST_SHARE = 0.3;

/** Likeness of two texts by their words: `sum` over the shared ones of the product of weights, `strongest` the largest of these. */
export function wordLikeness(sum: number, strongest: number): number {
  return sum - (1 - STRONGEST_SHARE) * strongest;
}

/** The same for a vector and the weights of another by term, which are laid out once for all that is held against it. */
export function compare(a: TermVector, weights: ReadonlyMap<string, number>): number {
  let [sum, strongest] = [0, 0];
  for (const [term, weight] of a) {
    const shared = weight * (weights.get(term) ?? 0);
    sum += shared;
    strongest = Math.max(strongest, shared);
  }
  return wordLikeness(sum, strongest);
}

export interface Dated {
  terms: ArticleTerms;
  atMs: number | undefined;
}

/** Likeness of two articles: of their words, and what time, names and numbers make of it; 0 where they cannot be one event. */
export function likeness(a: Dated, b: Dated, words: number): number {
  const near = nearness(a.atMs, b.atMs);
  if (near === 0) return 0;
  const alike = names(a.terms, b.terms, near * words);
  return haveOtherNumbers(a.terms.numbered, b.terms.numbered) ? Math.min(ONE_FORM, alike * OTHER_NUMBER) : alike;
}

/** Whether two articles may tell of one event, as far as time goes. */
export const areComparable = (a: Dated, b: Dated): boolean => nearness(a.atMs, b.atMs) > 0;

function nearness(aMs: number | undefined, bMs: number | undefined): number {
  if (aMs === undefined || bMs === undefined) return 1;
  const apartMs = Math.abs(aMs - bMs);
  return apartMs > WINDOW_MS ? 0 : SAME_HOUR_BONUS * Math.exp(-apartMs / NEARNESS_MS);
}

function names(a: ArticleTerms, b: ArticleTerms, alike: number): number {
  const fewer = Math.min(a.names.length, b.names.length);
  if (fewer === 0 || share(a.names, b.names)) return alike;
  if (share(a.commonNames, b.commonNames)) return alike * FEW_NAMES;
  return Math.min(ONE_FORM, alike * (fewer > 1 ? NO_SHARED_NAME : FEW_NAMES));
}

/** Whether two sorted lists have anything in common. */
function share(a: string[], b: string[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) return true;
    if (a[i]! < b[j]!) i++;
    else j++;
  }
  return false;
}

function haveOtherNumbers(a: string[], b: string[]): boolean {
  if (a.length === 0 || b.length === 0 || share(a, b)) return false;
  const thing = (numbered: string) => numbered.slice(0, numbered.lastIndexOf(' '));
  return a.some((x) => b.some((y) => thing(x) === thing(y)));
}
