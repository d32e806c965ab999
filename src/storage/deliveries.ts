import type { ExpressionBuilder, UpdateObject } from 'kysely';
import type { DeliveryState } from '../model.ts';
import { OPEN } from './delivery-lists.ts';
import { type ClaimedDelivery, type DeliveryClaim, type Looked, toClaimed } from './delivery-rows.ts';
import { type Database, inTransaction } from './open-db.ts';
import type { Schema } from './schema.ts';

/**
 * A message's states and every way between them; each is one statement that names the states it leaves and the fence it
 * holds, so that of two processes one moves it and the other learns that it lost it.
 *
 *   ready ─journalPost▶ sending ─recordSent▶ sent
 *     ▲─deny, leaveThread───┘ │ └─bury▶ dead        what comes after a dead one ─skipRest▶ skipped
 *     ▲                      ├─postpone▶ sending
 *     │                   doubt▼      ▲journalAgain
 *     │   keepLooking▶ reconcile ─────┘─recordSent▶ sent
 *     └────sendAgain──── unknown ◀─giveUp─┘     unknown ─takeAsSent▶ sent
 */
/** Takes the first part that is not sent yet, so that parts go in order; nothing if another has it or it must wait. */
export async function claimNextDelivery(
  db: Database,
  editionId: string,
  owner: string,
  nowMs: number,
  leaseMs: number,
): Promise<ClaimedDelivery | undefined> {
  const row = await db
    .updateTable('deliveries')
    .set((column) => ({ owner, leaseUntilMs: nowMs + leaseMs, fence: column('fence', '+', 1) }))
    .where('editionId', '=', editionId)
    .where('part', '=', (query) =>
      query
        .selectFrom('deliveries as earlier')
        .select(({ fn }) => fn.min('earlier.part').as('part'))
        .where('earlier.editionId', '=', editionId)
        .where('earlier.state', '<>', 'sent'),
    )
    .where('state', 'in', OPEN)
    .where('leaseUntilMs', '<=', nowMs)
    .where('retryAtMs', '<=', nowMs)
    .returningAll()
    .executeTakeFirst();
  return row && toClaimed(row);
}

/** Notes a POST before it goes. @param placeId where to, the channel or a thread of it */
export async function journalPost(
  db: Database,
  claim: DeliveryClaim,
  nowMs: number,
  placeId: string,
): Promise<boolean> {
  return move(db, claim, ['ready', 'sending'], (column) => ({
    state: 'sending',
    placeId,
    posts: column('posts', '+', 1),
    firstPostAtMs: column.fn.coalesce('firstPostAtMs', column.val(nowMs)),
    lastPostAtMs: nowMs,
  }));
}

/** Notes a POST that goes again because the channel was looked through and the message is not there. */
export async function journalAgain(
  db: Database,
  claim: DeliveryClaim,
  nowMs: number,
  placeId: string,
): Promise<boolean> {
  return move(db, claim, ['reconcile'], (column) => ({
    state: 'sending',
    placeId,
    posts: column('posts', '+', 1),
    firstPostAtMs: nowMs,
    lastPostAtMs: nowMs,
    looked: null,
  }));
}

/** @param messageId unknown if it was posted and deleted before anybody could note it */
export async function recordSent(db: Database, claim: DeliveryClaim, messageId: string | undefined): Promise<boolean> {
  const set = { state: 'sent', messageId: messageId ?? null, error: null, leaseUntilMs: 0 };
  return move(db, claim, ['sending', 'reconcile'], () => set);
}

/**
 * Discord said for certain that it did not take this POST. If no older one is in doubt the message is as it was before.
 * @param journaledAtMs when this POST was noted
 */
export async function deny(
  db: Database,
  claim: DeliveryClaim,
  journaledAtMs: number,
  retryAtMs: number,
  error: string,
): Promise<boolean> {
  return move(db, claim, ['sending'], (column) => {
    const isOldest = column('firstPostAtMs', '=', journaledAtMs);
    return {
      state: column.case().when(isOldest).then('ready').else('sending').end(),
      firstPostAtMs: column.case().when(isOldest).then(null).else(column.ref('firstPostAtMs')).end(),
      retryAtMs,
      leaseUntilMs: 0,
      error,
    };
  });
}

/**
 * Discord said for certain that it does not take this part in the thread of the first message: it and what follows go into
 * the channel. @returns false if the claim was lost, an older POST is in doubt, or there is no channel to go into, as the
 * thread is a post of a forum
 */
export async function leaveThread(
  db: Database,
  { editionId, part, fence }: DeliveryClaim,
  journaledAtMs: number,
): Promise<boolean> {
  return inTransaction(db, async (within) => {
    const first = await within
      .selectFrom('deliveries')
      .select('way')
      .where('editionId', '=', editionId)
      .where('part', '=', 0)
      .executeTakeFirst();
    if (first?.way !== 'message') return false;
    const { numUpdatedRows } = await within
      .updateTable('deliveries')
      .set({ state: 'ready', way: 'message', firstPostAtMs: null, leaseUntilMs: 0 })
      .where('editionId', '=', editionId)
      .where('part', '=', part)
      .where('fence', '=', fence)
      .where('state', '=', 'sending')
      .where('firstPostAtMs', '=', journaledAtMs)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return false;
    const rest = within.updateTable('deliveries').set({ way: 'message' }).where('editionId', '=', editionId);
    await rest.where('part', '>', part).where('state', '=', 'ready').execute();
    return true;
  });
}

