import { expect, it } from 'vitest';
import { cachingFacts } from '../../src/ingest/response-headers.ts';

const NOW_MS = Date.UTC(2026, 10, 23, 8);
const at = (ms: number) => new Date(ms).toUTCString();

it.each([
  ['nothing', {}, {}],
  ['an ETag as it came', { etag: 'W/"a b"' }, {}],
  ['a weak ETag', { etag: 'W/"abc"' }, { etag: 'W/"abc"' }],
  ['an empty ETag', { etag: '""' }, { etag: '""' }],
  ['an ETag without quotes', { etag: 'abc' }, {}],
  ['a long ETag', { etag: `"${'x'.repeat(600)}"` }, {}],
  ['two ETags', { etag: ['"a"', '"b"'] }, { etag: '"a"' }],
  ['a date', { 'last-modified': at(NOW_MS) }, { lastModified: at(NOW_MS) }],
  ['a date that is none', { 'last-modified': 'yesterday' }, {}],
  ['max-age', { 'cache-control': 'public, max-age=60' }, { freshForMs: 60_000 }],
  ['max-age less the age', { 'cache-control': 'max-age=60', age: '20' }, { freshForMs: 40_000 }],
  ['max-age, used up', { 'cache-control': 'max-age=60', age: '90' }, { freshForMs: 0 }],
  ['no-cache', { 'cache-control': 'no-cache, max-age=60' }, {}],
  ['Expires', { expires: at(NOW_MS + 90_000), date: at(NOW_MS) }, { freshForMs: 90_000 }],
  [
    'Expires by a clock of its own',
    { expires: at(NOW_MS + 90_000), date: at(NOW_MS + 60_000) },
    { freshForMs: 30_000 },
  ],
  ['Expires in the past', { expires: at(0) }, { freshForMs: 0 }],
  ['Expires that is no date', { expires: '-1' }, {}],
  ['Retry-After in seconds', { 'retry-after': '120' }, { retryAfterMs: 120_000 }],
  ['Retry-After as a date', { 'retry-after': at(NOW_MS + 5_000) }, { retryAfterMs: 5_000 }],
  ['Retry-After in words', { 'retry-after': 'soon' }, {}],
])('%s', (_, headers, facts) => expect(cachingFacts(headers, NOW_MS)).toEqual(facts));
