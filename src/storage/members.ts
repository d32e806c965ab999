import type { Subscription } from '../model.ts';
import type { Database } from './open-db.ts';
import { findLive } from './subscriptions.ts';

/** What a person gets by direct message from one server's news. */
export async function findOwn(db: Database, ownerId: string, guildId: string): Promise<Subscription | undefined> {
  return (await listOwn(db, ownerId)).find((own) => own.guildId === guildId);
}

/** All that a person gets by direct message, oldest first. */
export async function listOwn(db: Database, ownerId: string): Promise<Subscription[]> {
  const rows = await db
    .selectFrom('subscriptions')
    .select('id')
    .where('ownerId', '=', ownerId)
    .where('deletedAtMs', 'is', null)
    .orderBy('createdAtMs')
    .execute();
  const found = await Promise.all(rows.map(({ id }) => findLive(db, id)));
  return found.filter((own) => own !== undefined);
}

/** How many people get a server's news by direct message. */
export async function countOwners(db: Database, guildId: string): Promise<number> {
  const { count } = await db
    .selectFrom('subscriptions')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('guildId', '=', guildId)
    .where('ownerId', 'is not', null)
    .where('deletedAtMs', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
