import { AppError } from '../errors.ts';
import type { ArticleDraft } from '../model.ts';
import type { Extractor } from './extractor.ts';
import type { Fetcher } from './fetch-url.ts';
import { makeArticle } from './make-article.ts';
import { publisherOf } from './publisher.ts';
import { fetchPage } from './read-page.ts';

/**
 * The article behind an address that somebody gave by hand.
 * @throws AppError `url_refused` or `fetch_failed` as the fetcher does, `page_unreadable` if no article stands there
 */
export async function readArticlePage(
  url: string,
  { fetcher, extractor, nowMs }: { fetcher: Fetcher; extractor: Extractor; nowMs: number },
): Promise<ArticleDraft> {
  const page = await fetchPage(url, { fetcher, extractor });
  if (page.wall) {
    throw new AppError('page_unreadable', ['wall']);
  }
  const { publisher } = publisherOf(page.url);
  const source = {
    id: '',
    kind: 'page',
    url: page.url,
    title: '',
    publisher,
    health: 'healthy',
    nextPollAtMs: 0,
  } as const;
  return makeArticle({ title: page.title, url: page.url, authors: [] }, source, page, nowMs);
}
