import { AppError } from '../errors.ts';
import type { ArticleDraft } from '../model.ts';
import { decodeBody } from './decode-body.ts';
import type { Extractor } from './extractor.ts';
import type { Fetcher } from './fetch-url.ts';
import { makeArticle } from './make-article.ts';
import { publisherOf } from './publisher.ts';

/**
 * The article behind an address that somebody gave by hand.
 * @throws AppError `url_refused` or `fetch_failed` as the fetcher does, `page_unreadable` if no article stands there
 */
export async function readArticlePage(
  url: string,
  { fetcher, extractor, nowMs }: { fetcher: Fetcher; extractor: Extractor; nowMs: number },
): Promise<ArticleDraft> {
  const fetched = await fetcher.fetch(url, { accept: 'text/html,application/xhtml+xml' });
  if (fetched.outcome !== 'fetched') throw unreadable(url, 'the server has no such page now');
  const page = await extractor.extract(decodeBody(fetched.body, fetched.contentType), fetched.url);
  if (page.wall) throw unreadable(url, 'it shows a wall instead of an article');
  const { publisher } = publisherOf(fetched.url);
  const source = { id: '', kind: 'page', url: fetched.url, title: '', publisher, health: 'healthy', nextPollAtMs: 0 } as const;
  return makeArticle({ title: page.title, url: page.url, authors: [] }, source, page, nowMs);
}

function unreadable(url: string, why: string): AppError {
  return new AppError(
    'page_unreadable',
    `No article could be read at ${url}: ${why}. Paste the text instead: use \`/article add\` without an address.`,
  );
}
