import type { Delivery, DeliveryState } from '../model.ts';
import { type ClaimedDelivery, toClaimed, toDelivery } from './delivery-rows.ts';
import type { Database } from './open-db.ts';

/** States in which there is something left to do. */
export const OPEN: readonly DeliveryState[] = ['ready', 'sending', 'reconcile'];

/**
 * Editions with a message that may go out by this instant, and those that only have to be closed, as the process that
 * ended their last message died. @returns earliest slot first
 */
export async function listDueEditions(db: Database, nowMs: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('editions')
    .select('id')
    .where('state', 'in', ['ready', 'sending'])
    .where(({ or, not, exists, selectFrom }) => {
      const open = selectFrom('deliveries')
        .select('part')
        .whereRef('deliveries.editionId', '=', 'editions.id')
        .where('deliveries.state', 'in', OPEN);
      const due = open.where('retryAtMs', '<=', nowMs).where('deliveries.leaseUntilMs', '<=', nowMs);
      return or([exists(due), not(exists(open))]);
    })
    .orderBy('slotAtMs')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
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
  if (!next || !OPEN.includes(next.state as DeliveryState)) return undefined;
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

/** Sent messages that an announcement channel's followers still wait for. @returns longest waiting first, as they were posted */
export async function listUnpublished(db: Database, nowMs: number, limit: number): Promise<ClaimedDelivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('state', '=', 'sent')
    .where('publish', '=', 'wanted')
    .where('messageId', 'is not', null)
    .where('retryAtMs', '<=', nowMs)
    .orderBy('retryAtMs')
    .orderBy('messageId')
    .limit(limit)
    .execute();
  return rows.map(toClaimed);
}

/** When a channel may publish again, as so many were published in the hour before; nothing if it may now. */
export async function publishableAt(
  db: Database,
  channelId: string,
  nowMs: number,
  { limit, windowMs }: { limit: number; windowMs: number },
): Promise<number | undefined> {
  const last = await db
    .selectFrom('deliveries')
    .select('publishedAtMs')
    .where('channelId', '=', channelId)
    .where('publishedAtMs', '>', nowMs - windowMs)
    .orderBy('publishedAtMs', 'desc')
    .offset(limit - 1)
    .limit(1)
    .executeTakeFirst();
  return last && last.publishedAtMs! + windowMs;
}

/** A server's messages that wait to be published, and when the next may be. */
export async function countUnpublished(
  db: Database,
  guildId: string,
): Promise<{ messages: number; nextAtMs: number } | undefined> {
  const row = await db
    .selectFrom('deliveries')
    .innerJoin('editions', 'editions.id', 'deliveries.editionId')
    .innerJoin('subscriptions', 'subscriptions.id', 'editions.subscriptionId')
    .select([({ fn }) => fn.countAll<number>().as('messages'), ({ fn }) => fn.min('retryAtMs').as('nextAtMs')])
    .where('guildId', '=', guildId)
    .where('deliveries.state', '=', 'sent')
    .where('publish', '=', 'wanted')
    .where('messageId', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(row.messages) > 0 ? { messages: Number(row.messages), nextAtMs: row.nextAtMs } : undefined;
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
