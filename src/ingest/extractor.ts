import { AppError } from '../errors.ts';
import type { ExtractedPage } from './extract-page.ts';
import { createReadingThreads, type ThreadOptions } from './reading-threads.ts';

export interface Extractor {
  /** @throws AppError `page_unreadable`; whatever a page does costs only itself */
  extract(html: string, url: string): Promise<ExtractedPage>;
  close(): Promise<void>;
}

/** Reads pages in threads of their own: parsing is synchronous, and no page may hold up the bot. */
export function createExtractor({
  threads = 2,
  timeoutMs = 5_000,
  memoryMb = 256,
}: Partial<ThreadOptions> = {}): Extractor {
  const { run, close } = createReadingThreads<{ html: string; url: string }>('./extract-worker.ts', {
    threads,
    timeoutMs,
    memoryMb,
  });
  return {
    extract: (html, url) =>
      run({ html, url }, (cause) => new AppError('page_unreadable', ['pageSlow', url], { cause })),
    close,
  };
}
