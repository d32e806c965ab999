import { Piscina } from 'piscina';
import { AppError } from '../errors.ts';
import { notAFeed, type ParsedFeed, type ParseOptions } from './parse-feed.ts';
import type { IndexPage } from './read-index-page.ts';
import type { ReadAnswer, ReadTask } from './read-worker.ts';

export interface SourceReader {
  /** @throws AppError `feed_unreadable` */
  readFeed(body: Uint8Array, options: ParseOptions): Promise<ParsedFeed>;
  /** @throws AppError `page_unreadable` */
  readIndexPage(html: string, url: string, selector?: string): Promise<IndexPage>;
  close(): Promise<void>;
}

export interface SourceReaderOptions {
  threads?: number;
  /** A body that takes longer is given up, with its thread. Honest feeds of 5 MiB take less than 1 s. */
  timeoutMs?: number;
  memoryMb?: number;
}

/**
 * Reads feeds and index pages in threads of their own. Their parsers are synchronous, and a body of 12 kB can be
 * written such that they take the square of it: nothing of that may hold up the bot.
 */
export function createSourceReader({
  threads = 1,
  timeoutMs = 5_000,
  memoryMb = 256,
}: SourceReaderOptions = {}): SourceReader {
  const pool = new Piscina({
    filename: new URL('./read-worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });

  async function run<T>(task: ReadTask, givenUp: (cause: unknown) => AppError): Promise<T> {
    let answer: ReadAnswer;
    try {
      answer = await pool.run(task, { signal: AbortSignal.timeout(timeoutMs) });
    } catch (cause) {
      throw givenUp(cause);
    }
    if ('error' in answer) throw new AppError(answer.error.code, answer.error.message);
    return answer.value as T;
  }

  return {
    readFeed: (body, options) => run({ kind: 'feed', body, options }, (cause) => notAFeed({ cause })),
    readIndexPage: (html, url, selector) =>
      run(
        { kind: 'index', html, url, selector },
        (cause) =>
          new AppError('page_unreadable', 'This page could not be read: it is too large or too tangled.', { cause }),
      ),
    close: () => pool.destroy(),
  };
}
