import { Piscina } from 'piscina';
import { AppError } from '../errors.ts';
import type { ExtractedPage } from './extract-page.ts';

export interface ExtractorOptions {
  threads?: number;
  /** A page that takes longer is given up, with its thread. */
  timeoutMs?: number;
  memoryMb?: number;
}

export interface Extractor {
  /** @throws AppError `page_unreadable`; whatever a page does costs only itself */
  extract(html: string, url: string): Promise<ExtractedPage>;
  close(): Promise<void>;
}

/** Reads pages in threads of their own: parsing is synchronous, and no page may hold up the bot. */
export function createExtractor({ threads = 2, timeoutMs = 5_000, memoryMb = 256 }: ExtractorOptions = {}): Extractor {
  const pool = new Piscina({
    filename: new URL('./extract-worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  const takeTurn = createTurns(threads);
  return {
    extract: (html, url) =>
      takeTurn(async () => {
        try {
          return await pool.run({ html, url }, { signal: AbortSignal.timeout(timeoutMs) });
        } catch (cause) {
          throw new AppError('page_unreadable', `The page ${url} could not be read. Paste its text instead.`, {
            cause,
          });
        }
      }),
    close: () => pool.destroy(),
  };
}

/** At most so many at once; the rest wait, so that a page's time runs only while it is being read. */
function createTurns(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
