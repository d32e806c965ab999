/** Header names in lower case, as undici gives them. */
export type Headers = Record<string, string | string[] | undefined>;

/** What an answer says about asking again. */
export interface CachingFacts {
  /** Sent back as it came, quotes and all. */
  etag?: string;
  lastModified?: string;
  /** For how long the publisher calls its answer fresh. */
  freshForMs?: number;
  /** For how long it asks to be left alone. */
  retryAfterMs?: number;
}

/** RFC 9110's syntax; what is longer or other is not stored, as a server could make us carry anything back. */
const ETAG = /^(?:W\/)?"[\x21\x23-\x7e\x80-\xff]{0,510}"$/;
const LONGEST_DATE = 64;

export function cachingFacts(headers: Headers, nowMs: number): CachingFacts {
  const etag = one(headers.etag);
  const lastModified = one(headers['last-modified']);
  const freshForMs = freshness(headers, nowMs);
  const retryAfterMs = untilMs(one(headers['retry-after']), nowMs);
  return {
    ...(etag && ETAG.test(etag) && { etag }),
    ...(lastModified && lastModified.length <= LONGEST_DATE && Date.parse(lastModified) && { lastModified }),
    ...(freshForMs !== undefined && { freshForMs }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

/** The first value of a header that may come several times. */
export function one(value: string | string[] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value)?.trim() || undefined;
}

function freshness(headers: Headers, nowMs: number): number | undefined {
  const control = one(headers['cache-control'])?.toLowerCase() ?? '';
  if (/\bno-(?:cache|store)\b/.test(control)) return undefined;
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,10})/.exec(control)?.[1];
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - Number(one(headers.age) ?? 0)) * 1_000;
  return untilMs(one(headers.expires), Date.parse(one(headers.date) ?? '') || nowMs);
}

/** Seconds, or a date to count to. */
function untilMs(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,10}$/.test(value)) return Number(value) * 1_000;
  // `Date.parse` takes `-1` for a year.
  const at = /^[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs);
}
