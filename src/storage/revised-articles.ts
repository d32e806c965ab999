import type { Database } from './open-db.ts';

/** Notes, in the step that stores an edit, that posted digests are to be compared with it. */
export async function noteRevision(db: Database, articleId: string): Promise<void> {
  await db
    .insertInto('revisedArticles')
    .columns(['articleId', 'revision'])
    .expression((row) => row.selectFrom('articles').select(['id', 'revision']).where('id', '=', articleId))
    .onConflict((row) => row.column('articleId').doUpdateSet(({ ref }) => ({ revision: ref('excluded.revision') })))
    .execute();
}

/** @returns articles that were edited and not compared yet */
export async function listRevised(db: Database, limit: number): Promise<{ articleId: string; revision: number }[]> {
  return db.selectFrom('revisedArticles').selectAll().orderBy('articleId').limit(limit).execute();
}

/** Done with this revision; one that came meanwhile stays. */
export async function forgetRevision(
  db: Database,
  { articleId, revision }: { articleId: string; revision: number },
): Promise<void> {
  await db.deleteFrom('revisedArticles').where('articleId', '=', articleId).where('revision', '=', revision).execute();
}

/** A posted edition that shows a story. */
export interface Showing {
  editionId: string;
  guildId: string;
  subscriptionName: string;
}

/** @returns editions that went out since an instant with this story in them, newest first */
export async function listShowings(
  db: Database,
  storyId: string,
  { sinceMs, guildId }: { sinceMs: number; guildId?: string },
): Promise<Showing[]> {
  return db
    .selectFrom('editionStories')
    .innerJoin('editions', 'editions.id', 'editionStories.editionId')
    .innerJoin('subscriptions', 'subscriptions.id', 'editions.subscriptionId')
    .select(['editions.id as editionId', 'subscriptions.guildId', 'subscriptions.name as subscriptionName'])
    .where('editionStories.storyId', '=', storyId)
    .where('editionStories.position', 'is not', null)
    .where('editions.state', 'in', ['sending', 'sent'])
    .where('editions.slotAtMs', '>=', sinceMs)
    .$if(guildId !== undefined, (query) => query.where('subscriptions.guildId', '=', guildId!))
    .orderBy('editions.slotAtMs', 'desc')
    .execute();
}
