import { CONCURRENCY, JOB_KINDS, type JobData, type JobHandlers, type JobKind, type Jobs, jobKey } from './jobs.ts';

/** Jobs of a single process, in memory. */
export function createInProcessJobs(): Jobs {
  const waiting = Object.fromEntries(JOB_KINDS.map((kind) => [kind, new Map<string, object>()])) as Record<
    JobKind,
    Map<string, object>
  >;
  const running = Object.fromEntries(JOB_KINDS.map((kind) => [kind, new Map<string, Promise<void>>()])) as Record<
    JobKind,
    Map<string, Promise<void>>
  >;
  let work: { handlers: JobHandlers; onError: (kind: JobKind, data: object, error: unknown) => void } | undefined;

  function startNext(kind: JobKind): void {
    while (work && running[kind].size < CONCURRENCY[kind]) {
      const next = waiting[kind].entries().next().value;
      if (!next) return;
      const [key, data] = next;
      waiting[kind].delete(key);
      running[kind].set(key, run(kind, key, data, work));
    }
  }

  async function run(
    kind: JobKind,
    key: string,
    data: object,
    { handlers, onError }: NonNullable<typeof work>,
  ): Promise<void> {
    try {
      await (handlers[kind] as (data: object) => Promise<void>)(data);
    } catch (error) {
      onError(kind, data, error);
    } finally {
      running[kind].delete(key);
      startNext(kind);
    }
  }

  return {
    async add<Kind extends JobKind>(kind: Kind, data: JobData[Kind]) {
      const key = jobKey(data);
      if (!running[kind].has(key)) waiting[kind].set(key, data);
      startNext(kind);
    },
    async start(handlers, onError) {
      work = { handlers, onError };
      for (const kind of JOB_KINDS) startNext(kind);
    },
    async stop(graceMs) {
      work = undefined;
      const all = JOB_KINDS.flatMap((kind) => [...running[kind].values()]);
      const { promise: tooLong, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, graceMs);
      await Promise.race([Promise.allSettled(all), tooLong]);
      clearTimeout(timer);
    },
  };
}
