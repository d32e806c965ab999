import type { Account, Article, ArticleFate, Digest, Story } from '../model.ts';

export interface Arrivals {
  /** All stories that were found, with all their articles. */
  found: readonly Story[];
  /** The same without sources that are not used, and of these the ones on a topic asked for. */
  used: readonly Story[];
  candidates: readonly Story[];
  /** Whether an article came in for this edition; a story's older articles did not, nor those of others' sources. */
  cameIn(article: Article): boolean;
  /** Why an article of a story that is shown is not: the subscription's filters. */
  reasonAgainst(article: Article): ArticleFate | undefined;
}

/** What became of every article that came in, each told once. */
export function accountArticles(
  { entries, leftOut }: Pick<Digest, 'entries' | 'leftOut'>,
  { found, used, candidates, cameIn, reasonAgainst }: Arrivals,
): Account['fates'] {
  const isUsed = idsOf(used);
  const isOnTopic = idsOf(candidates);
  const shown = new Set(entries.map(({ story }) => story.id));
  const reasons = new Map(leftOut.map(({ storyId, reason }) => [storyId, reason]));
  const told = found.flatMap(({ id: storyId, articles }) => {
    const here = new Set(articles.map(({ id }) => id));
    const fateOf = (article: Article): ArticleFate | undefined => {
      if (!isUsed.has(article.id)) return 'source-unused';
      if (!isOnTopic.has(article.id)) return 'other-topic';
      if (article.copyOf !== undefined && here.has(article.copyOf)) return 'copy';
      return shown.has(storyId) ? (reasonAgainst(article) ?? 'shown') : reasons.get(storyId);
    };
    return articles.filter(cameIn).map((article) => ({ id: article.id, fate: fateOf(article) }));
  });
  const fates = [...Map.groupBy(told, ({ fate }) => fate)].map(([fate, some]) => [fate, some.map(({ id }) => id)]);
  return Object.fromEntries(fates.filter(([fate]) => fate !== undefined));
}

/** The account of a digest of which some stories, or all, are not shown after all. */
export function withoutShown(account: Account, stories: readonly Story[], fate: ArticleFate): Account {
  const gone = idsOf(stories);
  const { fates } = account;
  const shown = fates.shown ?? [];
  const moved = shown.filter((id) => gone.has(id));
  const left = shown.filter((id) => !gone.has(id));
  return { ...account, fates: { ...fates, shown: left, [fate]: [...(fates[fate] ?? []), ...moved] } };
}

const idsOf = (stories: readonly Story[]) => new Set(stories.flatMap(({ articles }) => articles.map(({ id }) => id)));
