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
  return {
    async extract(html, url) {
      try {
        return await pool.run({ html, url }, { signal: AbortSignal.timeout(timeoutMs) });
      } catch (cause) {
        throw new AppError(
          'page_unreadable',
          `The page ${url} could not be read. The feed's own text is used instead.`,
          { cause },
        );
      }
    },
    close: () => pool.destroy(),
  };
}
