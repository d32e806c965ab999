/** Elements and JSON fields of feeds that hold a date. */
const DATES =
  /(<(?:pubDate|lastBuildDate|dc:date|dcterms:\w+|updated|published|modified|issued|created)(?:\s[^>]*)?>\s*(?:<!\[CDATA\[)?|"date_(?:published|modified)"\s*:\s*")([^<"\]]+)/g;
/** Where a feed's own dates end and its items' begin. */
const FIRST_ITEM = /<(?:item|entry)[\s>]|"items"\s*:/;

/**
 * Moves every date in a feed by one span, so that its newest item was published at `newestAtMs`; a date stays in the
 * form it had. Works on the bytes, as the encoding is the reader's affair.
 */
export function shiftDates(feed: Uint8Array, newestAtMs: number): Uint8Array {
  const text = Buffer.from(feed).toString('latin1');
  const firstItem = text.search(FIRST_ITEM);
  const newest = Math.max(
    ...[...text.matchAll(DATES)]
      .filter(({ index }) => index > firstItem)
      .map((match) => instantOf(match[2]!))
      .filter((ms) => !Number.isNaN(ms)),
  );
  if (!Number.isFinite(newest)) return feed;
  const shifted = text.replace(DATES, (_, before: string, date: string) => {
    const ms = instantOf(date);
    return before + (Number.isNaN(ms) ? date : inFormOf(date, ms + newestAtMs - newest));
  });
  return Buffer.from(shifted, 'latin1');
}

/** A zone that the platform does not know is read as UTC. */
function instantOf(date: string): number {
  const ms = Date.parse(date.trim());
  return Number.isNaN(ms) ? Date.parse(date.trim().replace(/\s*[A-Z]{1,5}$/, ' GMT')) : ms;
}

const inFormOf = (date: string, ms: number) =>
  /^\s*\d{4}-/.test(date) ? new Date(ms).toISOString() : new Date(ms).toUTCString();
