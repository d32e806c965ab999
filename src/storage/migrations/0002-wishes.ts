import type { Kysely } from 'kysely';

/** When a feed asks to be read: `FeedWishes` as JSON. It says so in its body only, and bodies seldom come. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('sources').addColumn('wishes', 'text').execute();
}
