import type { Kysely } from 'kysely';

/** Whether what a server's digests said is open to read for everybody: no, until its admins say so. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('servers')
    .addColumn('archive', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
