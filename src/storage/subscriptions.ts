import type { Selectable } from 'kysely';
import { AppError } from '../errors.ts';
import type { Approval, Subscription } from '../model.ts';
import type { Database } from './open-db.ts';
import type { Schema } from './schema.ts';

/** What an admin may change of a subscription later. */
export type SubscriptionChange = Partial<
  Omit<Subscription, 'id' | 'guildId' | 'ownerId' | 'createdAtMs' | 'paused' | 'approval'>
> & { approval?: Approval | null };

/**
 * @param nextSlotAtMs the first slot of its schedule
 * @throws AppError `already_exists` if the server has one of that name, or the person one of that server
 */
export async function createSubscription(db: Database, subscription: Subscription, nextSlotAtMs: number | undefined) {
  const { id, guildId, ownerId, paused, createdAtMs, ...settings } = subscription;
  const created = await db
    .insertInto('subscriptions')
    .values({
      ...toColumns(settings),
      id,
      guildId,
      ownerId: ownerId ?? null,
      paused: paused ? JSON.stringify(paused) : null,
      nextSlotAtMs: nextSlotAtMs ?? null,
      createdAtMs,
      deletedAtMs: null,
    })
    .onConflict((row) => row.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!created) throw nameTaken(subscription.name);
}

/** @returns also deleted ones, which can still be restored */
export async function findSubscription(db: Database, id: string): Promise<Subscription | undefined> {
  const row = await db.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toSubscription(row);
}

/** @returns a server's, by name; not those of its people */
export async function listSubscriptions(db: Database, guildId: string): Promise<Subscription[]> {
  const rows = await live(db).where('guildId', '=', guildId).where('ownerId', 'is', null).orderBy('name').execute();
  return rows.map(toSubscription);
}

/** One that is not deleted, a server's or a person's. */
export async function findLive(db: Database, id: string): Promise<Subscription | undefined> {
  const row = await live(db).where('id', '=', id).executeTakeFirst();
  return row && toSubscription(row);
}

/** @returns a server's deleted ones that can still be restored, newest first */
export async function listDeletedSubscriptions(
  db: Database,
  guildId: string,
  sinceMs: number,
): Promise<(Subscription & { deletedAtMs: number })[]> {
  const rows = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('guildId', '=', guildId)
    .where('ownerId', 'is', null)
    .where('deletedAtMs', '>=', sinceMs)
    .orderBy('deletedAtMs', 'desc')
    .execute();
  return rows.map((row) => ({ ...toSubscription(row), deletedAtMs: row.deletedAtMs! }));
}

/**
 * Changes some settings in place. One that something of Discord's hinders may be mended by it, so it is looked at soon.
 * @param nextSlotAtMs given with a new schedule
 * @throws AppError `already_exists` if another of the server's has the new name, `not_found` if it is gone
 */
export async function updateSubscription(db: Database, id: string, change: SubscriptionChange, nextSlotAtMs?: number) {
  const { name } = change;
  const updated = await db
    .updateTable('subscriptions')
    .set((column) => ({
      ...toColumns(change),
      ...(nextSlotAtMs !== undefined && { nextSlotAtMs }),
      lookAtMs: column.case().when('lookAtMs', '>', 1).then(1).else(column.ref('lookAtMs')).end(),
    }))
    .where('id', '=', id)
    .where('deletedAtMs', 'is', null)
    .$if(name !== undefined, (query) => query.where(({ not, exists }) => not(exists(namesake(db, id, name!)))))
    .returning('id')
    .executeTakeFirst();
  if (updated) return;
  if (name !== undefined && (await namesake(db, id, name).executeTakeFirst())) throw nameTaken(name);
  throw gone();
}

/** @param nextSlotAtMs the first slot after `paused.untilMs`; without either it stays paused until it is resumed */
export async function pauseSubscription(
  db: Database,
  id: string,
  paused: NonNullable<Subscription['paused']>,
  nextSlotAtMs?: number,
): Promise<void> {
  const isHindered = paused.reason === 'permissions' || paused.reason === 'channel';
  const set = {
    paused: JSON.stringify(paused),
    nextSlotAtMs: nextSlotAtMs ?? null,
    lookAtMs: isHindered ? 0 : null,
    hinderedAtMs: null,
  };
  await db.updateTable('subscriptions').set(set).where('id', '=', id).where('deletedAtMs', 'is', null).execute();
}

export async function resumeSubscription(db: Database, id: string, nextSlotAtMs: number | undefined): Promise<void> {
  const set = { paused: null, nextSlotAtMs: nextSlotAtMs ?? null, lookAtMs: null, hinderedAtMs: null };
  await db.updateTable('subscriptions').set(set).where('id', '=', id).where('deletedAtMs', 'is', null).execute();
}

