import { comeBackTo } from '../storage/come-back.ts';
import type { Database } from '../storage/open-db.ts';

/** Clocks are set right by seconds all the time. News of so long before may have come by the right clock already. */
const UNNOTICED_MS = 60_000;

/** Asked at every tick: what the tables say of a time that a wrong clock made up is put right once the clock is. */
export function createClockWatch(
  db: Database,
  { now, onBack = () => {} }: { now(): number; onBack?(byMs: number): void },
): () => Promise<void> {
  let latestMs = now();
  return async () => {
    const nowMs = now();
    const byMs = latestMs - nowMs;
    if (byMs > UNNOTICED_MS) {
      onBack(byMs);
      await comeBackTo(db, nowMs - UNNOTICED_MS);
    }
    latestMs = nowMs;
  };
}
