import type { Digest } from '../model.ts';
import { type EditionStory, insertEditionStories, listEditionStories } from './edition-stories.ts';
import { type EditionClaim, leaveComposing } from './editions.ts';
import { type Database, withEngine } from './open-db.ts';

/** An edition that waits for a moderator, as `holdEdition` keeps it. */
export interface HeldEdition {
  digest: Digest;
  stories: EditionStory[];
  /** Where the draft is shown. */
  channelId: string;
  publishAtMs?: number;
}

/** composing ▶ awaiting, with all that is needed to send it later. @returns false if the claim was lost */
export async function holdEdition(db: Database, claim: EditionClaim, held: HeldEdition): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const within = withEngine(transaction, db.engine);
    const digest = JSON.stringify(held.digest);
    const edition = await leaveComposing(within, claim, { state: 'awaiting', digest });
    if (!edition) return false;
    await insertEditionStories(within, claim.editionId, edition.subscriptionId, held.stories);
    await within
      .insertInto('drafts')
      .values({
        editionId: claim.editionId,
        channelId: held.channelId,
        publishAtMs: held.publishAtMs ?? null,
        messageId: null,
        firstPostAtMs: null,
        error: null,
      })
      .execute();
    return true;
  });
}

/** awaiting ▶ planned, where it is claimed as any other and frozen as it is. @returns whether it was waiting */
export async function approveEdition(db: Database, editionId: string): Promise<boolean> {
  return leaveAwaiting(db, editionId, { state: 'planned' });
}

/** awaiting ▶ skipped. @returns whether it was waiting */
export async function discardEdition(db: Database, editionId: string, reason: string): Promise<boolean> {
  return leaveAwaiting(db, editionId, { state: 'skipped', reason });
}

/** awaiting ▶ failed, as its draft cannot be shown. @returns whether it was waiting */
export async function failDraft(db: Database, editionId: string, reason: string): Promise<boolean> {
  return leaveAwaiting(db, editionId, { state: 'failed', reason });
}

async function leaveAwaiting(
  db: Database,
  editionId: string,
  set: { state: 'planned' | 'skipped' | 'failed'; reason?: string },
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('editions')
      .set({ ...set, owner: null, leaseUntilMs: 0 })
      .where('id', '=', editionId)
      .where('state', '=', 'awaiting')
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return false;
    await showAgain(withEngine(transaction, db.engine), editionId);
    return true;
  });
}

/** @returns drafts whose time to publish themselves has come, longest waiting first */
export async function listOverdue(db: Database, nowMs: number, limit: number): Promise<string[]> {
  const rows = await waiting(db)
    .where('drafts.publishAtMs', '<=', nowMs)
    .orderBy('drafts.publishAtMs')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** @returns a subscription's drafts for earlier slots, which a new one takes the place of */
export async function listOlderDrafts(db: Database, subscriptionId: string, slotAtMs: number): Promise<string[]> {
  const rows = await waiting(db)
    .where('editions.subscriptionId', '=', subscriptionId)
    .where('editions.slotAtMs', '<', slotAtMs)
    .execute();
  return rows.map(({ id }) => id);
}

function waiting(db: Database) {
  return db
    .selectFrom('editions')
    .innerJoin('drafts', 'drafts.editionId', 'editions.id')
    .select('editions.id')
    .where('editions.state', '=', 'awaiting');
}

/**
 * Changes what a draft says, and the places of its stories with it; nobody's change is lost to another's.
 * @param change gives nothing where there is nothing to change
 * @returns the changed digest; nothing if it was not changed, or does not wait any more
 */
export async function changeDraft(
  db: Database,
  editionId: string,
  change: (digest: Digest) => Digest | undefined,
): Promise<Digest | undefined> {
  for (;;) {
    const row = await db
      .selectFrom('editions')
      .select(['digest', 'revision', 'subscriptionId'])
      .where('id', '=', editionId)
      .where('state', '=', 'awaiting')
      .executeTakeFirst();
    const changed = row?.digest ? change(JSON.parse(row.digest) as Digest) : undefined;
    if (!row || !changed) return undefined;
    const isKept = await db.transaction().execute(async (transaction) => {
      const within = withEngine(transaction, db.engine);
      const { numUpdatedRows } = await within
        .updateTable('editions')
        .set({ digest: JSON.stringify(changed), revision: row.revision + 1 })
        .where('id', '=', editionId)
        .where('state', '=', 'awaiting')
        .where('revision', '=', row.revision)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows === 0n) return false;
      const stories = placed(await listEditionStories(within, editionId), changed);
      await within.deleteFrom('editionStories').where('editionId', '=', editionId).execute();
      await insertEditionStories(within, editionId, row.subscriptionId, stories);
      await showAgain(within, editionId);
      return true;
    });
    if (isKept) return changed;
  }
}

/** Each story where the digest has it; what it has no longer has the reason that the digest gives. */
function placed(stories: readonly EditionStory[], { entries, leftOut }: Digest): EditionStory[] {
  const places = new Map(entries.map(({ story }, at) => [story.id, at + 1]));
  const reasons = new Map(leftOut.map(({ storyId, reason }) => [storyId, reason]));
  return stories.map(({ position: _, ...story }) => {
    const position = places.get(story.storyId);
    const reason = story.reason ?? reasons.get(story.storyId);
    return { ...story, ...(position !== undefined ? { position } : reason !== undefined && { reason }) };
  });
}

/** @returns whether there is such a draft */
export async function turnPage(db: Database, editionId: string, page: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('drafts')
    .set({ page })
    .where('editionId', '=', editionId)
    .executeTakeFirstOrThrow();
  await showAgain(db, editionId);
  return numUpdatedRows > 0n;
}

/** What stands there is edited to what it should be; where it was deleted it is posted. */
export async function showAgain(db: Database, editionId: string): Promise<void> {
  await db
    .updateTable('drafts')
    .set(({ eb }) => ({ revision: eb('revision', '+', 1), retryAtMs: 0 }))
    .where('editionId', '=', editionId)
    .execute();
}
