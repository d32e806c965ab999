import type { Article } from '../model.ts';

/** More articles add words to pay for, and no facts. */
const MAX_ARTICLES = 8;

/**
 * The articles a summary rests on, in one language: the one asked for if the story has it, or else its most common one,
 * because a translation cannot be held against its sources word by word. No copies of others; one of each publisher
 * before a second of any; reports before opinions, whole texts before excerpts, longer before shorter.
 */
export function chooseEvidence(articles: readonly Article[], language: string, max = MAX_ARTICLES): Article[] {
  const ids = new Set(articles.map(({ id }) => id));
  const own = articles.filter(({ copyOf }) => copyOf === undefined || !ids.has(copyOf));
  const ranked = inOneLanguage(own.length > 0 ? own : articles, language).toSorted(
    (a, b) =>
      Number(a.kind !== 'news') - Number(b.kind !== 'news') ||
      Number(a.excerpt) - Number(b.excerpt) ||
      Math.min(b.text.length, 6_000) - Math.min(a.text.length, 6_000) ||
      a.firstSeenAtMs - b.firstSeenAtMs ||
      (a.id < b.id ? -1 : 1),
  );
  const turn = new Map<string, number>();
  const rounds = ranked.map((article) => {
    const round = turn.get(article.publisher) ?? 0;
    turn.set(article.publisher, round + 1);
    return { article, round };
  });
  return rounds
    .toSorted((a, b) => a.round - b.round)
    .slice(0, max)
    .map(({ article }) => article);
}

function inOneLanguage(articles: readonly Article[], asked: string): readonly Article[] {
  const groups = Map.groupBy(articles, (article) => article.language ?? asked);
  const common = [...groups.values()].toSorted((a, b) => b.length - a.length)[0];
  return groups.get(asked) ?? common ?? [];
}
