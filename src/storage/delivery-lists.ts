import type { Delivery, DeliveryState } from '../model.ts';
import { type ClaimedDelivery, toClaimed, toDelivery } from './delivery-rows.ts';
import type { Database } from './open-db.ts';

/** Editions with a message that may go out by this instant. @returns longest due first */
export async function listDueEditions(db: Database, nowMs: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('deliveries')
    .innerJoin('editions', 'editions.id', 'deliveries.editionId')
    .select(['editionId', ({ fn }) => fn.min('retryAtMs').as('dueAtMs')])
    .where('editions.state', 'in', ['ready', 'sending'])
    .where('deliveries.state', 'in', ['ready', 'sending', 'reconcile'])
    .where('retryAtMs', '<=', nowMs)
    .where('deliveries.leaseUntilMs', '<=', nowMs)
    .groupBy('editionId')
    .orderBy('dueAtMs')
    .limit(limit)
    .execute();
  return rows.map(({ editionId }) => editionId);
}

/** When the next part that is not sent may be tried; nothing if none is left to try. */
export async function nextTryAt(db: Database, editionId: string): Promise<number | undefined> {
  const next = await db
    .selectFrom('deliveries')
    .select(['state', 'retryAtMs', 'leaseUntilMs'])
    .where('editionId', '=', editionId)
    .where('state', '<>', 'sent')
    .orderBy('part')
    .limit(1)
    .executeTakeFirst();
  if (!next || !['ready', 'sending', 'reconcile'].includes(next.state)) return undefined;
  return Math.max(next.retryAtMs, next.leaseUntilMs);
}

/** @returns an edition's, in the order of its parts */
export async function listDeliveries(db: Database, editionId: string): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('editionId', '=', editionId)
    .orderBy('part')
    .execute();
  return rows.map(toDelivery);
}

/** Sent messages that an announcement channel's followers still wait for. @returns longest waiting first */
export async function listUnpublished(db: Database, nowMs: number, limit: number): Promise<ClaimedDelivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('state', '=', 'sent')
    .where('publish', '=', 'wanted')
    .where('retryAtMs', '<=', nowMs)
    .orderBy('retryAtMs')
    .limit(limit)
    .execute();
  return rows.map(toClaimed);
}

/** How many messages are in each state, and since when the oldest that may go out has waited. */
export async function countDeliveries(
  db: Database,
): Promise<{ state: DeliveryState; deliveries: number; oldestDueAtMs: number }[]> {
  const rows = await db
    .selectFrom('deliveries')
    .select(['state', ({ fn }) => fn.countAll<number>().as('deliveries'), ({ fn }) => fn.min('retryAtMs').as('oldest')])
    .groupBy('state')
    .execute();
  return rows.map(({ state, deliveries, oldest }) => ({
    state: state as DeliveryState,
    deliveries: Number(deliveries),
    oldestDueAtMs: oldest,
  }));
}
