import type { ArticleDraft, FeedItem, Source } from '../model.ts';
import { articleKind } from './article-kind.ts';
import { believableDate } from './believable-date.ts';
import { boundText } from './bound-text.ts';
import { addressKey, canonicalUrl } from './canonical-url.ts';
import { cleanTitle } from './clean-title.ts';
import { detectLanguage } from './detect-language.ts';
import type { ExtractedPage } from './extract-page.ts';
import { contentHash, sketchOf, wordsOf } from './fingerprint.ts';
import { htmlToLine, htmlToText } from './html-to-text.ts';
import { publisherOf } from './publisher.ts';

/** Words from which on what a feed gives as content is the article, not a taste of it. */
const WHOLE = 150;
const CUT_OFF = /(?:\[(?:…|\.\.\.)\]|…|\.\.\.)\s*$/;
/** Words of a title that repeat from day to day by chance (`Morning briefing`), so that it identifies nothing. */
const SHORT_TITLE = 4;

/**
 * The article behind a feed's entry: the page's text where the page could be read, else the feed's own.
 * A wall, or a page that says less than the feed, is not the article.
 */
export function makeArticle(
  item: FeedItem,
  source: Source,
  page: ExtractedPage | undefined,
  nowMs: number,
): ArticleDraft {
  const readable = page?.wall === undefined ? page : undefined;
  const link = readable?.url ?? item.url;
  const url = link === undefined ? undefined : canonicalUrl(link);
  const { publisher, publisherName } = url
    ? publisherOf(url, readable?.publisherName ?? nameOf(source, url))
    : ofSource(source);
  const title = titleOf(item, readable, { publisherName, url });
  const byline = readable?.byline ?? (item.authors.map(htmlToLine).filter(Boolean).join(', ') || undefined);
  const fromFeed = feedText(item, { title, byline });
  const usesPage = readable !== undefined && wordsOf(readable.text).length >= wordsOf(fromFeed).length;
  const text = boundText(usesPage ? readable.text : fromFeed);
  const excerpt = !usesPage && !(item.content !== undefined && wordsOf(text).length >= WHOLE && !CUT_OFF.test(text));
  return finishDraft({
    url,
    title,
    text,
    byline,
    publisher,
    publisherName,
    language: readable?.language ?? source.language ?? detectLanguage(`${title}\n${text}`),
    publishedAtMs: believableDate(item.publishedAtMs, nowMs) ?? believableDate(readable?.publishedAtMs, nowMs),
    imageUrl: item.imageUrl ?? readable?.imageUrl,
    imageAlt: item.imageUrl === undefined || item.imageUrl === readable?.imageUrl ? readable?.imageAlt : undefined,
    kind: articleKind({ title, url, section: readable?.section }),
    excerpt,
    paywalled: page?.paywalled ?? false,
  });
}

type Fields = {
  [K in keyof Omit<ArticleDraft, 'contentHash' | 'titleKey' | 'addressKey' | 'sketch'>]: ArticleDraft[K] | undefined;
};

/** Adds what identity and copies are judged by, and leaves out what is absent. */
export function finishDraft(fields: Fields): ArticleDraft {
  const { title = '', text = '', publisher, url } = fields;
  const words = wordsOf(title);
  const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return {
    ...(present as unknown as ArticleDraft),
    contentHash: contentHash(title, text),
    sketch: sketchOf(text),
    ...(url !== undefined && { addressKey: addressKey(url) }),
    ...(words.length >= SHORT_TITLE && { titleKey: `${publisher} ${words.join(' ')}` }),
  };
}

function ofSource(source: Source) {
  const { publisher, publisherName } = publisherOf(source.siteUrl ?? source.url, source.title);
  return { publisher: source.publisher || publisher, publisherName };
}

/** A feed names its own publisher, not those it links to. */
function nameOf(source: Source, url: string): string | undefined {
  return publisherOf(url).publisher === source.publisher ? source.title : undefined;
}

function titleOf(
  item: FeedItem,
  page: ExtractedPage | undefined,
  site: { publisherName: string; url: string | undefined },
): string {
  const given = cleanTitle(htmlToLine(item.title ?? ''), site);
  const title = given === '' || CUT_OFF.test(given) ? page?.title || given : given;
  return title || firstWords(htmlToLine(item.summary ?? item.content ?? '')) || site.publisherName;
}

/** Microblogs have no titles. */
function firstWords(text: string): string {
  const words = text.split(' ');
  return words.length <= 14 ? text : `${words.slice(0, 14).join(' ')}…`;
}

function feedText(item: FeedItem, about: { title: string; byline?: string | undefined }): string {
  const [summary = '', content = ''] = [item.summary, item.content].map((html) => html && htmlToText(html, about));
  return wordsOf(content).length >= wordsOf(summary).length ? content : summary;
}
