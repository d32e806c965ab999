import type { Account, Article, ArticleFate, Digest, LeftOut, Rank } from '../model.ts';
import { RANK_WEIGHTS } from '../stories/rank-stories.ts';
import { digestTexts } from '../texts/digest/digest-texts.ts';
import { explainTexts } from '../texts/explain/explain-texts.ts';
import type { Language } from '../texts/languages.ts';
import { FILTER_REASONS } from './compose-digest.ts';

/** Headlines named for each reason. */
const EXAMPLES = 5;

/** The way from all articles to the digest, then what was left out by reason, most first: a line a step. */
export function explainEdition(digest: Digest, language: Language): string[] {
  const { entries, leftOut, failedSources, counts, account } = digest;
  const texts = explainTexts[language];
  const words = digestTexts[language];
  const reasons = [...Map.groupBy(leftOut, ({ reason }) => reason).keys(), ...fatesOf(account)];
  const told = [...new Set(reasons)].map((fate) => {
    const stories = leftOut.filter(({ reason }) => reason === fate);
    const articles = account?.fates[fate]?.length ?? 0;
    const counted = [
      ...(stories.length > 0 ? [words.stories(stories.length)] : []),
      ...(articles > 0 ? [words.articles(articles)] : []),
    ];
    return {
      weight: Math.max(stories.length, articles),
      line: `${counted.join(', ')}: ${texts.fate[fate]}${named(stories)}`,
    };
  });
  return [
    ...(account ? explainFunnel(digest, account, language) : [`${texts.arrived(counts.articles)}.`]),
    texts.chosen(
      words.stories(entries.length),
      words.articles(account?.fates.shown?.length ?? counts.articles),
      words.publishers(counts.publishers),
    ),
    ...(failedSources.length > 0 ? [texts.failed(failedSources.join(', '))] : []),
    ...told.toSorted((a, b) => b.weight - a.weight).map(({ line }) => line),
  ];

  function named(stories: readonly LeftOut[]): string {
    if (stories.length === 0) return '';
    const titles = stories
      .slice(0, EXAMPLES)
      .map(({ title, detail }) => (detail === undefined ? `“${title}”` : `“${title}” (${detail})`));
    const more = stories.length > EXAMPLES ? ` ${texts.more(stories.length - EXAMPLES)}` : '';
    return `: ${titles.join(', ')}${more}`;
  }
}

/** What the subscription's own filters keep out, before anything is chosen. */
const FILTERED = new Set<ArticleFate>(['source-unused', 'other-topic', ...FILTER_REASONS]);

function explainFunnel({ counts }: Digest, { fetched, arrived, fates }: Account, language: Language): string[] {
  const texts = explainTexts[language];
  const words = digestTexts[language];
  const looked = Object.entries(fates) as [ArticleFate, string[]][];
  const count = (some: typeof looked) => some.reduce((sum, [, ids]) => sum + ids.length, 0);
  const unread = Math.max(0, arrived - count(looked));
  const kept = count(looked.filter(([fate]) => !FILTERED.has(fate)));
  return [
    `${texts.fetched(fetched)}; ${texts.arrived(arrived)}.`,
    ...(fetched > arrived ? [`${texts.known(fetched - arrived)}.`] : []),
    texts.kept(words.articles(kept), words.stories(counts.stories - counts.filtered)),
    ...(unread > 0 ? [`${words.articles(unread)}: ${texts.unread}`] : []),
  ];
}

const fatesOf = (account: Account | undefined) =>
  (Object.keys(account?.fates ?? {}) as ArticleFate[]).filter((fate) => fate !== 'shown');

/** Every article under what became of it, as a text to be read outside of Discord. */
export function listFates(account: Account, articles: ReadonlyMap<string, Article>, language: Language): string {
  const texts = explainTexts[language];
  const listed = Object.entries(account.fates) as [ArticleFate, string[]][];
  return listed
    .filter(([, ids]) => ids.length > 0)
    .map(([fate, ids]) => {
      const lines = ids.flatMap((id) => {
        const article = articles.get(id);
        return article ? [`- ${article.title.replace(/\s+/g, ' ')} (${article.publisherName})`] : [];
      });
      const gone = ids.length - lines.length;
      return [`${texts.fate[fate]}: ${ids.length}`, ...lines, ...(gone > 0 ? [`- ${texts.forgotten(gone)}`] : [])].join(
        '\n',
      );
    })
    .join('\n\n');
}

/** A story's rank in words, a line a part, the parts that gave most first. */
export function explainRank(rank: Rank): string[] {
  const words: Record<keyof typeof RANK_WEIGHTS, string> = {
    breadth: `reported by ${count(rank.publishers, 'publisher')}`,
    recency: rank.recency > 0.5 ? 'fresh' : 'some hours old',
    topic: rank.topic > 0 ? 'on the topics asked for' : 'no topic asked for, or not on it',
    source:
      rank.source === 0.5 ? 'sources of ordinary weight' : `sources weighed ${rank.source > 0.5 ? 'up' : 'down'} here`,
  };
  const parts = Object.entries(RANK_WEIGHTS).map(([part, weight]) => {
    const key = part as keyof typeof RANK_WEIGHTS;
    return {
      gave: weight * rank[key],
      line: `${percent(weight * rank[key])} of ${percent(weight)} for ${part}: ${words[key]}`,
    };
  });
  const novelty =
    rank.novelty === 1
      ? 'New to this channel'
      : rank.novelty === 0
        ? 'Read before: counts nothing'
        : `An update: counts ${percent(rank.novelty)}`;
  return [
    `Score ${percent(rank.score)} of 100`,
    ...parts.toSorted((a, b) => b.gave - a.gave).map(({ line }) => line),
    novelty,
  ];
}

const percent = (share: number) => String(Math.round(share * 100));
const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