/** Gives it back as it is, to go on later. */
export async function postpone(
  db: Database,
  claim: DeliveryClaim,
  retryAtMs: number,
  error?: string,
): Promise<boolean> {
  return move(db, claim, OPEN, () => ({ retryAtMs, leaseUntilMs: 0, ...(error !== undefined && { error }) }));
}

/** It is not in what was looked through up to now; the next step goes on from there, in whatever process. */
export async function keepLooking(
  db: Database,
  claim: DeliveryClaim,
  looked: Looked,
  retryAtMs: number,
): Promise<boolean> {
  return move(db, claim, ['reconcile'], () => ({ looked: JSON.stringify(looked), retryAtMs, leaseUntilMs: 0 }));
}

/** Nobody knows whether a POST was carried out, and it is too late to repeat it unseen: look, but not before `retryAtMs`. */
export async function doubt(db: Database, claim: DeliveryClaim, retryAtMs: number): Promise<boolean> {
  return move(db, claim, ['sending'], () => ({ state: 'reconcile', looked: null, retryAtMs, leaseUntilMs: 0 }));
}

export async function giveUp(db: Database, claim: DeliveryClaim, error: string): Promise<boolean> {
  return move(db, claim, ['reconcile'], () => ({ state: 'unknown', error, leaseUntilMs: 0 }));
}

/** Discord refuses this message for good. */
export async function bury(db: Database, claim: DeliveryClaim, error: string): Promise<boolean> {
  return move(db, claim, ['sending', 'reconcile'], () => ({ state: 'dead', error, leaseUntilMs: 0 }));
}

/** Parts that wait behind a dead one will not go out. */
export async function skipRest(db: Database, { editionId, part }: DeliveryClaim, error: string): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({ state: 'skipped', error })
    .where('editionId', '=', editionId)
    .where('part', '>', part)
    .where('state', '=', 'ready')
    .execute();
}

/** A person decided that the message is not there. @returns whether there was one to send again */
export async function sendAgain(db: Database, editionId: string, nowMs: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set({ state: 'ready', firstPostAtMs: null, lastPostAtMs: null, looked: null, retryAtMs: nowMs, error: null })
    .where('editionId', '=', editionId)
    .where('state', '=', 'unknown')
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** A person decided that the message is there. @returns whether there was one to decide on */
export async function takeAsSent(db: Database, editionId: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    // Without the message's id it cannot be published.
    .set({ state: 'sent', error: null, publish: null })
    .where('editionId', '=', editionId)
    .where('state', '=', 'unknown')
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** The first message of an edition, which a person said is there, was found. */
export async function noteMessageId(db: Database, editionId: string, messageId: string): Promise<void> {
  const first = db.updateTable('deliveries').set({ messageId }).where('editionId', '=', editionId);
  await first.where('part', '=', 0).where('state', '=', 'sent').where('messageId', 'is', null).execute();
}

/**
 * After a restore from a backup: what is not recorded as sent may have been, so it is looked for in its channel from the
 * edition's slot on. @returns how many
 */
export async function suspectDeliveries(db: Database, sinceMs: number, nowMs: number): Promise<number> {
  const slotOf = (column: ExpressionBuilder<Schema, 'deliveries'>) =>
    column.selectFrom('editions').select('slotAtMs').whereRef('editions.id', '=', 'deliveries.editionId');
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set((column) => ({
      state: 'reconcile',
      firstPostAtMs: slotOf(column),
      lastPostAtMs: nowMs,
      looked: null,
      leaseUntilMs: 0,
    }))
    .where('state', 'in', ['ready', 'sending'])
    .where((column) => column(slotOf(column), '>=', sinceMs))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

const DAY_MS = 86_400_000;
/** A POST noted by a clock that was ahead by less is repeated while Discord knows its nonce all the same. */
const AHEAD_MS = 60_000;

/**
 * After a clock that had gone ahead came right. When a POST went of which a time is noted that is still to come nobody can
 * say, so its message is looked for among those of a day; leases up to such a time are over.
 * @param limitMs above every time that a clock which is right has noted
 */
export async function suspectAhead(db: Database, nowMs: number, limitMs: number): Promise<void> {
  const open = db.updateTable('deliveries').where('state', 'in', OPEN);
  await open
    .set({
      state: 'reconcile',
      firstPostAtMs: nowMs - DAY_MS,
      lastPostAtMs: nowMs,
      looked: null,
      leaseUntilMs: 0,
      retryAtMs: nowMs,
    })
    .where('lastPostAtMs', '>', nowMs + AHEAD_MS)
    .where('state', 'in', ['sending', 'reconcile'])
    .execute();
  await open.set({ leaseUntilMs: 0 }).where('leaseUntilMs', '>', limitMs).execute();
}

/** @param state how publishing a sent message ended */
export async function recordPublished(
  db: Database,
  claim: DeliveryClaim,
  state: 'done' | 'refused',
  nowMs: number,
): Promise<boolean> {
  return move(db, claim, ['sent'], () => ({ publish: state, publishedAtMs: nowMs }));
}

/** Publishing waits, as Discord allows but a few an hour. */
export async function postponePublishing(db: Database, claim: DeliveryClaim, retryAtMs: number): Promise<boolean> {
  return move(db, claim, ['sent'], () => ({ retryAtMs }));
}

/** The one place where a claimed delivery changes. @returns false if the claim was lost */
async function move(
  db: Database,
  { editionId, part, fence }: DeliveryClaim,
  from: readonly DeliveryState[],
  set: (column: ExpressionBuilder<Schema, 'deliveries'>) => UpdateObject<Schema, 'deliveries', 'deliveries'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set(set)
    .where('editionId', '=', editionId)
    .where('part', '=', part)
    .where('fence', '=', fence)
    .where('state', 'in', from)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
