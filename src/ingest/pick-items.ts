import { createHash } from 'node:crypto';
import type { FeedItem } from '../model.ts';
import type { SeenItem } from '../storage/feed-items.ts';
import { isAhead } from './believable-date.ts';
import { wordsOf } from './fingerprint.ts';

export interface Picked {
  /** To be stored, oldest first. */
  fresh: FeedItem[];
  /** Seen before, with other words than before. */
  edited: FeedItem[];
  /** Fresh, edited and those passed over: what has to be noted as seen now. */
  toNote: FeedItem[];
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A source's first poll brings no more than this, and no older. */
const FIRST_ITEMS = 10;
const FIRST_AGE_MS = 48 * HOUR_MS;
/** What turns up in an old feed with an older date is an archive, not news. */
const LATER_AGE_MS = 7 * DAY_MS;
/** Programs write the year 1, 1601 or 1899 where they know of none. */
const BEFORE_ALL_CLOCKS_MS = Date.UTC(1900, 0, 2);
/** More new items at once than a newsroom writes: the feed has changed its guids. */
const SUSPICIOUSLY_MANY = 50;

/** Tells what is new in a feed from what it has shown before. */
export function pickItems(items: readonly FeedItem[], seen: readonly SeenItem[], nowMs: number): Picked {
  const isFirst = seen.length === 0;
  const { fresh, edited, renamed } = compare(unique(items), seen);
  const oldestMs = oldestNews(isFirst, nowMs);
  const isRecent = (item: FeedItem) => (dateOf(item, nowMs) ?? oldestMs) >= oldestMs;
  // Undated ones stand where the feed has them: after the dated, in its order.
  const recent = fresh.filter(isRecent).toSorted((a, b) => (dateOf(b, nowMs) ?? 0) - (dateOf(a, nowMs) ?? 0));
  return {
    fresh: (isFirst ? recent.slice(0, FIRST_ITEMS) : recent).toReversed(),
    edited,
    toNote: [...fresh, ...edited, ...renamed],
  };
}

/** What is older than this is no news of a source that is read for the first time, or again. */
export function oldestNews(isFirst: boolean, nowMs: number): number {
  return nowMs - (isFirst ? FIRST_AGE_MS : LATER_AGE_MS);
}

/** Zero of one clock or another, and what lies ahead, are no dates: such an item is undated, and never the newest. */
function dateOf({ publishedAtMs }: FeedItem, nowMs: number): number | undefined {
  if (publishedAtMs === undefined || isAhead(publishedAtMs, nowMs)) return undefined;
  return Math.abs(publishedAtMs) <= DAY_MS || publishedAtMs < BEFORE_ALL_CLOCKS_MS ? undefined : publishedAtMs;
}

/** How an item is remembered. */
export function toSeenItem(item: FeedItem): SeenItem {
  return {
    itemKey: keyOf(item),
    ...(item.url !== undefined && { url: item.url }),
    ...(titleKeyOf(item) && { titleKey: titleKeyOf(item)! }),
    contentHash: hash(item.title, item.summary, item.content),
  };
}

function compare(items: readonly FeedItem[], seen: readonly SeenItem[]) {
  const byKey = new Map(seen.map((item) => [item.itemKey, item]));
  const urls = new Set(seen.map((item) => item.url).filter((url) => url !== undefined));
  const titles = new Set(seen.map((item) => item.titleKey).filter((key) => key !== undefined));
  const shared = sharedAddresses(items);
  const fresh: FeedItem[] = [];
  const edited: FeedItem[] = [];
  const renamed: FeedItem[] = [];
  for (const item of items) {
    const now = toSeenItem(item);
    const before = byKey.get(now.itemKey);
    if (before && !isReused(before, now)) {
      if (before.contentHash !== now.contentHash) edited.push(item);
    } else if (!before && item.url !== undefined && urls.has(item.url) && !shared.has(item.url)) renamed.push(item);
    else fresh.push(item);
  }
  if (seen.length === 0 || fresh.length <= SUSPICIOUSLY_MANY) return { fresh, edited, renamed };
  const isNew = (item: FeedItem) => !titles.has(titleKeyOf(item) ?? '');
  return { fresh: fresh.filter(isNew), edited, renamed: [...renamed, ...fresh.filter((item) => !isNew(item))] };
}

/** The same guid on another page under another title is another item. */
function isReused(before: SeenItem, now: SeenItem): boolean {
  return (
    before.url !== undefined && now.url !== undefined && before.url !== now.url && before.titleKey !== now.titleKey
  );
}

function keyOf(item: FeedItem): string {
  if (item.id !== undefined) return `id ${item.id}`;
  return item.url === undefined ? `title ${hash(item.title, item.summary)}` : `url ${item.url}`;
}

/** Words of the title and the day, where it has both. */
function titleKeyOf(item: FeedItem): string | undefined {
  const words = wordsOf(item.title ?? '').join(' ');
  const day = item.publishedAtMs === undefined ? '' : new Date(item.publishedAtMs).toISOString().slice(0, 10);
  return words === '' ? undefined : hash(words, day);
}

/** Of several items under one key the first, and none that says nothing at all. */
function unique(items: readonly FeedItem[]): FeedItem[] {
  const said = items.filter((item) => item.title || item.summary || item.content || item.url);
  return [...new Map(said.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
}

/** A guid that a feed gives to items with other addresses and titles identifies none of them. */
export function withoutSharedIds(items: readonly FeedItem[]): FeedItem[] {
  const shared = repeated(items, ({ id }) => id);
  return items.map((item) => {
    if (item.id === undefined || !shared.has(item.id)) return item;
    const { id: _, ...rest } = item;
    return rest;
  });
}

/** Addresses that several items of a feed have, as of the site's home page: they lead to none of them. */
export function sharedAddresses(items: readonly FeedItem[]): Set<string> {
  return repeated(items, ({ url }) => url);
}

/** What items have in common that are not the same item, given twice. */
function repeated(items: readonly FeedItem[], read: (item: FeedItem) => string | undefined): Set<string> {
  const first = new Map<string, FeedItem>();
  const shared = new Set<string>();
  for (const item of items) {
    const value = read(item);
    const before = value === undefined ? undefined : first.get(value);
    if (before && (before.url !== item.url || before.id !== item.id) && before.title !== item.title) shared.add(value!);
    if (value !== undefined && !before) first.set(value, item);
  }
  return shared;
}

function hash(...parts: (string | undefined)[]): string {
  return createHash('sha256')
    .update(parts.map((part) => part?.replace(/\s+/g, ' ').trim() ?? '').join('\n'))
    .digest('base64url')
    .slice(0, 22);
}
