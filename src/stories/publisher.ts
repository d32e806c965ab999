import type { Article, Story } from '../model.ts';

/** Reports of a story's own; copies only repeat them. Where only copies are visible, they stand for their originals. */
export function reportsOf(story: Pick<Story, 'articles'>): Article[] {
  const seen = new Set(story.articles.map(({ id }) => id));
  const told = new Set<string>();
  return story.articles.filter(({ copyOf }) => {
    if (copyOf === undefined) return true;
    if (seen.has(copyOf) || told.has(copyOf)) return false;
    told.add(copyOf);
    return true;
  });
}

/** Publishers with a report of their own, in the order they came. Feeds, languages and copies do not count. */
export function publishersOf(story: Pick<Story, 'articles'>): string[] {
  return [...new Set(reportsOf(story).map(({ publisher }) => publisher))];
}

/** The report to show first: news before opinion, a full text before an excerpt, the longest, the earliest. */
export function leadOf(story: Pick<Story, 'articles'>): Article {
  const length = ({ excerpt, paywalled, text }: Article) => (excerpt || paywalled ? 0 : text.length);
  return reportsOf(story).toSorted(
    (a, b) =>
      Number(b.kind === 'news') - Number(a.kind === 'news') ||
      length(b) - length(a) ||
      a.firstSeenAtMs - b.firstSeenAtMs ||
      (a.id < b.id ? -1 : 1),
  )[0]!;
}
