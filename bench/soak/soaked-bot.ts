import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { createApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { JOB_KINDS, type JobHandlers } from '../../src/jobs/jobs.ts';
import { tick } from '../../src/schedule/tick.ts';

/** What its parent says: how far ahead the clock is from now on; without it, to stop. */
export interface Word {
  aheadMs?: number;
}

/** What it holds when all that was due is done. */
export interface Held {
  heapMb: number;
  residentMb: number;
  /** Open files and sockets. */
  handles: number;
}

/** Between two looks at whether all is done. */
const LOOK_MS = 20;

// The whole bot in a process of its own, whose clock its parent moves; started with `--expose-gc`.
const [feedOrigins, aheadMs] = JSON.parse(process.argv[2]!) as [string[], number];
const clock = { aheadMs };
const now = () => Date.now() + clock.aheadMs;
const config = loadConfig(process.env);
const app = await createApp(
  { ...config, DISCORD_TOKEN: config.DISCORD_TOKEN! },
  { now, inside: { insideOrigins: feedOrigins, limits: { hostPauseMs: 0 } } },
);
const running = countRunning(app.handlers);
await app.start();
process.send!('started');

process.on('message', async ({ aheadMs }: Word) => {
  if (aheadMs === undefined) {
    await app.stop();
    process.exit(0);
  }
  clock.aheadMs = aheadMs;
  await tick({ db: app.db, jobs: app.jobs, now });
  do await wait(LOOK_MS);
  while (running() > 0);
  process.send!(held());
});

/** Counts the jobs under way; a queue hands on its next one before the last is counted out. */
function countRunning(handlers: JobHandlers): () => number {
  let count = 0;
  for (const kind of JOB_KINDS) {
    const handle = handlers[kind] as (data: object) => Promise<void>;
    handlers[kind] = async (data: object) => {
      count += 1;
      await handle(data).finally(() => setImmediate(() => (count -= 1)));
    };
  }
  return () => count;
}

/** Linux only, as `/proc` is. */
function held(): Held {
  globalThis.gc!();
  return {
    heapMb: process.memoryUsage().heapUsed / 1_048_576,
    residentMb: Number(/VmRSS:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1_024,
    handles: readdirSync('/proc/self/fd').length,
  };
}
