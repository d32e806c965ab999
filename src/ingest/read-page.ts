import { AppError } from '../errors.ts';
import { decodeBody } from './decode-body.ts';
import type { ExtractedPage } from './extract-page.ts';
import type { Extractor } from './extractor.ts';
import type { Fetcher } from './fetch-url.ts';
import type { Robots } from './robots.ts';
import { unlessFailed } from './unless-failed.ts';

/** @returns `undefined` where the page cannot or may not be read; the feed's own text is used then */
export type ReadPage = (url: string) => Promise<ExtractedPage | undefined>;

export const PAGE_TYPES = 'text/html, application/xhtml+xml;q=0.9';

/** Reads the pages that feeds link to, where their publishers let robots do so. */
export function createPageReader({
  fetcher,
  extractor,
  robots,
}: {
  fetcher: Fetcher;
  extractor: Pick<Extractor, 'extract'>;
  robots: Robots;
}): ReadPage {
  return (url) =>
    unlessFailed(async () => ((await robots.allows(url)) ? fetchPage(url, { fetcher, extractor }) : undefined));
}

/**
 * Reads a page that a person asked for.
 * @throws AppError `url_refused`, `fetch_failed` or `page_unreadable`
 */
export async function fetchPage(
  url: string,
  { fetcher, extractor }: { fetcher: Fetcher; extractor: Pick<Extractor, 'extract'> },
): Promise<ExtractedPage> {
  const answer = await fetcher.fetch(url, { accept: PAGE_TYPES });
  if (answer.outcome !== 'fetched') {
    throw new AppError('page_unreadable', ['pageClosed']);
  }
  if (!/html|^\s*$/i.test(answer.contentType ?? '')) {
    throw new AppError('page_unreadable', ['noPage']);
  }
  return extractor.extract(decodeBody(answer.body, answer.contentType), answer.url);
}
