import type { Log } from '../ops/log.ts';
import { purgeArticles } from './articles.ts';
import { type Database, withEngine } from './open-db.ts';
import { unfollowPacks } from './pack-follows.ts';
import { KEPT_DAYS } from './retention.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Deletes what is kept no longer, as `RETENTION` says. @returns rows that went, of those counted by themselves */
export async function purge(
  db: Database,
  nowMs: number,
): Promise<{ servers: number; articles: number; editions: number }> {
  const before = (days: number) => nowMs - days * DAY_MS;
  const left = await db
    .selectFrom('servers')
    .select('guildId')
    .where('removedAtMs', '<', before(KEPT_DAYS.leftServers))
    .execute();
  for (const { guildId } of left) await deleteServer(db, guildId);

  const deleted = await db
    .selectFrom('subscriptions')
    .select('id')
    .where('deletedAtMs', '<', before(KEPT_DAYS.deletedSubscriptions))
    .execute();
  for (const { id } of deleted) await deleteWithEditions(db, id);

  const articles = await purgeArticles(db, before(KEPT_DAYS.articles));
  await db.deleteFrom('stories').where('updatedAtMs', '<', before(KEPT_DAYS.articles)).execute();
  const { numDeletedRows: editions } = await db
    .deleteFrom('editions')
    .where('slotAtMs', '<', before(KEPT_DAYS.editions))
    .where('state', 'in', ['sent', 'skipped', 'failed'])
    .executeTakeFirstOrThrow();
  await db.deleteFrom('audit').where('atMs', '<', before(KEPT_DAYS.audit)).execute();
  await db.deleteFrom('suggestions').where('atMs', '<', before(KEPT_DAYS.suggestions)).execute();
  await db.deleteFrom('notices').where('atMs', '<', before(KEPT_DAYS.notices)).execute();
  await unfollowPacks(db, before(KEPT_DAYS.packs));
  const lastDay = new Date(before(KEPT_DAYS.usage)).toISOString().slice(0, 10);
  await db.deleteFrom('usage').where('day', '<', lastDay).execute();
  return { servers: left.length, articles, editions: Number(editions) };
}

/** For the ticker: once an hour, as little comes of age in one. */
export function createPurge(db: Database, { now, log }: { now(): number; log: Log }): () => Promise<void> {
  let notBeforeMs = 0;
  return async () => {
    const nowMs = now();
    if (nowMs < notBeforeMs) return;
    notBeforeMs = nowMs + HOUR_MS;
    const gone = await purge(db, nowMs);
    if (gone.servers + gone.articles + gone.editions > 0) log.info('purged', gone);
  };
}

/** Deletes all that is kept of a server, at once and for good. */
export async function deleteServer(db: Database, guildId: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const within = withEngine(transaction, db.engine);
    const subscriptions = await within
      .selectFrom('subscriptions')
      .select('id')
      .where('guildId', '=', guildId)
      .execute();
    for (const { id } of subscriptions) await deleteWithEditions(within, id);
    for (const table of ['follows', 'articles', 'audit', 'usage', 'suggestions', 'notices', 'servers'] as const) {
      await within.deleteFrom(table).where('guildId', '=', guildId).execute();
    }
  });
}

/** Stories and messages of its editions go with these. */
async function deleteWithEditions(db: Database, subscriptionId: string): Promise<void> {
  await db.deleteFrom('editions').where('subscriptionId', '=', subscriptionId).execute();
  await db.deleteFrom('subscriptions').where('id', '=', subscriptionId).execute();
}
