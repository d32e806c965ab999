import { sql } from 'kysely';
import type { Database } from './open-db.ts';

/** Its clock less this machine's, in ms, as exactly as half of the way there and back; 0 where it is this machine's. */
export async function clockSkew(db: Database, machineNow: () => number = Date.now): Promise<number> {
  if (db.engine === 'sqlite') return 0;
  const askedAtMs = machineNow();
  const { rows } = await sql<{ ms: number }>`select extract(epoch from clock_timestamp()) * 1000 as ms`.execute(db);
  return Math.round(Number(rows[0]!.ms) - (askedAtMs + machineNow()) / 2);
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
      skewMs = await clockSkew(db, machineNow);
    },
  };
}
