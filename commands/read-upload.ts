import { AppError } from '../src/errors.ts';
import type { Fetcher } from '../src/ingest/fetch-url.ts';

/**
 * A file somebody gave with a command. Discord keeps it at an address of its own, which is fetched like any other.
 * @throws AppError `fetch_failed`
 */
export async function readUpload({ url }: { url: string }, fetcher: Fetcher): Promise<Uint8Array> {
  const fetched = await fetcher.fetch(url);
  if (fetched.outcome === 'fetched') return fetched.body;
  throw new AppError('fetch_failed', ['uploadUnreadable']);
}
