import { AppError } from '../errors.ts';
import { type FeedCandidate, findFeed, type SearchDeps } from './find-feed.ts';
import { findPage, type PageCandidate, type PageDeps } from './find-page.ts';
import { unlessFailed } from './unless-failed.ts';

/** What an address can be followed by. */
export type FoundSource = { feeds: FeedCandidate[] } | { page: PageCandidate };

/**
 * The feeds of an address; where there is none, the page itself if it is a list of articles.
 * @param selector asks for the page itself, and names its links
 * @returns `undefined` if there is neither
 * @throws AppError `fetch_failed` or `url_refused` if it does not answer, `page_unreadable` if the selector finds nothing
 */
export async function findSource(
  input: string,
  selector: string | undefined,
  deps: SearchDeps & PageDeps,
): Promise<FoundSource | undefined> {
  if (selector !== undefined) return { page: await findPage(input, selector, deps) };
  try {
    return { feeds: await findFeed(input, deps) };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'feed_not_found') throw error;
    const page = await unlessFailed(() => findPage(input, undefined, deps));
    return page && { page };
  }
}
