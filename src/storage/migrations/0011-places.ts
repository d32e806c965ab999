import type { Kysely } from 'kysely';

/** Where the POSTs of a message in doubt went. The column is described in `../schema.ts`. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema.alterTable('deliveries').addColumn('placeId', 'text').execute();
}
