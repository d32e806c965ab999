import { getCompileCacheDir } from 'node:module';
import { Piscina } from 'piscina';
import { AppError, type ErrorCode } from '../errors.ts';
import { recall } from '../texts/errors/error-texts.ts';

export interface ThreadOptions {
  threads: number;
  /** What takes longer is given up, with its thread. */
  timeoutMs: number;
  memoryMb: number;
}

/** An `AppError` does not keep its class on the way between threads. */
export type Answer<T> = { value: T } | { error: { code: ErrorCode; kept: string } };

/** What a thread sends back. */
export function answerOf<T>(read: () => T): Answer<T> {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof AppError) return { error: { code: error.code, kept: error.kept } };
    throw error;
  }
}

/** A task that asks for nothing but the thread. */
export const wake = (): void => {};

/**
 * Threads for parsers, which are synchronous, and can be made to take the square of what they are given. The limit of
 * memory is the second line only: a thread that meets it may end the process, so the work is bounded before it begins.
 * @param worker file in this folder whose default export answers a task by `answerOf`, and which exports `wake`
 * @param givenUp the failure to throw when a task cost its thread
 */
export function createReadingThreads<Task>(
  worker: string,
  { threads, timeoutMs, memoryMb }: ThreadOptions,
): { run<T>(task: Task, givenUp: (cause: unknown) => AppError): Promise<T>; close(): Promise<void> } {
  // A thread does not take over what the program keeps of compiled code: without it each loads a compiler of its own, 50 MB.
  // It needs nothing else of the environment, which holds secrets.
  const compiled = getCompileCacheDir();
  // A pool of one each, so that a task meets the very thread that was woken for it.
  const free = Array.from(
    { length: threads },
    () =>
      new Piscina({
        filename: new URL(worker, import.meta.url).href,
        minThreads: 0,
        maxThreads: 1,
        idleTimeout: 30_000,
        env: compiled === undefined ? {} : { NODE_COMPILE_CACHE: compiled },
        resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      }),
  );
  const all = [...free];
  const waiting: ((thread: Piscina) => void)[] = [];

  async function run<T>(task: Task, givenUp: (cause: unknown) => AppError): Promise<T> {
    const thread = free.pop() ?? (await new Promise<Piscina>((resolve) => waiting.push(resolve)));
    try {
      // A task's time runs only while it is being read: not while others are, nor while its thread starts.
      await thread.run(undefined, { name: 'wake' });
      const answer: Answer<T> = await thread.run(task, { signal: AbortSignal.timeout(timeoutMs) }).catch((cause) => {
        throw givenUp(cause);
      });
      if ('error' in answer) throw new AppError(answer.error.code, recall(answer.error.kept));
      return answer.value;
    } finally {
      const next = waiting.shift();
      if (next) next(thread);
      else free.push(thread);
    }
  }

  return {
    run,
    close: async () => {
      await Promise.all(all.map((thread) => thread.destroy()));
    },
  };
}
