import type { Article } from '../model.ts';
import { linkByAverage } from './average-link.ts';
import { compareAll } from './compare-all.ts';
import { measureNoise, sampleEvery, thresholdAmid } from './noise.ts';
import { relateToNearest } from './relate-to-nearest.ts';
import { type Dated, type Rarity, rarityOf, toVector } from './similarity.ts';
import { readTerms } from './terms.ts';

export type Groupable = Pick<Article, 'id' | 'title' | 'publishedAtMs' | 'copyOf'> & { text?: string };

/** Ids of articles about one event, in the order of their ids. */
export type Group = string[];

/**
 * Puts articles about the same event together. The order of `articles` does not matter.
 * A copy goes where its original goes. Articles without a date may meet any other.
 */
export function groupArticles(articles: readonly Groupable[]): Group[] {
  const sorted = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const ids = new Set(sorted.map(({ id }) => id));
  const isCopy = ({ copyOf }: Groupable) => copyOf !== undefined && ids.has(copyOf);
  const originals = sorted.filter((article) => !isCopy(article));

  const labels = groupTerms(originals.map((article) => ({ terms: readTerms(article), atMs: article.publishedAtMs })));
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

/**
 * The same for articles whose terms are read already.
 * @param rarity from the store's counts, where the articles are a neighbourhood; without it the batch is its own measure
 * @returns for each the position of its group's first
 */
export function groupTerms(articles: readonly Dated[], rarity?: Rarity): number[] {
  const telling = rarity ?? rarityOf(articles.map(({ terms }) => terms));
  const vectors = articles.map(({ terms }) => toVector(terms, telling));
  const { rows, sample } = compareAll(articles, vectors, sampleEvery(articles.length));
  // A neighbourhood is chosen for being alike, so it tells nothing of how alike strangers are.
  const noise = rarity ? undefined : measureNoise(articles, sample);
  return linkByAverage(relateToNearest(rows), thresholdAmid(noise));
}
