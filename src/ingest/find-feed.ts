import { AppError } from '../errors.ts';
import type { FeedItem } from '../model.ts';
import { isAhead } from './believable-date.ts';
import type { Fetcher, FetchResult } from './fetch-url.ts';
import { htmlToLine } from './html-to-text.ts';
import { COMMON_PATHS, knownFeeds } from './known-feeds.ts';
import type { FeedFormat, ParsedFeed } from './parse-feed.ts';
import type { SourceReader } from './source-reader.ts';
import { addressesOf, firstAnswer } from './typed-address.ts';
import { unlessFailed } from './unless-failed.ts';

/** A feed that was found, with what one needs to tell it from the others. */
export interface FeedCandidate {
  /** As it was found, and after permanent redirects. */
  url: string;
  title: string;
  format: FeedFormat;
  siteUrl?: string;
  language?: string;
  items: number;
  newestTitle?: string;
  newestAtMs?: number;
}

const MAX_CANDIDATES = 5;
/** Requests for one search, the first included. */
const MAX_REQUESTS = 16;

/** What a search asks of the network, and of the threads that read what comes. */
export interface SearchDeps {
  fetcher: Fetcher;
  reader: Pick<SourceReader, 'readFeed' | 'readLinks'>;
  now(): number;
}

/**
 * Finds the feeds behind whatever address a person has at hand: a feed, a site, a channel, an article.
 * @returns at most five, the likeliest first
 * @throws AppError `feed_not_found` if there is none, `fetch_failed` or `url_refused` if the address does not answer
 */
export async function findFeed(input: string, deps: SearchDeps): Promise<FeedCandidate[]> {
  const search = createSearch(deps);
  const addresses = addressesOf(input);
  const url = new URL(addresses[0]);
  const known = await search.probeAll(knownFeeds(url));
  if (known.length > 0) return known;
  const answer = await firstAnswer(addresses, search.fetch);
  const itself = answer && (await search.read(answer));
  if (itself) return [itself];
  const linked = answer ? await search.probeAll(await search.linksOf(answer)) : [];
  if (linked.length > 0) return linked;
  const site = new URL('/', answer?.url ?? url).href;
  if (site !== (answer?.url ?? url.href)) {
    const home = await search.fetch(site).catch(() => undefined);
    const ofSite = home ? await search.probeAll(await search.linksOf(home)) : [];
    if (ofSite.length > 0) return ofSite;
  }
  const usual = await search.probeFirst([...usualFeeds(answer?.url ?? url.href)]);
  if (usual) return [usual];
  throw new AppError('feed_not_found', ['noFeed']);
}

type Answer = FetchResult & { outcome: 'fetched'; asked: string };

function createSearch({ fetcher, reader, now }: SearchDeps) {
  let left = MAX_REQUESTS;
  const tried = new Set<string>();

  async function fetch(url: string): Promise<Answer | undefined> {
    if (left <= 0 || tried.has(url)) return undefined;
    left--;
    tried.add(url);
    const answer = await fetcher.fetch(url);
    return answer.outcome === 'fetched' ? { ...answer, asked: url } : undefined;
  }

  /** A feed that does not answer is no candidate. */
  const probe = (url: string) => unlessFailed(async () => read(await fetch(url)));

  async function read(answer: Answer | undefined): Promise<FeedCandidate | undefined> {
    return (
      answer && unlessFailed(async () => describe(answer, await reader.readFeed(answer.body, optionsOf(answer)), now()))
    );
  }

  return {
    fetch,
    read,
    linksOf: async (page: Answer) => (await unlessFailed(() => reader.readLinks(page.body, optionsOf(page)))) ?? [],
    async probeAll(urls: readonly string[]): Promise<FeedCandidate[]> {
      const found = await Promise.all(urls.slice(0, MAX_CANDIDATES).map(probe));
      const byUrl = new Map(
        found.filter((candidate) => candidate !== undefined).map((candidate) => [candidate.url, candidate]),
      );
      return [...byUrl.values()];
    },
    async probeFirst(urls: readonly string[]): Promise<FeedCandidate | undefined> {
      for (const url of urls) {
        const candidate = await probe(url);
        if (candidate && candidate.items > 0) return candidate;
      }
      return undefined;
    },
  };
}

const optionsOf = ({ url, contentType }: Answer) => ({ url, ...(contentType && { contentType }) });

function describe({ asked, url, movedTo = asked }: Answer, feed: ParsedFeed, nowMs: number): FeedCandidate {
  const atMs = ({ publishedAtMs = 0 }: FeedItem) => (isAhead(publishedAtMs, nowMs) ? 0 : publishedAtMs);
  const newest = feed.items.toSorted((a, b) => atMs(b) - atMs(a))[0];
  const newestTitle = newest && htmlToLine(newest.title ?? newest.summary ?? '');
  return {
    url: movedTo,
    title: htmlToLine(feed.title ?? '') || new URL(url).hostname,
    format: feed.format,
    items: feed.items.length,
    ...(feed.link && { siteUrl: feed.link }),
    ...(feed.language && { language: feed.language }),
    ...(newestTitle && { newestTitle }),
    ...(newest && atMs(newest) > 0 && { newestAtMs: atMs(newest) }),
  };
}

/** The common paths, under the address itself where it is a section, and under the site's root. */
function* usualFeeds(url: string): Generator<string> {
  const { pathname, origin } = new URL(url);
  if (pathname !== '/' && !/\.\w+$/.test(pathname)) yield `${origin}${pathname.replace(/\/$/, '')}${COMMON_PATHS[0]}`;
  for (const path of COMMON_PATHS) yield origin + path;
}
