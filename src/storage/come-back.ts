import { suspectAhead } from './deliveries.ts';
import type { Database } from './open-db.ts';

/**
 * After a clock that had gone ahead came right: what was told until a later time was told until now, a feed that waits
 * for such a time is read after its own interval, and messages do not wait for it either. Otherwise news would fall into no
 * edition's window until then, and a digest would stop halfway.
 */
export async function comeBackTo(db: Database, nowMs: number): Promise<void> {
  await db.updateTable('editions').set({ windowToMs: nowMs }).where('windowToMs', '>', nowMs).execute();
  await db
    .updateTable('sources')
    .set((column) => ({ nextPollAtMs: column('intervalMs', '+', nowMs), claimedUntilMs: 0 }))
    .where((column) => column('nextPollAtMs', '>', column('intervalMs', '+', nowMs)))
    .execute();
  await suspectAhead(db, nowMs);
}
