import type { Source, SourceHealth } from '../model.ts';
import type { Database } from './open-db.ts';
import { type FeedWishes, toSource } from './source-rows.ts';

/** What came of a poll. Fields that are left out stay as they are; `null` clears. */
export interface PollRecord {
  nextPollAtMs: number;
  intervalMs?: number;
  health: SourceHealth;
  lastError?: string | null;
  failures?: number;
  failingSinceMs?: number | null;
  lastOkAtMs?: number;
  lastFetchedAtMs?: number;
  lastUnconditionalAtMs?: number;
  etag?: string | null;
  lastModified?: string | null;
  bodyHash?: string;
  wishes?: FeedWishes | null;
  movedTo?: string | null;
  movedSeen?: number;
  /** What the feed says of itself, where nothing was known. */
  language?: string;
  siteUrl?: string;
}

/**
 * Writes a poll's outcome and gives the claim back.
 * @returns false if the claim was lost meanwhile; then nothing is written
 */
export async function recordPoll(db: Database, id: string, owner: string, poll: PollRecord): Promise<boolean> {
  const { wishes, ...rest } = poll;
  const { numUpdatedRows } = await db
    .updateTable('sources')
    .set({
      ...rest,
      ...(wishes !== undefined && { wishes: wishes && JSON.stringify(wishes) }),
      claimedBy: null,
      claimedUntilMs: 0,
    })
    .where('id', '=', id)
    .where('claimedBy', '=', owner)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/**
 * Sources that have failed for `afterMs` and sources that came back, each once: who takes a notice from here has to
 * give it to the servers that follow the source.
 */
export async function takeHealthNotices(
  db: Database,
  nowMs: number,
  afterMs: number,
): Promise<{ failing: Source[]; recovered: Source[] }> {
  const failing = await db
    .updateTable('sources')
    .set({ noticeSentAtMs: nowMs })
    .where('noticeSentAtMs', 'is', null)
    .where('failingSinceMs', '<=', nowMs - afterMs)
    .returningAll()
    .execute();
  const recovered = await db
    .updateTable('sources')
    .set({ noticeSentAtMs: null })
    .where('noticeSentAtMs', 'is not', null)
    .where('failingSinceMs', 'is', null)
    .returningAll()
    .execute();
  return { failing: failing.map(toSource), recovered: recovered.map(toSource) };
}
