import type { Delivery, Digest, Look } from '../model.ts';
import { listDeliveries } from './delivery-lists.ts';
import { type Database, withEngine } from './open-db.ts';

/** An edition as a change of it needs it. */
export interface Posted {
  digest: Digest;
  deliveries: Delivery[];
  look: Look;
}

/** What a message is to say from now on. */
export interface NewBody {
  part: number;
  body: string;
}

/**
 * Changes what an edition says, and in the same step what its messages are to say; nobody's change is lost to another's.
 * @param change gives nothing where there is nothing to change
 * @returns the changed digest; nothing if it was not changed, or was never on its way
 */
export async function amendEdition(
  db: Database,
  editionId: string,
  change: (digest: Digest) => Digest | undefined,
  rebuild: (before: Posted, after: Digest) => NewBody[],
): Promise<Digest | undefined> {
  for (;;) {
    const row = await db
      .selectFrom('editions')
      .innerJoin('subscriptions', 'subscriptions.id', 'editions.subscriptionId')
      .select(['digest', 'revision', 'editions.look', 'subscriptions.look as lookNow'])
      .where('editions.id', '=', editionId)
      .where('state', 'in', ['ready', 'sending', 'sent', 'failed'])
      .executeTakeFirst();
    if (!row?.digest) return undefined;
    const digest = JSON.parse(row.digest) as Digest;
    const changed = change(digest);
    if (!changed) return undefined;
    const look = JSON.parse(row.look ?? row.lookNow) as Look;
    const bodies = rebuild({ digest, look, deliveries: await listDeliveries(db, editionId) }, changed);
    const isKept = await db.transaction().execute(async (transaction) => {
      const within = withEngine(transaction, db.engine);
      const { numUpdatedRows } = await within
        .updateTable('editions')
        .set({ digest: JSON.stringify(changed), revision: row.revision + 1 })
        .where('id', '=', editionId)
        .where('revision', '=', row.revision)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows === 0n) return false;
      for (const { part, body } of bodies) await wish(within, editionId, part, body);
      return true;
    });
    if (isKept) return changed;
  }
}

async function wish(db: Database, editionId: string, part: number, body: string): Promise<void> {
  await db
    .insertInto('edits')
    .values({ editionId, part, body, ended: null, error: null })
    .onConflict((row) =>
      row.columns(['editionId', 'part']).doUpdateSet(({ eb, ref }) => ({
        body,
        revision: eb(ref('edits.revision'), '+', 1),
        retryAtMs: 0,
        ended: null,
        error: null,
      })),
    )
    .execute();
}

/** An edit that whoever holds it may make. */
export interface ClaimedEdit {
  delivery: Delivery;
  body: string;
  revision: number;
  fence: number;
}

/** @returns editions with a delivered message that does not say yet what it should, and may be tried */
export async function listDueEdits(db: Database, nowMs: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('edits')
    .innerJoin('deliveries', (join) =>
      join.onRef('deliveries.editionId', '=', 'edits.editionId').onRef('deliveries.part', '=', 'edits.part'),
    )
    .select('edits.editionId')
    .distinct()
    .whereRef('edits.shownRevision', '<', 'edits.revision')
    .where('edits.ended', 'is', null)
    .where('edits.retryAtMs', '<=', nowMs)
    .where('edits.leaseUntilMs', '<=', nowMs)
    .where('deliveries.state', '=', 'sent')
    .limit(limit)
    .execute();
  return rows.map(({ editionId }) => editionId);
}

/** @returns nothing if all say what they should, others have them, or they must wait */
export async function claimEdit(
  db: Database,
  editionId: string,
  nowMs: number,
  leaseMs: number,
): Promise<ClaimedEdit | undefined> {
  const sent = (await listDeliveries(db, editionId)).filter(({ state }) => state === 'sent');
  for (const delivery of sent) {
    const row = await db
      .updateTable('edits')
      .set(({ eb }) => ({ fence: eb('fence', '+', 1), leaseUntilMs: nowMs + leaseMs }))
      .where('editionId', '=', editionId)
      .where('part', '=', delivery.part)
      .whereRef('shownRevision', '<', 'revision')
      .where('ended', 'is', null)
      .where('retryAtMs', '<=', nowMs)
      .where('leaseUntilMs', '<=', nowMs)
      .returning(['body', 'revision', 'fence'])
      .executeTakeFirst();
    if (row) return { delivery, ...row };
  }
  return undefined;
}

/** It says the revision that was claimed; a newer one is said after it. */
export async function recordEdit(db: Database, edit: ClaimedEdit): Promise<void> {
  await update(db, edit, { shownRevision: edit.revision, leaseUntilMs: 0, error: null });
}

/** It can never be made: the message is `gone`, or Discord refuses. */
export async function endEdit(db: Database, edit: ClaimedEdit, ended: 'gone' | 'refused', error: string) {
  await update(db, edit, { ended, error, leaseUntilMs: 0 });
}

export async function postponeEdit(db: Database, edit: ClaimedEdit, retryAtMs: number, error: string): Promise<void> {
  await update(db, edit, { retryAtMs, leaseUntilMs: 0, error });
}

async function update(
  db: Database,
  { delivery: { editionId, part }, fence }: ClaimedEdit,
  set: { shownRevision?: number; retryAtMs?: number; leaseUntilMs: number; ended?: string; error: string | null },
): Promise<void> {
  await db
    .updateTable('edits')
    .set(set)
    .where('editionId', '=', editionId)
    .where('part', '=', part)
    .where('fence', '=', fence)
    .execute();
}

/** How the edits of an edition's messages stand. @returns in the order of the parts */
export async function listEdits(
  db: Database,
  editionId: string,
): Promise<{ part: number; state: 'shown' | 'waiting' | 'gone' | 'refused'; error?: string }[]> {
  const rows = await db
    .selectFrom('edits')
    .select(['part', 'revision', 'shownRevision', 'ended', 'error'])
    .where('editionId', '=', editionId)
    .orderBy('part')
    .execute();
  return rows.map(({ part, revision, shownRevision, ended, error }) => ({
    part,
    state: (ended as 'gone' | 'refused' | null) ?? (shownRevision < revision ? 'waiting' : 'shown'),
    ...(error !== null && { error }),
  }));
}
