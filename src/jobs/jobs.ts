/** What each kind of work is given. The tables are the truth; a job only says "look at this one now". */
export interface JobData {
  /** Post the waiting messages of an edition. */
  deliver: { editionId: string };
  /** Turn a planned edition into messages. */
  compose: { editionId: string };
  /** Make the draft or the posted messages of an edition say what they are to say by now. */
  show: { editionId: string };
  /** Fetch a source. */
  poll: { sourceId: string };
}

export type JobKind = keyof JobData;
export type JobHandlers = { [Kind in JobKind]: (data: JobData[Kind]) => Promise<void> };

/** Most urgent first: a digest that is due waits for no feed. */
export const JOB_KINDS: readonly JobKind[] = ['deliver', 'compose', 'show', 'poll'];

/** How many jobs of a kind run at once in one process. */
export const CONCURRENCY: Readonly<Record<JobKind, number>> = { deliver: 16, compose: 4, show: 4, poll: 16 };

/**
 * A queue that may lose jobs and may run one twice: handlers are idempotent, and every tick asks the tables again for
 * what is due. Adding a job that already waits or runs does nothing.
 */
export interface Jobs {
  add<Kind extends JobKind>(kind: Kind, data: JobData[Kind]): Promise<void>;
  /** Starts work. A handler that throws is reported to `onError`; its job comes back with a later tick. */
  start(handlers: JobHandlers, onError: (kind: JobKind, data: object, error: unknown) => void): Promise<void>;
  /** Takes no new job and waits for the running ones, at most `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** Same work, same key. */
export function jobKey(data: object): string {
  return Object.values(data).join('|');
}
