import { createHash } from 'node:crypto';
import type { Source } from '../model.ts';
import type { Database } from './open-db.ts';
import { type PolledSource, toPolledSource, toSource } from './source-rows.ts';

export type NewSource = Pick<Source, 'kind' | 'url' | 'title' | 'publisher'> &
  Partial<Pick<Source, 'siteUrl' | 'language' | 'linkSelector'>>;

/** The interval a source starts with; its own pace is learnt from there. */
const FIRST_INTERVAL_MS = 30 * 60_000;
/** However often people ask, a publisher in trouble is not asked more often. */
const RETRY_PAUSE_MS = 10 * 60_000;

/** One row for all servers: a source that is there already is given back as it is. Due at once. */
export async function addSource(
  db: Database,
  source: NewSource,
  nowMs: number,
): Promise<{ source: Source; isNew: boolean }> {
  const id = createHash('sha256').update(source.url).digest('base64url').slice(0, 16);
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('sources')
    .values({
      id,
      kind: source.kind,
      url: source.url,
      siteUrl: source.siteUrl ?? null,
      title: source.title,
      publisher: source.publisher,
      language: source.language ?? null,
      linkSelector: source.linkSelector ?? null,
      health: 'healthy',
      nextPollAtMs: nowMs,
      intervalMs: FIRST_INTERVAL_MS,
    })
    .onConflict((row) => row.doNothing())
    .executeTakeFirst();
  // By its address first: a source that moved here has the id of its first address, and one that moved away still has it.
  const stored = (await findByUrl(db, source.url)) ?? (await findSource(db, id));
  return { source: stored!, isNew: numInsertedOrUpdatedRows === 1n };
}

export async function findSource(db: Database, id: string): Promise<Source | undefined> {
  const row = await db.selectFrom('sources').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toSource(row);
}

/** Ids of the sources whose poll is due and that some server uses, longest due first. */
export async function listDueSources(db: Database, nowMs: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('sources')
    .select('id')
    .where('nextPollAtMs', '<=', nowMs)
    .where('claimedUntilMs', '<=', nowMs)
    .where('health', '<>', 'paused')
    .where((where) =>
      where.exists(
        where
          .selectFrom('follows')
          .select('follows.guildId')
          .whereRef('follows.sourceId', '=', 'sources.id')
          .where('follows.use', '<>', 'never'),
      ),
    )
    .orderBy('nextPollAtMs')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

/**
 * Takes the right to poll a source, if it is due; of many processes asking at once, one gets it. A claim older than
 * its lease may be taken over.
 */
export async function claimSource(
  db: Database,
  claim: { id: string; owner: string; nowMs: number; leaseMs: number },
): Promise<PolledSource | undefined> {
  const row = await db
    .updateTable('sources')
    .set({ claimedBy: claim.owner, claimedUntilMs: claim.nowMs + claim.leaseMs })
    .where('id', '=', claim.id)
    .where('nextPollAtMs', '<=', claim.nowMs)
    .where('claimedUntilMs', '<=', claim.nowMs)
    .where('health', '<>', 'paused')
    .returningAll()
    .executeTakeFirst();
  return row && toPolledSource(row);
}

/** Makes a source that fails or was given up due now, as somebody asked for it, if it was not tried just before. */
export async function retrySource(db: Database, id: string, nowMs: number): Promise<void> {
  await db
    .updateTable('sources')
    .set({ nextPollAtMs: nowMs, health: 'degraded' })
    .where('id', '=', id)
    .where('health', '<>', 'healthy')
    .where('lastFetchedAtMs', '<=', nowMs - RETRY_PAUSE_MS)
    .execute();
}

/** @returns whether the address was free; a source never takes another's place */
export async function moveSource(db: Database, id: string, url: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('sources')
    .set({ url, movedTo: null, movedSeen: 0, etag: null, lastModified: null })
    .where('id', '=', id)
    .where((where) =>
      where.not(where.exists(where.selectFrom('sources as other').select('other.id').where('other.url', '=', url))),
    )
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

async function findByUrl(db: Database, url: string): Promise<Source | undefined> {
  const row = await db.selectFrom('sources').selectAll().where('url', '=', url).executeTakeFirst();
  return row && toSource(row);
}
