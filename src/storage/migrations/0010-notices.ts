import { type Kysely, sql } from 'kysely';

/** What the admins of servers are to hear of. Columns are described in `../schema.ts`. */
export async function up(db: Kysely<never>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('notices')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('guildId', 'text', (column) => column.notNull())
    .addColumn('said', 'text', (column) => column.notNull())
    .addColumn('editionId', 'text')
    .addColumn('inPerson', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('atMs', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('noticesByGuild').on('notices').column('guildId').execute();
  await schema
    .alterTable('editions')
    .addColumn('untold', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.createIndex('editionsUntold').on('editions').column('untold').where(sql.ref('untold'), '=', 1).execute();
}