/** Takes it out of everything; `restoreSubscription` brings it back. */
export async function deleteSubscription(db: Database, id: string, nowMs: number): Promise<void> {
  const set = { deletedAtMs: nowMs, nextSlotAtMs: null };
  await db.updateTable('subscriptions').set(set).where('id', '=', id).where('deletedAtMs', 'is', null).execute();
}

/** @throws AppError `already_exists` if its name was taken meanwhile, `not_found` if there is nothing to restore */
export async function restoreSubscription(db: Database, id: string, nextSlotAtMs: number | undefined): Promise<void> {
  const { name } = (await findSubscription(db, id)) ?? { name: '' };
  const restored = await db
    .updateTable('subscriptions')
    .set({ deletedAtMs: null, nextSlotAtMs: nextSlotAtMs ?? null })
    .where('id', '=', id)
    .where('deletedAtMs', 'is not', null)
    .where(({ not, exists }) => not(exists(namesake(db, id, name))))
    .returning('id')
    .executeTakeFirst();
  if (restored) return;
  if (await namesake(db, id, name).executeTakeFirst()) throw nameTaken(name);
  throw gone();
}

/** Those with a slot at or before this instant, longest due first; a pause that ran out is over. */
export async function dueSubscriptions(
  db: Database,
  nowMs: number,
  limit: number,
): Promise<(Subscription & { nextSlotAtMs: number })[]> {
  await db
    .updateTable('subscriptions')
    .set({ paused: null })
    .where('paused', 'is not', null)
    .where('nextSlotAtMs', '<=', nowMs)
    .execute();
  const rows = await live(db)
    .where('nextSlotAtMs', '<=', nowMs)
    .where('guildId', 'not in', leftServers(db))
    .orderBy('nextSlotAtMs')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...toSubscription(row), nextSlotAtMs: row.nextSlotAtMs! }));
}

/** How many have a slot in (from, to]: the width of the minute's crowd. */
export async function countDue(db: Database, fromMs: number, toMs: number): Promise<number> {
  const { due } = await db
    .selectFrom('subscriptions')
    .select(({ fn }) => fn.countAll<number>().as('due'))
    .where('nextSlotAtMs', '>', fromMs)
    .where('nextSlotAtMs', '<=', toMs)
    .where('deletedAtMs', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(due);
}

/** Moves on to the next slot, unless the schedule was changed meanwhile. @returns whether it did */
export async function advanceSlot(db: Database, id: string, fromMs: number, toMs: number | undefined) {
  const { numUpdatedRows } = await db
    .updateTable('subscriptions')
    .set({ nextSlotAtMs: toMs ?? null })
    .where('id', '=', id)
    .where('nextSlotAtMs', '=', fromMs)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

function live(db: Database) {
  return db.selectFrom('subscriptions').selectAll().where('deletedAtMs', 'is', null);
}

/** Those that removed the bot. One that invites it again finds its slots waiting. */
function leftServers(db: Database) {
  return db.selectFrom('servers').select('guildId').where('removedAtMs', 'is not', null);
}

/** Another one of the same server under this name. */
function namesake(db: Database, id: string, name: string) {
  return db
    .selectFrom('subscriptions as other')
    .select('other.id')
    .where('other.name', '=', name)
    .where('other.id', '<>', id)
    .where('other.deletedAtMs', 'is', null)
    .where('other.ownerId', 'is', null)
    .where('other.guildId', '=', (query) =>
      query.selectFrom('subscriptions as own').select('own.guildId').where('own.id', '=', id),
    );
}

type Columns = Selectable<Schema['subscriptions']>;

/** Lists and objects as JSON; what is not given is left out. */
function toColumns<Settings extends SubscriptionChange>(settings: Settings) {
  const columns = Object.entries(settings).map(([name, value]) => [
    name,
    typeof value === 'object' ? JSON.stringify(value) : value,
  ]);
  return Object.fromEntries(columns) as { [Name in keyof Settings & keyof Columns]: Columns[Name] };
}

export function toSubscription(row: Columns): Subscription {
  const {
    nextSlotAtMs,
    deletedAtMs,
    lookAtMs,
    hinderedAtMs,
    ownerId,
    paused,
    schedule,
    sourceIds,
    filters,
    look,
    length,
    quietDay,
    approval,
    ...plain
  } = row;
  // Switched off it is a JSON null; never switched on, none at all.
  const held = JSON.parse(approval ?? 'null') as Approval | null;
  return {
    ...plain,
    schedule: JSON.parse(schedule),
    sourceIds: JSON.parse(sourceIds),
    filters: JSON.parse(filters),
    look: JSON.parse(look),
    length: length as Subscription['length'],
    quietDay: quietDay as Subscription['quietDay'],
    ...(ownerId !== null && { ownerId }),
    ...(paused !== null && { paused: JSON.parse(paused) }),
    ...(held && { approval: held }),
  };
}

function nameTaken(name: string): AppError {
  return new AppError('already_exists', ['nameTaken', name]);
}

function gone(): AppError {
  return new AppError('not_found', ['subscriptionGone']);
}
