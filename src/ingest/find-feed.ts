import { AppError } from '../errors.ts';
import { decodeBody } from './decode-body.ts';
import type { Fetcher } from './fetch-url.ts';
import { htmlToLine } from './html-to-text.ts';
import { COMMON_PATHS, knownFeeds } from './known-feeds.ts';
import { type PageDocument, parsePage } from './page-dom.ts';
import { type FeedFormat, type ParsedFeed, parseFeed } from './parse-feed.ts';

/** A feed that was found, with what one needs to tell it from the others. */
export interface FeedCandidate {
  /** Where it answers, after permanent redirects. */
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
const FEED_TYPE = /(?:rss|atom|feed\+json|rdf)/i;
/** What comes after an article is no news. */
const COMMENTS = /comment|kommentar|comentario|commentaire|\/replies/i;

/**
 * Finds the feeds behind whatever address a person has at hand: a feed, a site, a channel, an article.
 * @returns at most five, the likeliest first
 * @throws AppError `feed_not_found` if there is none, `fetch_failed` or `url_refused` if the address does not answer
 */
export async function findFeed(input: string, fetcher: Fetcher): Promise<FeedCandidate[]> {
  const search = createSearch(fetcher);
  const url = toUrl(input);
  const known = await search.probeAll(knownFeeds(url));
  if (known.length > 0) return known;
  const answer = await search.fetch(url.href);
  const itself = answer && readCandidate(answer);
  if (itself) return [itself];
  const linked = answer ? await search.probeAll(linkedFeeds(answer.text, answer.url)) : [];
  if (linked.length > 0) return linked;
  const site = new URL('/', answer?.url ?? url).href;
  if (site !== (answer?.url ?? url.href)) {
    const home = await search.fetch(site).catch(() => undefined);
    const ofSite = home ? await search.probeAll(linkedFeeds(home.text, home.url)) : [];
    if (ofSite.length > 0) return ofSite;
  }
  const usual = await search.probeFirst([...usualFeeds(answer?.url ?? url.href)]);
  if (usual) return [usual];
  throw new AppError(
    'feed_not_found',
    'No feed was found there. Look on the site for a link called RSS or Atom and give that address, or add the page itself as a source.',
  );
}

interface Answer {
  url: string;
  text: string;
  body: Uint8Array;
  contentType?: string;
}

function createSearch(fetcher: Fetcher) {
  let left = MAX_REQUESTS;
  const tried = new Set<string>();

  async function fetch(url: string): Promise<Answer | undefined> {
    if (left <= 0 || tried.has(url)) return undefined;
    left--;
    tried.add(url);
    const answer = await fetcher.fetch(url);
    if (answer.outcome !== 'fetched') return undefined;
    const { body, contentType } = answer;
    return { url: answer.url, text: decodeBody(body, contentType), body, ...(contentType && { contentType }) };
  }

  /** A feed that does not answer is no candidate. */
  async function probe(url: string): Promise<FeedCandidate | undefined> {
    try {
      const answer = await fetch(url);
      return answer && readCandidate(answer);
    } catch (error) {
      if (error instanceof AppError) return undefined;
      throw error;
    }
  }

  return {
    fetch,
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

function readCandidate({ url, body, contentType }: Answer): FeedCandidate | undefined {
  let feed: ParsedFeed;
  try {
    feed = parseFeed(body, { url, ...(contentType && { contentType }) });
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
  const newest = feed.items.toSorted((a, b) => (b.publishedAtMs ?? 0) - (a.publishedAtMs ?? 0))[0];
  const newestTitle = newest && htmlToLine(newest.title ?? newest.summary ?? '');
  return {
    url,
    title: htmlToLine(feed.title ?? '') || new URL(url).hostname,
    format: feed.format,
    items: feed.items.length,
    ...(feed.link && { siteUrl: feed.link }),
    ...(feed.language && { language: feed.language }),
    ...(newestTitle && { newestTitle }),
    ...(newest?.publishedAtMs !== undefined && { newestAtMs: newest.publishedAtMs }),
  };
}

/** Feeds that a page names: those in its head first, then links that look like one; those of comments last. */
export function linkedFeeds(html: string, pageUrl: string): string[] {
  const document = parsePage(html);
  const base = URL.parse(document.querySelector('base[href]')?.getAttribute('href') ?? '', pageUrl)?.href ?? pageUrl;
  const named = [...links(document, 'link[rel~=alternate][href], link[rel~=feed][href]')].filter(({ type }) =>
    FEED_TYPE.test(type),
  );
  const shown = [...links(document, 'a[href]')].filter(({ href }) =>
    /(?:^|[/._-])(?:rss|atom|feeds?)(?:$|[/._?-])|\.(?:rss|rdf|atom)$/i.test(href),
  );
  const found = [...named, ...shown.slice(0, MAX_CANDIDATES)];
  const news = found.filter(({ href, label }) => !COMMENTS.test(href) && !COMMENTS.test(label));
  const urls = [...news, ...found].flatMap(({ href }) => URL.parse(href, base) ?? []);
  return [...new Set(urls.filter(({ protocol }) => /^https?:$/.test(protocol)).map(({ href }) => href))];
}

function* links(document: PageDocument, selector: string) {
  for (const link of document.querySelectorAll(selector)) {
    yield {
      href: link.getAttribute('href') ?? '',
      type: link.getAttribute('type') ?? '',
      label: link.getAttribute('title') ?? '',
    };
  }
}

/** The common paths, under the address itself where it is a section, and under the site's root. */
function* usualFeeds(url: string): Generator<string> {
  const { pathname, origin } = new URL(url);
  if (pathname !== '/' && !/\.\w+$/.test(pathname)) yield `${origin}${pathname.replace(/\/$/, '')}${COMMON_PATHS[0]}`;
  for (const path of COMMON_PATHS) yield origin + path;
}

/** What people type: without a scheme, with spaces around it, `@user@host`. */
function toUrl(input: string): URL {
  const text = input.trim();
  const handle = /^@?([\w.-]+)@([\w.-]+\.\w+)$/.exec(text);
  const url = handle
    ? `https://${handle[2]}/@${handle[1]}`
    : /^[a-z][\w+.-]*:\/\//i.test(text)
      ? text
      : `https://${text}`;
  const parsed = URL.parse(url);
  if (!parsed) throw new AppError('feed_not_found', 'This is no web address. Give one like https://example.org/news.');
  return parsed;
}
