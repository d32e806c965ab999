import type { Article } from '../model.ts';
import { type Likeness, linkByAverage } from './average-link.ts';
import { type Dated, likeness, type Rarity, rarityOf, type TermVector, toVector, wordLikeness } from './similarity.ts';
import { readTerms } from './terms.ts';

/** Two articles at least this alike tell of one event. From .07 to .10 the labelled sets move by .02 in F1. */
export const SAME_EVENT = 0.085;
/** Pairs less alike than this count as strangers. */
const STRANGERS = 0.007;

export type Groupable = Pick<Article, 'id' | 'title' | 'publishedAtMs' | 'copyOf'> & { text?: string };

export interface GroupOptions {
  threshold?: number;
  /** From the store's counts; without it the batch is its own measure. */
  rarity?: Rarity;
}

/** Ids of articles about one event, in the order of their ids. */
export type Group = string[];

/**
 * Puts articles about the same event together. The order of `articles` does not matter.
 * A copy goes where its original goes. Articles without a date may meet any other.
 */
export function groupArticles(articles: readonly Groupable[], options: GroupOptions = {}): Group[] {
  const sorted = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const ids = new Set(sorted.map(({ id }) => id));
  const isCopy = ({ copyOf }: Groupable) => copyOf !== undefined && ids.has(copyOf);
  const originals = sorted.filter((article) => !isCopy(article));

  const labels = groupTerms(
    originals.map((article) => ({ terms: readTerms(article), atMs: article.publishedAtMs })),
    options,
  );
  const groups = new Map<number, Group>();
  const groupOf = new Map<string, Group>();
  originals.forEach(({ id }, i) => {
    const group = groups.get(labels[i]!) ?? [];
    groups.set(labels[i]!, group);
    groupOf.set(id, group);
    group.push(id);
  });
  for (const copy of sorted.filter(isCopy)) groupOf.get(copy.copyOf!)?.push(copy.id);
  return [...groups.values()].map((group) => group.toSorted());
}

/** The same for articles whose terms are read already. @returns for each the position of its group's first */
export function groupTerms(articles: readonly Dated[], { threshold = SAME_EVENT, rarity }: GroupOptions): number[] {
  const telling = rarity ?? rarityOf(articles.map(({ terms }) => terms));
  const vectors = articles.map(({ terms }) => toVector(terms, telling));
  return linkByAverage(compareAll(articles, vectors), threshold);
}

/** Likeness of all pairs, by an inverted index: a term costs only the articles it stands in. */
function compareAll(articles: readonly Dated[], vectors: TermVector[]): Likeness {
  const rows: Likeness = articles.map(() => new Map());
  const index = layOut(vectors);
  const sums = new Float64Array(articles.length);
  const strongest = new Float64Array(articles.length);
  const touched = new Int32Array(articles.length);
  vectors.forEach((vector, i) => {
    let met = 0;
    for (const [term, weight] of vector) {
      const posting = index.get(term);
      if (posting === undefined) continue;
      const { items, weights, filled } = posting;
      for (let at = 0; at < filled; at++) {
        const j = items[at]!;
        const shared = weight * weights[at]!;
        if (sums[j] === 0) touched[met++] = j;
        sums[j]! += shared;
        if (shared > strongest[j]!) strongest[j] = shared;
      }
      items[filled] = i;
      weights[filled] = weight;
      posting.filled++;
    }
    for (let at = 0; at < met; at++) {
      const j = touched[at]!;
      const words = wordLikeness(sums[j]!, strongest[j]!);
      const alike = words >= STRANGERS ? likeness(articles[i]!, articles[j]!, words) : 0;
      if (alike >= STRANGERS) {
        rows[i]!.set(j, alike);
        rows[j]!.set(i, alike);
      }
      sums[j] = 0;
      strongest[j] = 0;
    }
  });
  return rows;
}

/** Room for the articles of each term that stands in more than one; the others can make nothing alike. */
function layOut(vectors: TermVector[]): Map<string, { items: Int32Array; weights: Float64Array; filled: number }> {
  const counts = new Map<string, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) if (weight > 0) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return new Map(
    [...counts].flatMap(([term, count]) =>
      count > 1 ? [[term, { items: new Int32Array(count), weights: new Float64Array(count), filled: 0 }]] : [],
    ),
  );
}
