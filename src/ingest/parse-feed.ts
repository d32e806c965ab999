import {
  type AtomFeed,
  type JsonFeed,
  parseAtomFeed,
  parseJsonFeed,
  parseRdfFeed,
  parseRssFeed,
  type RdfFeed,
  type RssFeed,
} from 'feedsmith';
import { AppError } from '../errors.ts';
import type { FeedItem } from '../model.ts';
import type { FeedWishes } from '../storage/source-rows.ts';
import { address, boundItem, boundTitle, newest } from './bound-item.ts';
import { decodeBody } from './decode-body.ts';
import { type Entry, fromAtom, fromJson, fromRss } from './feed-entries.ts';
import { notAFeed } from './not-a-feed.ts';
import { hasManyStrays, isolateXml, mendXml, plainRss, type XmlRoot } from './repair-xml.ts';

export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json';

export interface ParsedFeed {
  format: FeedFormat;
  title?: string;
  /** The site it belongs to. */
  link?: string;
  language?: string;
  wishes?: FeedWishes;
  /** In the feed's order; at most the newest 200. */
  items: FeedItem[];
}

export interface ParseOptions {
  contentType?: string;
  /** Where the body came from; relative links are resolved against it. */
  url?: string;
}

/** What all formats come down to, before it is bounded. */
export interface RawFeed extends Omit<ParsedFeed, 'items'> {
  /** What relative addresses start from, where the feed says so. */
  base?: string;
  entries: Entry[];
}

/** Characters. */
const MAX_CHARS = 5 * 1_048_576;
/** Signs that may open a tag, a value, an object or a list; the busiest of real feeds have 21 tags in 1,000 characters. */
const MAX_MARKS = 300_000;
/** One tag with so many characters: each attribute in it costs far more than text does. */
const HUGE_TAG = /<[^<>]{100000}/;

/**
 * Reads RSS 0.9x, 1.0, 2.0, Atom 0.3, 1.0 and JSON Feed, told apart by the body and never by what HTTP calls it.
 * @throws AppError `feed_unreadable`
 */
export function parseFeed(body: Uint8Array, { contentType, url }: ParseOptions = {}): ParsedFeed {
  const text = decodeBody(body, contentType);
  if (isTooLarge(text)) throw notAFeed();
  const { entries, base, ...feed } = readJson(text) ?? readXml(text);
  const link = address(feed.link, base ?? url);
  const itemBase = address(base, url ?? link) ?? link ?? url;
  const { link: _, title, ...rest } = feed;
  return {
    ...rest,
    ...(title && { title: boundTitle(title) }),
    ...(link && { link }),
    items: newest(entries).map((entry) => boundItem(entry, itemBase)),
  };
}

/** Told before anything is built: a thread out of memory can take the whole process with it. */
function isTooLarge(text: string): boolean {
  if (text.length > MAX_CHARS) return true;
  let marks = 0;
  for (const _ of text.matchAll(/[<={[]/g)) if (++marks > MAX_MARKS) return true;
  return /^\s*</.test(text) && HUGE_TAG.test(text);
}

function readJson(text: string): RawFeed | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const feed: unknown = JSON.parse(text);
    // Many feeds give no version, or a bare number; the list of items is what makes it one.
    if (!isObject(feed) || !Array.isArray(feed.items)) throw notAFeed();
    return fromJson(parseJsonFeed({ ...feed, version: 'https://jsonfeed.org/version/1.1' }) as JsonFeed.Feed<string>);
  } catch (cause) {
    throw cause instanceof AppError ? cause : notAFeed({ cause });
  }
}

function readXml(text: string): RawFeed {
  const found = isolateXml(text);
  if (!found) throw notAFeed();
  const { root } = found;
  const xml = root === 'feed' ? found.xml : plainRss(found.xml);
  try {
    if (hasManyStrays(xml)) throw notAFeed();
    return read(root, xml);
  } catch {
    try {
      return read(root, mendXml(xml));
    } catch (cause) {
      if (isEmpty(xml)) return { format: root === 'feed' ? 'atom' : root === 'rdf' ? 'rdf' : 'rss', entries: [] };
      throw notAFeed({ cause });
    }
  }
}

/** A feed that has nothing yet, not even a title, is one all the same. */
function isEmpty(xml: string): boolean {
  return /^<[^>]+>\s*(?:<(?:\w+:)?channel\b[^>]*>\s*<\/(?:\w+:)?channel>|<(?:\w+:)?channel\b[^>]*\/>)?\s*<\/[^>]+>\s*$/i.test(
    xml,
  );
}

function read(root: XmlRoot, xml: string): RawFeed {
  if (root === 'feed') return fromAtom(parseAtomFeed(xml) as AtomFeed.Feed<string>);
  if (root === 'rdf') return { ...fromRss(parseRdfFeed(xml) as RdfFeed.Feed<string>), format: 'rdf' };
  return fromRss(parseRssFeed(xml) as RssFeed.Feed<string>);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
