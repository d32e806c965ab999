import { AppError } from '../errors.ts';
import type { Metrics } from '../ops/metrics.ts';
import type { Fetcher } from './fetch-url.ts';

/** A fetcher whose fetches are measured. */
export function meterFetcher(
  fetcher: Fetcher,
  { countFetch, countRefused }: Pick<Metrics, 'countFetch' | 'countRefused'>,
): Fetcher {
  return {
    async fetch(url, request) {
      const startedMs = performance.now();
      let bytes = 0;
      try {
        const result = await fetcher.fetch(url, request);
        if (result.outcome === 'fetched') bytes = result.body.length;
        return result;
      } catch (error) {
        if (error instanceof AppError && error.code === 'url_refused') countRefused(String(error.cause));
        throw error;
      } finally {
        countFetch((performance.now() - startedMs) / 1_000, bytes);
      }
    },
    close: () => fetcher.close(),
  };
}
