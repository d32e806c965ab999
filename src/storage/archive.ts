import type { Digest } from '../model.ts';
import type { Database } from './open-db.ts';

/** What the archive shows of a subscription, and of the server it is in. */
export interface OpenSubscription {
  id: string;
  guildId: string;
  serverName: string;
  name: string;
  language: string;
  timeZone: string;
}

/** An edition that was posted. */
export interface ListedEdition {
  id: string;
  slotAtMs: number;
}

export interface SentEdition extends ListedEdition {
  sentAtMs: number;
  digest: Digest;
}

/**
 * Subscriptions that everybody may read, as their server opened its archive and the bot is still in it.
 * @param id only this one. @returns by name
 */
export async function listOpenSubscriptions(db: Database, guildId: string, id?: string): Promise<OpenSubscription[]> {
  const rows = await db
    .selectFrom('subscriptions')
    .innerJoin('servers', 'servers.guildId', 'subscriptions.guildId')
    .select(['id', 'subscriptions.guildId', 'servers.name as serverName', 'subscriptions.name', 'language', 'schedule'])
    .where('subscriptions.guildId', '=', guildId)
    .where('archive', '=', 1)
    .where('removedAtMs', 'is', null)
    .where('deletedAtMs', 'is', null)
    // A member's own goes to that member alone.
    .where('ownerId', 'is', null)
    .$if(id !== undefined, (query) => query.where('id', '=', id!))
    .orderBy('subscriptions.name')
    .execute();
  return rows.map(({ schedule, ...rest }) => ({ ...rest, timeZone: JSON.parse(schedule).timeZone }));
}

/** Editions that were posted, newest first. */
export async function listSentEditions(
  db: Database,
  subscriptionId: string,
  { beforeMs, limit }: { beforeMs: number; limit: number },
): Promise<ListedEdition[]> {
  return sent(db, subscriptionId)
    .select(['id', 'slotAtMs'])
    .where('slotAtMs', '<', beforeMs)
    .orderBy('slotAtMs', 'desc')
    .limit(limit)
    .execute();
}

/** @returns nothing of an edition that was not posted, or is another subscription's */
export async function findSentEdition(
  db: Database,
  subscriptionId: string,
  id: string,
): Promise<SentEdition | undefined> {
  const row = await sent(db, subscriptionId)
    .select(['id', 'slotAtMs', 'sentAtMs', 'digest'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row?.digest) return undefined;
  return { ...row, sentAtMs: row.sentAtMs ?? row.slotAtMs, digest: JSON.parse(row.digest) as Digest };
}

/** The editions before and after an instant, by id. */
export async function findNeighbours(
  db: Database,
  subscriptionId: string,
  slotAtMs: number,
): Promise<{ older?: string; newer?: string }> {
  const [older] = await listSentEditions(db, subscriptionId, { beforeMs: slotAtMs, limit: 1 });
  const newer = await sent(db, subscriptionId)
    .select('id')
    .where('slotAtMs', '>', slotAtMs)
    .orderBy('slotAtMs')
    .limit(1)
    .executeTakeFirst();
  return { ...(older && { older: older.id }), ...(newer && { newer: newer.id }) };
}

function sent(db: Database, subscriptionId: string) {
  return db
    .selectFrom('editions')
    .where('subscriptionId', '=', subscriptionId)
    .where('state', '=', 'sent')
    .where('digest', 'is not', null);
}
