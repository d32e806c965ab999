import cron, { type Logger, type ScheduledTask } from 'node-cron';
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
  let running: Promise<void> | undefined;
  let task: ScheduledTask | undefined;
  const once = () => {
    running ??= tick()
      .catch((error) => log.error('tick failed', error))
      .finally(() => {
        running = undefined;
      });
  };
  return {
    start() {
      task = cron.schedule(EVERY_FIVE_SECONDS, once, { name: 'tick', logger: cronLogger(log) });
      once();
    },
    async stop() {
      await task?.destroy();
      await running;
    },
  };
}

/** What node-cron would write to the console. That a tick came late or was left out harms nothing: the next one asks. */
function cronLogger(log: Log): Logger {
  const whisper = (message: string | Error) => log.debug('cron spoke', { words: String(message) });
  return {
    debug: whisper,
    info: whisper,
    warn: whisper,
    error: (message, error) => log.error('cron failed', error ?? message),
  };
}
