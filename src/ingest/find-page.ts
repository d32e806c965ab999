import { AppError } from '../errors.ts';
import type { FeedItem } from '../model.ts';
import type { Fetcher } from './fetch-url.ts';
import { pageAddress } from './page-address.ts';
import { PAGE_TYPES } from './read-page.ts';
import type { SourceReader } from './source-reader.ts';
import { addressesOf, firstAnswer } from './typed-address.ts';

/** A page that can be followed by its links, with what following it would bring. */
export interface PageCandidate {
  /** As a source has it (`page-address.ts`). */
  url: string;
  title: string;
  selector?: string;
  language?: string;
  items: FeedItem[];
}

export interface PageDeps {
  fetcher: Fetcher;
  reader: Pick<SourceReader, 'readIndexPage'>;
}

/**
 * Reads a page as the source it would be.
 * @param selector of its links; without it they are found by heuristics
 * @throws AppError `page_unreadable` if no list of links is found on it, `fetch_failed` or `url_refused` if it is not had
 */
export async function findPage(
  input: string,
  selector: string | undefined,
  { fetcher, reader }: PageDeps,
): Promise<PageCandidate> {
  const { answer, asked } = await firstAnswer(addressesOf(input), async (url) => ({
    answer: await fetcher.fetch(url, { accept: PAGE_TYPES }),
    asked: url,
  }));
  if (answer.outcome !== 'fetched') {
    throw new AppError('fetch_failed', ['status', answer.outcome === 'failed' ? answer.status : 410]);
  }
  const { url, movedTo = asked, body, contentType } = answer;
  const options = { url, ...(contentType && { contentType }) };
  const { title, language, items } = await reader.readIndexPage(body, options, selector);
  return {
    url: pageAddress(movedTo, selector),
    title: title ?? new URL(url).hostname,
    items,
    ...(selector !== undefined && { selector }),
    ...(language && { language }),
  };
}
