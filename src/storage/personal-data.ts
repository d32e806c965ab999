import type { Database } from './open-db.ts';

/** What is stored of one person: ids of theirs beside what they did. Names and messages are not stored. */
export interface PersonalData {
  changes: { guildId: string; action: string; detail: string; atMs: number }[];
  articles: { guildId: string | null; title: string; url: string | null; atMs: number }[];
  sources: { guildId: string; url: string; atMs: number }[];
  /** Digests by direct message. */
  digests: { guildId: string; schedule: string; filters: string; atMs: number }[];
  suggestions: { guildId: string; url: string; atMs: number }[];
}

/** Stands where a person stood who wished to be forgotten. */
const NOBODY = '0';

export async function findPersonalData(db: Database, userId: string): Promise<PersonalData> {
  const [changes, articles, sources, digests, suggestions] = await Promise.all([
    db
      .selectFrom('audit')
      .select(['guildId', 'action', 'detail', 'atMs'])
      .where('userId', '=', userId)
      .orderBy('atMs')
      .execute(),
    db
      .selectFrom('articles')
      .select(['guildId', 'title', 'url', 'firstSeenAtMs as atMs'])
      .where('submittedBy', '=', userId)
      .orderBy('firstSeenAtMs')
      .execute(),
    db
      .selectFrom('follows')
      .innerJoin('sources', 'sources.id', 'follows.sourceId')
      .select(['follows.guildId', 'sources.url', 'follows.addedAtMs as atMs'])
      .where('follows.addedBy', '=', userId)
      .orderBy('follows.addedAtMs')
      .execute(),
    db
      .selectFrom('subscriptions')
      .select(['guildId', 'schedule', 'filters', 'createdAtMs as atMs'])
      .where('ownerId', '=', userId)
      .orderBy('createdAtMs')
      .execute(),
    db
      .selectFrom('suggestions')
      .select(['guildId', 'url', 'atMs'])
      .where('suggestedBy', '=', userId)
      .orderBy('atMs')
      .execute(),
  ]);
  return { changes, articles, sources, digests, suggestions };
}

/**
 * Takes a person's id, and the words of their reports, out of everything, and ends what they get by direct message.
 * What they did for a server stays done.
 */
export async function forgetPerson(db: Database, userId: string): Promise<void> {
  await db.transaction().execute(async (change) => {
    await change.deleteFrom('audit').where('userId', '=', userId).where('action', '=', 'report').execute();
    await change.updateTable('audit').set({ userId: NOBODY }).where('userId', '=', userId).execute();
    await change.updateTable('articles').set({ submittedBy: null }).where('submittedBy', '=', userId).execute();
    await change.updateTable('follows').set({ addedBy: NOBODY }).where('addedBy', '=', userId).execute();
    await change.deleteFrom('suggestions').where('suggestedBy', '=', userId).execute();
    const own = change.selectFrom('subscriptions').select('id').where('ownerId', '=', userId);
    await change.deleteFrom('editions').where('subscriptionId', 'in', own).execute();
    await change.deleteFrom('subscriptions').where('ownerId', '=', userId).execute();
  });
}
