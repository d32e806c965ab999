import type { Kysely } from 'kysely';

/** How far a look into a channel has come. The column is described in `../schema.ts`. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable('deliveries').addColumn('looked', 'text').execute();
}
