import { PgBoss } from 'pg-boss';
import { CONCURRENCY, JOB_KINDS, type JobData, type JobKind, type Jobs, jobKey } from './jobs.ts';

/** A job whose process died is given to another after this time. Above the longest lawful run, a slow model included. */
const EXPIRE_SECONDS = 300;
/**
 * Of one work at most one job waits. Another may run meanwhile: it may be the job of a process that died, and the tables
 * know better than the queue who is at work.
 */
const POLICY = 'short';
/** How often an idle worker asks for work; a due digest waits at most this long. */
const POLLING_SECONDS = 1;

/** Jobs of many processes, on the Postgres that holds the records. Any process may add; any worker may run. */
export function createPgBossJobs(databaseUrl: string, onTrouble: (error: Error) => void): Jobs {
  const boss = new PgBoss({ connectionString: databaseUrl, application_name: 'broadsheet-jobs' });
  // Not always an Error, whatever its type says.
  boss.on('error', ({ message, cause }) => onTrouble(new Error(message, { cause })));
  let ready: Promise<void> | undefined;

  async function open(): Promise<void> {
    await boss.start();
    for (const kind of JOB_KINDS) {
      await boss.createQueue(`${kind}-dead`);
      // A queue keeps the policy it was made with; what waits in it is found again in the tables.
      const made = await boss.getQueue(kind);
      if (made && made.policy !== POLICY) await boss.deleteQueue(kind);
      await boss.createQueue(kind, {
        policy: POLICY,
        expireInSeconds: EXPIRE_SECONDS,
        retryLimit: 3,
        retryDelay: 2,
        retryBackoff: true,
        deadLetter: `${kind}-dead`,
      });
    }
  }

  return {
    async add<Kind extends JobKind>(kind: Kind, data: JobData[Kind]) {
      ready ??= open();
      await ready;
      await boss.send(kind, data, { singletonKey: jobKey(data) });
    },
    async start(handlers, onError) {
      ready ??= open();
      await ready;
      for (const kind of JOB_KINDS) {
        const options = { pollingIntervalSeconds: POLLING_SECONDS, localConcurrency: CONCURRENCY[kind] };
        await boss.work<object>(kind, options, async ([job]) => {
          try {
            await (handlers[kind] as (data: object) => Promise<void>)(job!.data);
          } catch (error) {
            onError(kind, job!.data, error);
            throw error;
          }
        });
      }
    },
    async stop(graceMs) {
      if (ready) await boss.stop({ graceful: true, timeout: graceMs });
    },
  };
}
