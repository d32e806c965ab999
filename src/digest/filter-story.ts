import type { Article, Filters, LeftOutReason, Story } from '../model.ts';
import { publishersOf } from '../stories/publisher.ts';
import { createMatcher } from './match-filter.ts';

/** Filters read the headline and so much of the text: what an article is about, not what it mentions. */
const LEAD_CHARACTERS = 700;

export type Verdict = { kept: Story } | { reason: LeftOutReason; detail?: string };

/** Stories without the articles that only these sources brought: they are not used at all, not even as evidence. */
export function withoutSources(stories: readonly Story[], never: ReadonlySet<string>): Story[] {
  if (never.size === 0) return [...stories];
  const isUsed = ({ sourceIds }: Article) => sourceIds.length === 0 || !sourceIds.every((id) => never.has(id));
  return stories
    .map((story) => ({ ...story, articles: story.articles.filter(isUsed) }))
    .filter(({ articles }) => articles.length > 0);
}

/** Why an article is not shown whatever its story is: whose it is, and in which language. */
export function createArticleFilter(
  filters: Pick<Filters, 'hidePublishers' | 'languages'>,
): (article: Article) => LeftOutReason | undefined {
  const hidden = new Set(filters.hidePublishers);
  return ({ publisher, language }) => {
    if (hidden.has(publisher)) return 'filtered-publisher';
    return isReadable(language, filters.languages) ? undefined : 'filtered-language';
  };
}

/** Judges stories by a subscription's filters. Articles that are not to be shown are taken out of a kept story. */
export function createStoryFilter(filters: Filters): (story: Story) => Verdict {
  const include = createMatcher(filters.include);
  const exclude = createMatcher(filters.exclude);
  const reasonAgainst = createArticleFilter(filters);

  return (story) => {
    const readable = story.articles.filter((article) => reasonAgainst(article) === undefined);
    if (readable.length === 0) {
      const told = story.articles.find((article) => reasonAgainst(article) !== 'filtered-publisher');
      if (told) return { reason: 'filtered-language', detail: told.language! };
      return { reason: 'filtered-publisher', detail: names(story.articles) };
    }

    const unwanted = firstMatch(readable, exclude);
    if (unwanted !== undefined) return { reason: 'filtered-word', detail: unwanted };
    if (filters.include.length > 0 && firstMatch(readable, include) === undefined) {
      return { reason: 'no-word' };
    }
    // Hidden publishers are not shown, and are evidence all the same.
    const publishers = publishersOf(story).length;
    if (publishers < filters.minPublishers) {
      return { reason: 'too-few-publishers', detail: `${publishers}/${filters.minPublishers}` };
    }
    return { kept: { ...story, articles: readable } };
  };
}

/** How many of some articles pass a word filter, for trying it out. */
export function tryWords(
  articles: readonly Article[],
  filters: Pick<Filters, 'include' | 'exclude'>,
): { of: number; passed: Article[] } {
  const include = createMatcher(filters.include);
  const exclude = createMatcher(filters.exclude);
  const passed = articles.filter(
    (article) =>
      firstMatch([article], exclude) === undefined &&
      (filters.include.length === 0 || firstMatch([article], include) !== undefined),
  );
  return { of: articles.length, passed };
}

function firstMatch(articles: readonly Article[], match: (text: string) => string | undefined): string | undefined {
  for (const { title, text } of articles) {
    const found = match(`${title}\n${text.slice(0, LEAD_CHARACTERS)}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An article whose language is not known is kept: better one too many than news lost unseen. */
const isReadable = (language: string | undefined, wanted: readonly string[]) =>
  wanted.length === 0 || language === undefined || wanted.includes(language);

const names = (articles: readonly Article[]) =>
  [...new Set(articles.map(({ publisherName }) => publisherName))].join(', ');
