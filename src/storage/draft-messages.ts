import type { Selectable } from 'kysely';
import type { Database } from './open-db.ts';
import type { Schema } from './schema.ts';

/** A draft that whoever holds it may show. */
export interface ClaimedDraft {
  editionId: string;
  channelId: string;
  publishAtMs?: number;
  page: number;
  /** Absent while it is not known to be posted. */
  messageId?: string;
  /** The post that is due, or the last one: another message each. */
  posts: number;
  firstPostAtMs?: number;
  revision: number;
  fence: number;
  error?: string;
}

const isStale = (db: Database) => db.selectFrom('drafts').whereRef('shownRevision', '<', 'revision');

/** @returns editions whose draft does not show what it should, and may be tried */
export async function listStaleDrafts(db: Database, nowMs: number, limit: number): Promise<string[]> {
  const rows = await isStale(db)
    .select('editionId')
    .where('retryAtMs', '<=', nowMs)
    .where('leaseUntilMs', '<=', nowMs)
    .limit(limit)
    .execute();
  return rows.map(({ editionId }) => editionId);
}

/** @returns nothing if it shows what it should, another has it, or it must wait */
export async function claimDraft(
  db: Database,
  editionId: string,
  nowMs: number,
  leaseMs: number,
): Promise<ClaimedDraft | undefined> {
  const row = await db
    .updateTable('drafts')
    .set(({ eb }) => ({ fence: eb('fence', '+', 1), leaseUntilMs: nowMs + leaseMs }))
    .where('editionId', '=', editionId)
    .whereRef('shownRevision', '<', 'revision')
    .where('retryAtMs', '<=', nowMs)
    .where('leaseUntilMs', '<=', nowMs)
    .returningAll()
    .executeTakeFirst();
  return row && toDraft(row);
}

/** Notes a POST before it goes. @param posts how many messages there were with this one; one more than before if that is gone */
export async function journalDraft(db: Database, draft: ClaimedDraft, nowMs: number, posts: number): Promise<boolean> {
  const isNew = posts > Math.max(1, draft.posts);
  return update(db, draft, {
    firstPostAtMs: isNew ? nowMs : (draft.firstPostAtMs ?? nowMs),
    posts,
    ...(isNew && { messageId: null }),
  });
}

/** It stands there after all; what it shows is not known. */
export async function findAgain(db: Database, draft: ClaimedDraft, messageId: string): Promise<boolean> {
  return update(db, draft, { messageId, leaseUntilMs: 0 });
}

/** It shows the revision that was claimed; a newer one is shown after it. */
export async function recordDraft(db: Database, draft: ClaimedDraft, messageId: string | undefined): Promise<boolean> {
  const { revision } = draft;
  return update(db, draft, { shownRevision: revision, messageId: messageId ?? null, leaseUntilMs: 0, error: null });
}

/** Not shown yet. */
export async function postponeDraft(
  db: Database,
  draft: ClaimedDraft,
  retryAtMs: number,
  error: string,
): Promise<boolean> {
  return update(db, draft, { retryAtMs, leaseUntilMs: 0, error });
}

async function update(
  db: Database,
  { editionId, fence }: ClaimedDraft,
  set: Partial<Selectable<Schema['drafts']>>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('drafts')
    .set(set)
    .where('editionId', '=', editionId)
    .where('fence', '=', fence)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function findDraft(db: Database, editionId: string): Promise<ClaimedDraft | undefined> {
  const row = await db.selectFrom('drafts').selectAll().where('editionId', '=', editionId).executeTakeFirst();
  return row && toDraft(row);
}

function toDraft(row: Selectable<Schema['drafts']>): ClaimedDraft {
  const { editionId, channelId, publishAtMs, page, messageId, posts, firstPostAtMs, revision, fence, error } = row;
  return {
    editionId,
    channelId,
    page,
    posts,
    revision,
    fence,
    ...(publishAtMs !== null && { publishAtMs }),
    ...(messageId !== null && { messageId }),
    ...(firstPostAtMs !== null && { firstPostAtMs }),
    ...(error !== null && { error }),
  };
}
