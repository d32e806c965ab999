import type { Account, Article, ArticleFate, Digest, LeftOut, Rank } from '../model.ts';
import { RANK_WEIGHTS } from '../stories/rank-stories.ts';
import { digestTexts } from '../texts/digest/digest-texts.ts';
import { explainTexts } from '../texts/explain/explain-texts.ts';
import type { Language } from '../texts/languages.ts';
import { type WhyTexts, whyTexts } from '../texts/why/why-texts.ts';
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
      .map((each) => [texts.titled(each.title), ...detailOf(each, language)].join(' '));
    const more = stories.length > EXAMPLES ? ` ${texts.more(stories.length - EXAMPLES)}` : '';
    return `: ${titles.join(', ')}${more}`;
  }
}

/** In brackets, where there is something to tell. */
function detailOf({ reason, detail }: LeftOut, language: Language): string[] {
  if (detail === undefined) return [];
  const { kinds } = explainTexts[language];
  if (reason === 'kind') return [`(${kinds[detail as keyof typeof kinds] ?? detail})`];
  return [`(${reason === 'filtered-language' ? languageName(detail, language) : detail})`];
}

function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(code) ?? code;
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
export function explainRank(rank: Rank, language: Language): string[] {
  const texts = whyTexts[language];
  const points = (share: number) => new Intl.NumberFormat(language).format(Math.round(share * 100));
  const words: Record<keyof typeof RANK_WEIGHTS, string> = {
    breadth: digestTexts[language].publishers(rank.publishers),
    recency: rank.recency > 0.5 ? texts.fresh : texts.hoursOld,
    topic: rank.topic > 0 ? texts.onTopic : texts.offTopic,
    source: weightWords(rank.source, texts),
  };
  const parts = (Object.keys(words) as (keyof typeof words)[]).map((part) => {
    const gave = RANK_WEIGHTS[part] * rank[part];
    return { gave, line: texts.gave(points(gave), points(RANK_WEIGHTS[part]), texts.parts[part], words[part]) };
  });
  return [
    texts.score(points(rank.score)),
    ...parts.toSorted((a, b) => b.gave - a.gave).map(({ line }) => line),
    noveltyWords(rank.novelty, points, texts),
  ];
}

function weightWords(source: number, texts: WhyTexts): string {
  if (source === 0.5) return texts.plainSources;
  return source > 0.5 ? texts.raisedSources : texts.loweredSources;
}

function noveltyWords(novelty: number, points: (share: number) => string, texts: WhyTexts): string {
  if (novelty === 1) return texts.newHere;
  return novelty === 0 ? texts.readBefore : texts.anUpdate(points(novelty));
}
