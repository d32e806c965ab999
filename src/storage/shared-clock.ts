import { sql } from 'kysely';
import type { Database } from './open-db.ts';

/** What took longer, as the process or the machine stood still, says nothing of when the database read its clock. */
const LONGEST_WAY_MS = 2_000;

/**
 * Its clock less this machine's, in ms, as exactly as half of the way there and back; 0 where it is this machine's.
 * @returns nothing if the way took too long
 */
export async function clockSkew(db: Database, machineNow: () => number = Date.now): Promise<number | undefined> {
  if (db.engine === 'sqlite') return 0;
  const askedAtMs = machineNow();
  const { rows } = await sql<{ ms: number }>`select extract(epoch from clock_timestamp()) * 1000 as ms`.execute(db);
  const answeredAtMs = machineNow();
  if (answeredAtMs - askedAtMs > LONGEST_WAY_MS) return undefined;
  return Math.round(Number(rows[0]!.ms) - (askedAtMs + answeredAtMs) / 2);
}

/**
 * The clock that all processes on one database go by: leases, and when a POST went, mean the same to each, whatever their
 * machines' clocks say.
 * @param own of this process; what `machineNow` says, but in tests
 */
export function createSharedClock(own: () => number, machineNow?: () => number) {
  let skewMs = 0;
  return {
    now: () => own() + skewMs,
    /** Once at the start, and again now and then, as clocks drift and are set. */
    async sync(db: Database): Promise<void> {
      skewMs = (await clockSkew(db, machineNow)) ?? skewMs;
    },
  };
}
