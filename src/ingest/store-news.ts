import type { ArticleDraft, FeedItem, Source } from '../model.ts';
import { changeArticles, type Seen, storeArticle } from '../storage/articles.ts';
import { forgetOldItems, listSeenItems, noteSeenItems } from '../storage/feed-items.ts';
import type { Database } from '../storage/open-db.ts';
import type { ExtractedPage } from './extract-page.ts';
import { wordsOf } from './fingerprint.ts';
import { makeArticle } from './make-article.ts';
import { oldestNews, pickItems, sharedAddresses, toSeenItem, withoutSharedIds } from './pick-items.ts';
import type { ReadPage } from './read-page.ts';

export interface NewsDeps {
  db: Database;
  readPage: ReadPage;
  now(): number;
}

export interface StoredNews {
  newArticleIds: string[];
  updatedArticleIds: string[];
}

/** Time for reading pages in one poll; items after that keep what their feed says. */
const PAGES_MS = 2 * 60_000;
/** Words of content from which on a feed carries its articles whole. */
const WHOLE = 150;
/** Sites whose pages say no more than their feeds. */
const FEED_SAYS_ALL = /(?:^|\.)(?:youtube\.com|youtu\.be|reddit\.com|bsky\.app|github\.com)$/;

/** Stores what is new or edited in a feed, oldest first. Done twice, it does no more than once. */
export async function storeNews(deps: NewsDeps, source: Source, given: readonly FeedItem[]): Promise<StoredNews> {
  const { db, now } = deps;
  const seen = await listSeenItems(db, source.id);
  const items = withoutSharedIds(given);
  const shared = sharedAddresses(items);
  const { fresh, edited, toNote } = pickItems(items, seen, now());
  const readPage = within(deps, now() + PAGES_MS);
  const reused = new Set(seen.map(({ itemKey }) => itemKey));
  for (const item of edited) reused.delete(toSeenItem(item).itemKey);
  const oldestMs = oldestNews(seen.length === 0, now());
  const isNew = new Set(fresh);
  const drafts: { draft: ArticleDraft; found: Seen }[] = [];
  for (const item of [...fresh, ...edited]) {
    const isShared = item.url !== undefined && shared.has(item.url);
    const { addressKey, ...rest } = makeArticle(item, source, isShared ? undefined : await readPage(item), now());
    const draft = { ...rest, ...(addressKey !== undefined && !isShared && { addressKey }) };
    // Its feed gave no date, and its page gives an old one.
    if (isNew.has(item) && draft.publishedAtMs !== undefined && draft.publishedAtMs < oldestMs) continue;
    // A guid that the feed gave to another item before identifies nothing.
    const guid = reused.has(toSeenItem(item).itemKey) ? undefined : item.id;
    const found = { sourceId: source.id, ...(guid !== undefined && { guid }), atMs: now() };
    drafts.push({ draft, found: { ...found, ...(item.url !== undefined && { url: item.url }) } });
  }
  return changeArticles(db, async (inside) => {
    const stored: StoredNews = { newArticleIds: [], updatedArticleIds: [] };
    for (const { draft, found } of drafts) {
      const { article, outcome } = await storeArticle(inside, draft, found);
      if (outcome === 'new') stored.newArticleIds.push(article.id);
      if (outcome === 'updated') stored.updatedArticleIds.push(article.id);
    }
    await noteSeenItems(inside, source.id, toNote.map(toSeenItem), now());
    await forgetOldItems(
      inside,
      source.id,
      items.map((item) => toSeenItem(item).itemKey),
      now(),
    );
    return stored;
  });
}

/** Reads an item's page where that is worth a request, until the time for pages is up. */
function within({ readPage, now }: NewsDeps, untilMs: number): (item: FeedItem) => Promise<ExtractedPage | undefined> {
  return async ({ url, content = '' }) => {
    if (url === undefined || now() >= untilMs || isWhole(content)) return undefined;
    if (FEED_SAYS_ALL.test(new URL(url).hostname)) return undefined;
    return readPage(url);
  };
}

function isWhole(content: string): boolean {
  return wordsOf(content.replace(/<[^>]*>/g, ' ')).length >= WHOLE;
}
