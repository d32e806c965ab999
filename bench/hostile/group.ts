import { existsSync, readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What came of a group of hostile inputs. */
export interface Outcome {
  cases: number;
  /** How often what happened. */
  happened: Record<string, number>;
  /** Cases that went otherwise than they have to, in words. */
  wrong: string[];
  /** Of one case, in ms of all cores: the clock follows what else the machine does. */
  slowestMs?: number;
  note?: string;
}

export interface Measured extends Outcome {
  /** Most memory of the process above what it had before the group. */
  grownMb: number;
  /** Longest time in which the event loop did nothing else. */
  stallMs: number;
}

export interface GroupOptions {
  /** Of the server that `serve` started. */
  origin: string;
  full: boolean;
  dataDir: string | undefined;
}

export interface Group {
  name: string;
  /** In words; the bounds below are a part of it. */
  criterion: string;
  mostMb?: number;
  mostMs?: number;
  /** Runs beside the group, in the process that measures: its memory is not the group's. */
  serve?(): Promise<{ origin: string; close(): Promise<void> }>;
  run(options: GroupOptions): Promise<Outcome>;
}

export async function measure(group: Group, options: GroupOptions): Promise<Measured> {
  const before = process.memoryUsage().rss;
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const outcome = await group.run(options);
  await turn();
  delay.disable();
  const grownMb = Math.max(0, mostMemoryMb() - before / 1_048_576);
  return { ...outcome, grownMb, stallMs: delay.max / 1e6 };
}

/** By Linux's own mark of this process: `maxRSS` starts with what the parent had. */
function mostMemoryMb(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS) / 1_024;
}

/** Lets the event loop do what else it has to, so that a stall is one case's own. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Counts what happens, and notes what should not have. */
export function createTally() {
  const outcome = { cases: 0, happened: {} as Record<string, number>, wrong: [] as string[], slowestMs: 0 };
  return {
    outcome,
    note(name: string, what: string, isRight: boolean, cpuMs = 0): void {
      outcome.cases++;
      outcome.happened[what] = (outcome.happened[what] ?? 0) + 1;
      outcome.slowestMs = Math.max(outcome.slowestMs, cpuMs);
      if (!isRight) outcome.wrong.push(`${name}: ${what}`);
    },
  };
}
