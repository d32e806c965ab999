import type { Subscription } from '../model.ts';
import type { Database } from './open-db.ts';
import { toSubscription } from './subscriptions.ts';

/**
 * Subscriptions that something of Discord's hinders: a permission, a channel. Each is told of once, then looked at now
 * and then until it is mended; a person's own have nobody to tell.
 */
const MINUTE_MS = 60_000;
/** Looks come soon at first and seldom later: after a tenth of the time it has lasted, within these. */
const SHORTEST_MS = 5 * MINUTE_MS;
const LONGEST_MS = 6 * 60 * MINUTE_MS;

/** Takes those that nobody was told of yet, so that of many processes one tells. */
export async function takeNewlyHindered(db: Database, nowMs: number, limit: number): Promise<Subscription[]> {
  const rows = await db
    .updateTable('subscriptions')
    .set({ hinderedAtMs: nowMs, lookAtMs: nowMs + SHORTEST_MS })
    .where('id', 'in', (query) =>
      query
        .selectFrom('subscriptions as fresh')
        .select('fresh.id')
        .where('fresh.lookAtMs', '=', 0)
        .where('fresh.deletedAtMs', 'is', null)
        .limit(limit),
    )
    .where('lookAtMs', '=', 0)
    .returningAll()
    .execute();
  return rows.map(toSubscription).filter(({ ownerId }) => ownerId === undefined);
}

/** Takes those that are to be looked at, so that of many processes one looks. */
export async function takeHindered(db: Database, nowMs: number, limit: number): Promise<Subscription[]> {
  const due = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('lookAtMs', '>', 0)
    .where('lookAtMs', '<=', nowMs)
    .where('deletedAtMs', 'is', null)
    .where('ownerId', 'is', null)
    .orderBy('lookAtMs')
    .limit(limit)
    .execute();
  const taken: Subscription[] = [];
  for (const row of due) {
    const waitMs = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, (nowMs - (row.hinderedAtMs ?? nowMs)) / 10));
    const { numUpdatedRows } = await db
      .updateTable('subscriptions')
      .set({ lookAtMs: Math.ceil(nowMs + waitMs) })
      .where('id', '=', row.id)
      .where('lookAtMs', '=', row.lookAtMs)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows > 0n) taken.push(toSubscription(row));
  }
  return taken;
}

/** Looking would not show when it is mended: it waits for an admin. */
export async function stopLooking(db: Database, id: string): Promise<void> {
  await db
    .updateTable('subscriptions')
    .set({ lookAtMs: null })
    .where('id', '=', id)
    .where('lookAtMs', '>', 0)
    .execute();
}

/** Something changed in a server that may have mended it: the next tick looks. */
export async function lookSoon(db: Database, guildId: string): Promise<void> {
  await db
    .updateTable('subscriptions')
    .set({ lookAtMs: 1 })
    .where('guildId', '=', guildId)
    .where('lookAtMs', '>', 1)
    .execute();
}

/** It is mended. @returns whether it was still hindered: an admin may have resumed it meanwhile */
export async function endHindrance(db: Database, id: string, nextSlotAtMs: number | undefined): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('subscriptions')
    .set({ paused: null, lookAtMs: null, hinderedAtMs: null, nextSlotAtMs: nextSlotAtMs ?? null })
    .where('id', '=', id)
    .where('lookAtMs', 'is not', null)
    .where('deletedAtMs', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
