import type { Database } from './open-db.ts';

/** An item of a feed as it was when it was last new or edited. */
export interface SeenItem {
  itemKey: string;
  url?: string;
  titleKey?: string;
  contentHash: string;
}

/** Items that have left their feed are forgotten after this long; one that comes back then is too old to be news. */
const KEEP_MS = 90 * 86_400_000;
/** Rows in one statement; SQLite takes 32,766 parameters. */
const AT_ONCE = 500;

export async function listSeenItems(db: Database, sourceId: string): Promise<SeenItem[]> {
  const rows = await db
    .selectFrom('feedItems')
    .select(['itemKey', 'url', 'titleKey', 'contentHash'])
    .where('sourceId', '=', sourceId)
    .execute();
  return rows.map(({ itemKey, url, titleKey, contentHash }) => ({
    itemKey,
    contentHash,
    ...(url !== null && { url }),
    ...(titleKey !== null && { titleKey }),
  }));
}

/** Notes items that are new or have changed. */
export async function noteSeenItems(
  db: Database,
  sourceId: string,
  items: readonly SeenItem[],
  nowMs: number,
): Promise<void> {
  const rows = [...new Map(items.map((item) => [item.itemKey, item])).values()].map((item) => ({
    sourceId,
    itemKey: item.itemKey,
    url: item.url ?? null,
    titleKey: item.titleKey ?? null,
    contentHash: item.contentHash,
    seenAtMs: nowMs,
  }));
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    await db
      .insertInto('feedItems')
      .values(rows.slice(start, start + AT_ONCE))
      .onConflict((row) =>
        row.columns(['sourceId', 'itemKey']).doUpdateSet((set) => ({
          url: set.ref('excluded.url'),
          titleKey: set.ref('excluded.titleKey'),
          contentHash: set.ref('excluded.contentHash'),
          seenAtMs: set.ref('excluded.seenAtMs'),
        })),
      )
      .execute();
  }
}

/** Forgets what has not been in its feed for long. `inFeed`: keys of what is. */
export async function forgetOldItems(
  db: Database,
  sourceId: string,
  inFeed: readonly string[],
  nowMs: number,
): Promise<void> {
  await db
    .deleteFrom('feedItems')
    .where('sourceId', '=', sourceId)
    .where('seenAtMs', '<', nowMs - KEEP_MS)
    .$if(inFeed.length > 0, (query) => query.where('itemKey', 'not in', inFeed))
    .execute();
}
