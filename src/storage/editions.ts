import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Delivery, Digest, Edition, Look } from '../model.ts';
import { type EditionStory, insertEditionStories } from './edition-stories.ts';
import { type Database, withEngine } from './open-db.ts';
import type { Schema } from './schema.ts';

/**
 * An edition's states and every way between them; each is one statement that names the state it leaves.
 *
 *   planned ─claim▶ composing ─freeze▶ ready ─start▶ sending ─close▶ sent | failed
 *     ▲ ▲───release────┘ ├─skip▶ skipped                  └ resend: failed ▶ sending
 *     │                  ├─fail▶ failed
 *     └────approve───────└─hold▶ awaiting ─discard▶ skipped | ─fail▶ failed      (drafts.ts)
 */
export interface EditionPlan {
  subscriptionId: string;
  slot: { key: string; atMs: number };
  windowFromMs: number;
  windowToMs: number;
}

/** The right to compose an edition, until another takes it over; every later write is checked against its fence. */
export interface EditionClaim {
  editionId: string;
  owner: string;
  fence: number;
}

/** What is kept of a composed edition: it is never rendered again. */
export interface FrozenEdition {
  digest: Digest;
  stories: EditionStory[];
  channelId: string;
  messages: { way: Delivery['way']; body: object; nonce: string; mark: string }[];
  /** No message goes out before. */
  sendAtMs: number;
  /** Publish the messages, as they go to an announcement channel. */
  publish: boolean;
  /** The look that they were rendered in, for when one of them has to be corrected. */
  look?: Look;
}

/** The same slot of the same subscription is the same edition, in whatever process and after whatever loss. */
export function editionIdOf(subscriptionId: string, slotKey: string): string {
  return createHash('sha256').update(`${subscriptionId}|${slotKey}`).digest('base64url').slice(0, 22);
}

/** @returns nothing if the slot was planned before */
export async function planEdition(db: Database, plan: EditionPlan): Promise<Edition | undefined> {
  return insertEdition(db, plan, 'planned', null);
}

/** Notes that a slot was missed, and why; its server is told. */
export async function skipSlot(db: Database, plan: EditionPlan, reason: string): Promise<void> {
  await insertEdition(db, plan, 'skipped', reason);
}

async function insertEdition(db: Database, plan: EditionPlan, state: Edition['state'], reason: string | null) {
  const { subscriptionId, slot, windowFromMs, windowToMs } = plan;
  const row = await db
    .insertInto('editions')
    .values({
      id: editionIdOf(subscriptionId, slot.key),
      subscriptionId,
      slotKey: slot.key,
      slotAtMs: slot.atMs,
      state,
      reason,
      windowFromMs,
      windowToMs,
      digest: null,
      owner: null,
      sentAtMs: null,
      untold: Number(state === 'skipped'),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return row && toEdition(row);
}

/** Of many processes asking at once, one gets it; a claim whose lease ran out may be taken over. */
export async function claimEdition(
  db: Database,
  id: string,
  owner: string,
  nowMs: number,
  leaseMs: number,
): Promise<EditionClaim | undefined> {
  const row = await db
    .updateTable('editions')
    .set((column) => ({
      state: 'composing',
      owner,
      leaseUntilMs: nowMs + leaseMs,
      fence: column('fence', '+', 1),
    }))
    .where('id', '=', id)
    .where(({ and, or, eb }) =>
      or([eb('state', '=', 'planned'), and([eb('state', '=', 'composing'), eb('leaseUntilMs', '<=', nowMs)])]),
    )
    .returning('fence')
    .executeTakeFirst();
  return row && { editionId: id, owner, fence: row.fence };
}

/**
 * Keeps the digest, its messages and what was made of each story, all or nothing.
 * @returns false if the claim was lost; then nothing is kept
 */
export async function freezeEdition(db: Database, claim: EditionClaim, frozen: FrozenEdition): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const within = withEngine(transaction, db.engine);
    const edition = await leaveComposing(within, claim, {
      state: 'ready',
      digest: JSON.stringify(frozen.digest),
      look: frozen.look ? JSON.stringify(frozen.look) : null,
    });
    if (!edition) return false;
    const { slotAtMs, subscriptionId } = edition;
    const restoredAtMs = await lastRestore(within);
    const unsure =
      slotAtMs <= restoredAtMs ? { state: 'reconcile', firstPostAtMs: slotAtMs, lastPostAtMs: restoredAtMs } : {};
    await within
      .insertInto('deliveries')
      .values(
        frozen.messages.map(({ way, body, nonce, mark }, part) => ({
          way,
          body: JSON.stringify(body),
          nonce,
          mark,
          editionId: claim.editionId,
          part,
          channelId: frozen.channelId,
          state: 'ready',
          owner: null,
          firstPostAtMs: null,
          lastPostAtMs: null,
          retryAtMs: frozen.sendAtMs,
          messageId: null,
          publish: frozen.publish && way !== 'thread' ? 'wanted' : null,
          error: null,
          ...unsure,
        })),
      )
      .execute();
    await insertEditionStories(within, claim.editionId, subscriptionId, frozen.stories);
    return true;
  });
}

