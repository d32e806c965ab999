import { AppError, type ErrorCode } from '../errors.ts';
import { type ParseOptions, parseFeed } from './parse-feed.ts';
import { readIndexPage } from './read-index-page.ts';

export type ReadTask =
  | { kind: 'feed'; body: Uint8Array; options: ParseOptions }
  | { kind: 'index'; html: string; url: string; selector?: string | undefined };

/** An `AppError` does not keep its class on the way between threads. */
export type ReadAnswer = { value: unknown } | { error: { code: ErrorCode; message: string } };

/** What a thread of the source reader runs. */
export default function read(task: ReadTask): ReadAnswer {
  try {
    return {
      value:
        task.kind === 'feed' ? parseFeed(task.body, task.options) : readIndexPage(task.html, task.url, task.selector),
    };
  } catch (error) {
    if (error instanceof AppError) return { error: { code: error.code, message: error.message } };
    throw error;
  }
}
