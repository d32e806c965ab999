import { AppError } from '../errors.ts';
import { unlessFailed } from './unless-failed.ts';

/**
 * What people type: without a scheme, with spaces around it, `@user@host`.
 * @returns the address meant; where no scheme was given, after it the same without encryption, for sites of old
 * @throws AppError `url_refused` if it is none
 */
export function addressesOf(input: string): [string, ...string[]] {
  const text = input.trim();
  const handle = /^@?([\w.-]+)@([\w.-]+\.\w+)$/.exec(text);
  const isWhole = /^[a-z][\w+.-]*:\/\//i.test(text);
  const url = URL.parse(handle ? `https://${handle[2]}/@${handle[1]}` : isWhole ? text : `https://${text}`);
  if (!url) throw new AppError('url_refused', ['noAddress']);
  url.hash = '';
  return handle || isWhole ? [url.href] : [url.href, url.href.replace('https:', 'http:')];
}

/** What the first of several addresses for one thing answers. @throws AppError as the very first does, if none answers */
export async function firstAnswer<T>(
  [url, ...others]: readonly [string, ...string[]],
  fetch: (url: string) => Promise<T>,
): Promise<T> {
  try {
    return await fetch(url);
  } catch (error) {
    for (const other of others) {
      const answer = await unlessFailed(() => fetch(other));
      if (answer !== undefined) return answer;
    }
    throw error;
  }
}
