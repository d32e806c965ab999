import { createHash } from 'node:crypto';
import type { FeedItem } from '../model.ts';
import type { Entry } from './feed-entries.ts';

const MAX_ITEMS = 200;
const MAX_TITLE = 300;
const MAX_URL = 2_000;
const MAX_ID = 512;
const MAX_AUTHORS = 10;
const MAX_AUTHOR = 100;
/** HTML of one entry; the longest of newspapers' full-text feeds have a tenth of it. */
const MAX_HTML = 500_000;

/** The newest entries, in the feed's own order; those without a date stand where the feed has them. */
export function newest(entries: Entry[]): Entry[] {
  if (entries.length <= MAX_ITEMS) return entries;
  const dated = entries.every((entry) => entry.publishedAtMs !== undefined);
  if (!dated) return entries.slice(0, MAX_ITEMS);
  const kept = new Set(entries.toSorted((a, b) => b.publishedAtMs! - a.publishedAtMs!).slice(0, MAX_ITEMS));
  return entries.filter((entry) => kept.has(entry));
}

/** An entry such that the rest of the program can hold it: lengths, addresses and characters within bounds. */
export function boundItem(entry: Entry, base: string | undefined): FeedItem {
  const from = entry.base === undefined ? base : (URL.parse(entry.base, base)?.href ?? base);
  const id = entry.id && wellFormed(entry.id);
  const title = entry.title && boundTitle(entry.title);
  const url = address(entry.url, from);
  const imageUrl = address(entry.imageUrl, from);
  const summary = entry.summary && cut(wellFormed(entry.summary), MAX_HTML);
  const content = entry.content && cut(wellFormed(entry.content), MAX_HTML);
  return {
    ...(id && { id: id.length > MAX_ID ? createHash('sha256').update(id).digest('hex') : id }),
    ...(title && { title }),
    ...(url && { url }),
    ...(entry.publishedAtMs !== undefined && { publishedAtMs: entry.publishedAtMs }),
    ...(summary && { summary }),
    ...(content && { content }),
    authors: entry.authors.slice(0, MAX_AUTHORS).map((author) => cut(wellFormed(author), MAX_AUTHOR)),
    ...(imageUrl && { imageUrl }),
  };
}

export function boundTitle(title: string): string {
  return cut(wellFormed(title).replace(/\s+/g, ' ').trim(), MAX_TITLE);
}

/** An http(s) address, as written where it is whole, since that is what its publisher and others know it by. */
export function address(link: string | undefined, base: string | undefined): string | undefined {
  const written = link && wellFormed(link).replace(/\s+/g, '');
  if (!written) return undefined;
  const url = URL.parse(written, base);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const whole = /^https?:\/\//i.test(written) ? written : url.href;
  return whole.length <= MAX_URL ? whole : undefined;
}

function wellFormed(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}

function cut(text: string, length: number): string {
  return text.length <= length
    ? text
    : text
        .slice(0, length)
        .toWellFormed()
        .replace(/\ufffd$/, '');
}
