import { ALWAYS_LOOK, NEVER_LOOK } from './crash-timings.ts';
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

const POINT_SEEDS = 25;
/** No freeze is longer than Discord remembers a nonce: what comes twice otherwise is said in the documentation. */
const FROZEN = { freezes: 4, lateShare: 0.1, nonceWindowMs: 8_000 };

/** @param engines those that are there. The longest rows first. */
export function crashCases(full: boolean, engines: readonly CrashCase['engine'][]): CrashCase[] {
  const some = full ? { deliveries: 300, kills: 30 } : { deliveries: 50, kills: 5 };
  return engines.flatMap((engine) => [
    one(engine, 'killed at random', full ? { deliveries: 6_000, kills: 500 } : { deliveries: 1_000, kills: 80 }),
    // Two processes on one SQLite file are refused at the start; and a frozen one would hold its lock.
    engine === 'postgres'
      ? one(engine, 'two workers, frozen and killed', {
          ...(full ? { deliveries: 6_000, kills: 90 } : { deliveries: 300, kills: 10 }),
          ...FROZEN,
          workers: 2,
        })
      : one(engine, 'frozen and killed', { ...some, ...FROZEN }),
    one(engine, 'two workers, killed', { deliveries: full ? 1_500 : 300, kills: full ? 100 : 20, workers: 2 }),
    one(engine, 'posts of a forum', { ...some, way: 'forum' }),
    one(engine, 'by webhook', { ...some, way: 'webhook' }),
    one(engine, 'posts of a forum, by webhook', { ...some, way: 'webhook forum' }),
    one(engine, 'no right to look', { ...some, mayRead: false }),
    one(engine, 'no right to look, by webhook', { ...some, way: 'webhook', mayRead: false }),
    one(engine, 'members write meanwhile', { ...some, chatter: 25, timings: ALWAYS_LOOK }),
    one(engine, 'a moderator deletes meanwhile', { ...some, deletes: true }),
    one(engine, 'Discord remembers no nonce', { ...some, nonceWindowMs: 0, timings: ALWAYS_LOOK }),
    one(engine, 'one POST in ten is carried out late', { ...some, lateShare: 0.1 }),
    ...(engine === 'sqlite' ? CONTROLS : []),
    ...FAILPOINTS.map((point, index): CrashCase => {
      const seeds = Array.from({ length: POINT_SEEDS }, (_, n) => 100 * (index + 1) + n);
      return { name: `killed ${point}`, engine, seeds, plan: { deliveries: 10, kills: 1, point, ...stress(point) } };
    }),
  ]);
}

function one(engine: CrashCase['engine'], name: string, plan: CrashCase['plan']): CrashCase {
  return { name, engine, plan, seeds: [1] };
}

/** Some points are only reached when Discord does not answer, so for certain it does not. */
function stress(point: Failpoint): Partial<CrashPlan> {
  if (point === 'while looking') return { unanswered: 4, timings: ALWAYS_LOOK };
  return point === 'after the commit' ? { unanswered: 4 } : {};
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
  control('no settling', {
    faultShare: 0.08,
    lateMs: 2_500,
    nonceWindowMs: 500,
    timings: { ...ALWAYS_LOOK, commitMs: 0 },
  }),
];
