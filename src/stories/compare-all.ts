import type { Likeness } from './average-link.ts';
import { type Dated, likeness, type TermVector, wordLikeness } from './similarity.ts';

/** Pairs less alike than this are left out; `relateToNearest` could make nothing of them. */
const STRANGERS = 0.014;
/** In the sample that noise is measured by, pairs count from here on. */
const FAINT = 0.002;

export interface Compared {
  rows: Likeness;
  /** Of every so many-th article, how alike those before it are to it, the faint ones too. */
  sample: number[];
}

/** Likeness of all pairs, by an inverted index: a term costs only the articles it stands in. */
export function compareAll(articles: readonly Dated[], vectors: TermVector[], sampleEvery: number): Compared {
  const rows: Likeness = articles.map(() => new Map());
  const sample: number[] = [];
  const index = layOut(vectors);
  const sums = new Float64Array(articles.length);
  const strongest = new Float64Array(articles.length);
  const touched = new Int32Array(articles.length);
  vectors.forEach((vector, i) => {
    const isSample = i % sampleEvery === 0;
    const least = isSample ? FAINT : STRANGERS;
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
      const alike = words >= least ? likeness(articles[i]!, articles[j]!, words) : 0;
      if (isSample && alike >= FAINT) sample.push(alike);
      if (alike >= STRANGERS) {
        rows[i]!.set(j, alike);
        rows[j]!.set(i, alike);
      }
      sums[j] = 0;
      strongest[j] = 0;
    }
  });
  return { rows, sample };
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
