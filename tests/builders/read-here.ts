import { AppError } from '../../src/errors.ts';
import read, { type ReadTask } from '../../src/ingest/read-worker.ts';
import type { SourceReader } from '../../src/ingest/source-reader.ts';
import { recall } from '../../src/texts/errors/error-texts.ts';

function answer<T>(task: ReadTask): Promise<T> {
  const answer = read(task);
  if ('error' in answer) return Promise.reject(new AppError(answer.error.code, recall(answer.error.kept)));
  return Promise.resolve(answer.value as T);
}

/** What the threads of a source reader do, in this one. */
export const readHere: Omit<SourceReader, 'close'> = {
  readFeed: (body, options) => answer({ kind: 'feed', body, options }),
  readIndexPage: (body, options, selector) => answer({ kind: 'index', body, options, selector }),
  readLinks: (body, options) => answer({ kind: 'links', body, options }),
};
