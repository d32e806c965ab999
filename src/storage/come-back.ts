import { suspectAhead } from './deliveries.ts';
import { OPEN } from './delivery-lists.ts';
import type { Database } from './open-db.ts';

/** Above every lease, and what clocks are set right by all the time. */
const AHEAD_MS = 10 * 60_000;

/**
 * After a clock that had gone ahead came right, and at a start, as it may have come right before: what was told until a
 * later time was told until now, and nobody holds anything until then. Otherwise news would fall into no edition's window,
 * and a digest would stop halfway.
 */
export async function endFuture(db: Database, nowMs: number, windowEndMs = nowMs): Promise<void> {
  const limitMs = nowMs + AHEAD_MS;
  await db.updateTable('editions').set({ windowToMs: windowEndMs }).where('windowToMs', '>', windowEndMs).execute();
  for (const table of ['editions', 'drafts', 'edits'] as const)
    await db.updateTable(table).set({ leaseUntilMs: 0 }).where('leaseUntilMs', '>', limitMs).execute();
  await suspectAhead(db, nowMs, limitMs);
}

/**
 * The same for a clock that was seen to come back; nothing waits for such a time any more, and a feed is read after its own
 * interval. At a start a long wait may be Discord's word, or the feed's.
 */
export async function comeBackTo(db: Database, nowMs: number, windowEndMs: number): Promise<void> {
  const limitMs = nowMs + AHEAD_MS;
  await endFuture(db, nowMs, windowEndMs);
  // One that was never posted waits for its minute.
  await db
    .updateTable('deliveries')
    .set({ retryAtMs: nowMs })
    .where('state', 'in', OPEN)
    .where('posts', '>', 0)
    .where('retryAtMs', '>', limitMs)
    .execute();
  for (const table of ['drafts', 'edits'] as const)
    await db.updateTable(table).set({ retryAtMs: nowMs }).where('retryAtMs', '>', limitMs).execute();
  await db
    .updateTable('sources')
    .set((column) => ({ nextPollAtMs: column('intervalMs', '+', nowMs), claimedUntilMs: 0 }))
    .where((column) => column('nextPollAtMs', '>', column('intervalMs', '+', nowMs)))
    .execute();
}
