import { suspectAhead } from './deliveries.ts';
import type { Database } from './open-db.ts';

/** Above every lease and every wait that is not Discord's own word, and what clocks are set right by all the time. */
const AHEAD_MS = 10 * 60_000;

/**
 * After a clock that had gone ahead came right, and at a start, as it may have come right before: what was told until a
 * later time was told until now, and messages do not wait for it either. Otherwise news would fall into no edition's window
 * until then, and a digest would stop halfway.
 */
export async function endFuture(db: Database, nowMs: number): Promise<void> {
  await db.updateTable('editions').set({ windowToMs: nowMs }).where('windowToMs', '>', nowMs).execute();
  const limitMs = nowMs + AHEAD_MS;
  await db
    .updateTable('editions')
    .set({ leaseUntilMs: 0 })
    .where('state', '=', 'composing')
    .where('leaseUntilMs', '>', limitMs)
    .execute();
  await suspectAhead(db, nowMs, limitMs);
  for (const table of ['drafts', 'edits'] as const)
    await db
      .updateTable(table)
      .set({ leaseUntilMs: 0, retryAtMs: nowMs })
      .where(({ or, eb }) => or([eb('leaseUntilMs', '>', limitMs), eb('retryAtMs', '>', limitMs)]))
      .execute();
}

/**
 * The same for a clock that was seen to come back; a feed that waits for such a time, too, is read after its own interval.
 * At a start it may have asked for a long wait.
 */
export async function comeBackTo(db: Database, nowMs: number): Promise<void> {
  await endFuture(db, nowMs);
  await db
    .updateTable('sources')
    .set((column) => ({ nextPollAtMs: column('intervalMs', '+', nowMs), claimedUntilMs: 0 }))
    .where((column) => column('nextPollAtMs', '>', column('intervalMs', '+', nowMs)))
    .execute();
}
