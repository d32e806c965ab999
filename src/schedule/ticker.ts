import cron, { type ScheduledTask } from 'node-cron';
import type { Log } from '../ops/log.ts';

/** Every five seconds. A late or lost tick loses nothing: each one asks the tables what is due by now. */
const EVERY_FIVE_SECONDS = '*/5 * * * * *';

export interface Ticker {
  start(): void;
  /** Stops ticking and waits for the running tick. */
  stop(): Promise<void>;
}

/** Calls `tick` again and again, never twice at once. What it throws is logged; the next tick asks again. */
export function createTicker(tick: () => Promise<void>, log: Log): Ticker {
  let running: Promise<void> = Promise.resolve();
  let task: ScheduledTask | undefined;
  const once = () => {
    running = tick().catch((error) => log.error('tick failed', error));
    return running;
  };
  return {
    start() {
      task = cron.schedule(EVERY_FIVE_SECONDS, once, { noOverlap: true, name: 'tick' });
      once();
    },
    async stop() {
      await task?.destroy();
      await running;
    },
  };
}
