import type { Kysely } from 'kysely';

/** What a feed brought in a span of time is counted for every edition. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema.createIndex('feedItemsBySeen').on('feedItems').columns(['sourceId', 'seenAtMs']).execute();
}