/** What was due before a backup was put back may stand in its channel already, so it is looked for there first. */
async function lastRestore(db: Database): Promise<number> {
  const row = await db
    .selectFrom('restores')
    .select(({ fn }) => fn.max('atMs').as('atMs'))
    .executeTakeFirst();
  return row?.atMs ?? Number.NEGATIVE_INFINITY;
}

export async function skipEdition(db: Database, claim: EditionClaim, reason: string): Promise<boolean> {
  return (await leaveComposing(db, claim, { state: 'skipped', reason })) !== undefined;
}

/** @param isTold the server hears of it otherwise, as its subscription is paused for it */
export async function failEdition(
  db: Database,
  claim: EditionClaim,
  reason: string,
  { isTold }: { isTold: boolean },
): Promise<boolean> {
  return (await leaveComposing(db, claim, { state: 'failed', reason, untold: Number(!isTold) })) !== undefined;
}

/** Gives the work back, to be done again by whoever asks next. */
export async function releaseEdition(db: Database, claim: EditionClaim): Promise<boolean> {
  return (await leaveComposing(db, claim, { state: 'planned', owner: null, leaseUntilMs: 0 })) !== undefined;
}

/** @returns nothing if the claim was lost */
export async function leaveComposing(db: Database, { editionId, fence }: EditionClaim, set: Partial<EditionRow>) {
  return db
    .updateTable('editions')
    .set(set)
    .where('id', '=', editionId)
    .where('fence', '=', fence)
    .where('state', '=', 'composing')
    .returning(['slotAtMs', 'subscriptionId'])
    .executeTakeFirst();
}

/** @returns the state it is in now, if it exists */
export async function startSending(db: Database, id: string): Promise<void> {
  await db
    .updateTable('editions')
    .set({ state: 'sending' })
    .where('id', '=', id)
    .where('state', '=', 'ready')
    .execute();
}

/**
 * Ends an edition whose messages have all ended, one way or the other.
 * @param isTold the server hears of a failure otherwise, as its subscription is paused for it
 * @returns how it ended, nothing while some message may still go out
 */
export async function closeEdition(
  db: Database,
  id: string,
  nowMs: number,
  { isTold } = { isTold: false },
): Promise<'sent' | 'failed' | undefined> {
  const inState = (state: 'sent' | 'lost') =>
    db
      .selectFrom('deliveries')
      .select('error')
      .where('editionId', '=', id)
      .where('state', state === 'sent' ? '<>' : 'in', state === 'sent' ? 'sent' : ['dead', 'unknown'])
      .orderBy('part')
      .limit(1);
  const open = db.updateTable('editions').where('id', '=', id).where('state', 'in', ['ready', 'sending']);
  await open
    .set({ state: 'sent', sentAtMs: nowMs })
    .where(({ not, exists }) => not(exists(inState('sent'))))
    .execute();
  await open
    .set({ state: 'failed', reason: inState('lost'), untold: Number(!isTold) })
    .where(({ exists }) => exists(inState('lost')))
    .execute();
  const row = await db.selectFrom('editions').select('state').where('id', '=', id).executeTakeFirst();
  return row?.state === 'sent' || row?.state === 'failed' ? row.state : undefined;
}

/** Back to sending, after a person decided on a message whose fate was unknown. */
export async function reopenEdition(db: Database, id: string): Promise<void> {
  const set = { state: 'sending', reason: null, untold: 0 };
  await db.updateTable('editions').set(set).where('id', '=', id).where('state', '=', 'failed').execute();
}

export async function findEdition(db: Database, id: string): Promise<Edition | undefined> {
  const row = await db.selectFrom('editions').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toEdition(row);
}

/** What an edition said; nothing before it is composed. */
export async function findDigest(db: Database, id: string): Promise<Digest | undefined> {
  const row = await db.selectFrom('editions').select('digest').where('id', '=', id).executeTakeFirst();
  return row?.digest ? (JSON.parse(row.digest) as Digest) : undefined;
}

/** @returns a subscription's, newest first */
export async function listEditions(db: Database, subscriptionId: string, limit: number): Promise<Edition[]> {
  const rows = await db
    .selectFrom('editions')
    .selectAll()
    .where('subscriptionId', '=', subscriptionId)
    .orderBy('slotAtMs', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toEdition);
}

type EditionRow = Selectable<Schema['editions']>;

function toEdition(row: EditionRow): Edition {
  const { id, subscriptionId, slotKey, slotAtMs, state, reason, windowFromMs, windowToMs } = row;
  return {
    id,
    subscriptionId,
    slotKey,
    slotAtMs,
    state: state as Edition['state'],
    ...(reason !== null && { reason }),
    windowFromMs,
    windowToMs,
  };
}
