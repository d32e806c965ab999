import { expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import type { Fetcher, FetchResult } from '../../src/ingest/fetch-url.ts';
import { meterFetcher } from '../../src/ingest/metered-fetcher.ts';

function metered(answer: () => Promise<FetchResult>) {
  const bytes: number[] = [];
  const reasons: string[] = [];
  const fetcher: Fetcher = { fetch: answer, close: async () => {} };
  const counted = meterFetcher(fetcher, {
    countFetch: (_, size) => bytes.push(size),
    countRefused: (reason) => reasons.push(reason),
  });
  return { counted, bytes, reasons };
}

it('counts the bytes of a feed and passes it on', async () => {
  const { counted, bytes } = metered(async () => ({ outcome: 'fetched', url: 'u', body: new Uint8Array(7) }));
  expect(await counted.fetch('u')).toMatchObject({ outcome: 'fetched' });
  expect(bytes).toEqual([7]);
});

it.each([
  ['a refused address', new AppError('url_refused', 'no', { cause: 'address' }), ['address']],
  ['a publisher that is away', new AppError('fetch_failed', 'no'), []],
])('%s is still thrown, and refusals are counted by their reason', async (_, error, expected) => {
  const { counted, bytes, reasons } = metered(() => Promise.reject(error));
  await expect(counted.fetch('u')).rejects.toBe(error);
  expect([bytes, reasons]).toEqual([[0], expected]);
});
