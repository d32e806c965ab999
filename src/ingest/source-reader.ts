import { AppError } from '../errors.ts';
import { notAFeed } from './not-a-feed.ts';
import type { ParsedFeed, ParseOptions } from './parse-feed.ts';
import type { IndexPage } from './read-index-page.ts';
import type { ReadTask } from './read-worker.ts';
import { createReadingThreads, type ThreadOptions } from './reading-threads.ts';

export interface SourceReader {
  /** @throws AppError `feed_unreadable` */
  readFeed(body: Uint8Array, options: ParseOptions): Promise<ParsedFeed>;
  /** @throws AppError `page_unreadable` */
  readIndexPage(body: Uint8Array, options: ParseOptions & { url: string }, selector?: string): Promise<IndexPage>;
  /** Addresses of the feeds that a page names. @throws AppError `page_unreadable` */
  readLinks(body: Uint8Array, options: ParseOptions & { url: string }): Promise<string[]>;
  close(): Promise<void>;
}

/** Reads feeds and pages of links in threads of their own; honest feeds of 5 MiB take less than 1 s. */
export function createSourceReader({
  threads = 1,
  timeoutMs = 5_000,
  memoryMb = 256,
}: Partial<ThreadOptions> = {}): SourceReader {
  const { run, close } = createReadingThreads<ReadTask>('./read-worker.ts', { threads, timeoutMs, memoryMb });
  const unreadable = (cause: unknown) => new AppError('page_unreadable', ['pageTangled'], { cause });
  return {
    readFeed: (body, options) => run({ kind: 'feed', body, options }, (cause) => notAFeed({ cause })),
    readIndexPage: (body, options, selector) => run({ kind: 'index', body, options, selector }, unreadable),
    readLinks: (body, options) => run({ kind: 'links', body, options }, unreadable),
    close,
  };
}
