import { FAILPOINTS, type Failpoint } from './failpoints.ts';
import type { CrashPlan } from './run-crashes.ts';

/** One row: the same plan under some seeds. */
export interface CrashCase {
  name: string;
  engine: 'sqlite' | 'postgres';
  plan: Omit<CrashPlan, 'seed'>;
  seeds: readonly number[];
  /** A guard is off: messages must come twice, or the bench proves nothing. */
  control?: true;
}

/** Never blindly again: whatever is in doubt is looked for. */
const ALWAYS_LOOK = { safeMs: 0 };
const NEVER_LOOK = { safeMs: 1e9, retryMs: 2_000, patienceMs: 3_000 };
/** As real as it gets: no freeze is longer than Discord remembers a nonce. */
const LONG_WINDOW_MS = 4_000;

/** @param engines those that are there */
export function crashCases(full: boolean, engines: readonly CrashCase['engine'][]): CrashCase[] {
  return engines.flatMap((engine) => [
    ...FAILPOINTS.map((point, index): CrashCase => {
      const seeds = Array.from({ length: full ? 25 : 5 }, (_, n) => 100 * (index + 1) + n);
      return { name: `killed ${point}`, engine, seeds, plan: { deliveries: 10, kills: 1, point, ...stress(point) } };
    }),
    one(engine, 'killed at random', full ? { deliveries: 6_000, kills: 500 } : { deliveries: 1_000, kills: 80 }),
    one(engine, 'two workers, killed', { deliveries: full ? 1_500 : 300, kills: full ? 100 : 20, workers: 2 }),
    ...(engine === 'postgres' ? [frozen(full)] : []),
    one(engine, 'forum posts', { ...some(full), way: 'forum' }),
    one(engine, 'no right to look', { ...some(full), mayRead: false }),
    one(engine, 'members write meanwhile', { ...some(full), chatter: 10, timings: ALWAYS_LOOK }),
    one(engine, 'Discord remembers no nonce', { ...some(full), nonceWindowMs: 0, timings: ALWAYS_LOOK }),
    one(engine, 'one POST in ten is carried out late', { ...some(full), lateShare: 0.1 }),
    ...(engine === 'sqlite' ? CONTROLS : []),
  ]);
}

const some = (full: boolean) => (full ? { deliveries: 500, kills: 50 } : { deliveries: 100, kills: 10 });

function one(engine: CrashCase['engine'], name: string, plan: CrashCase['plan']): CrashCase {
  return { name, engine, plan, seeds: [1] };
}

function frozen(full: boolean): CrashCase {
  const size = full ? { deliveries: 6_000, kills: 350 } : { deliveries: 300, kills: 20 };
  const plan = { ...size, workers: 2, freezes: true, lateShare: 0.1, nonceWindowMs: LONG_WINDOW_MS };
  return one('postgres', 'two workers, frozen and killed', plan);
}

/** Some points are only reached when Discord does not answer. */
function stress(point: Failpoint): Partial<CrashPlan> {
  if (point === 'while looking') return { faultShare: 0.1, timings: ALWAYS_LOOK };
  return point === 'after the commit' ? { faultShare: 0.1 } : {};
}

function control(name: string, plan: Partial<CrashPlan>): CrashCase {
  return {
    name: `control: ${name}`,
    engine: 'sqlite',
    plan: { deliveries: 100, kills: 5, ...plan },
    seeds: [1],
    control: true,
  };
}

const CONTROLS = [
  control('no nonce', { withoutNonce: true, timings: { safeMs: 1e9 } }),
  control('no look into the channel', { faultShare: 0.08, timings: NEVER_LOOK }),
  control('no settling', { faultShare: 0.08, lateMs: 3_000, timings: ALWAYS_LOOK }),
];
