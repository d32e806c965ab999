import { type Kysely, sql } from 'kysely';

/** When to look whether a hindered subscription is mended, and what was published when. Columns are described in `../schema.ts`. */
export async function up(db: Kysely<never>): Promise<void> {
  const { schema } = db;
  await schema.alterTable('subscriptions').addColumn('lookAtMs', 'bigint').execute();
  await schema.alterTable('subscriptions').addColumn('hinderedAtMs', 'bigint').execute();
  await schema
    .createIndex('subscriptionsByLook')
    .on('subscriptions')
    .column('lookAtMs')
    .where(sql.ref('lookAtMs'), 'is not', null)
    .execute();
  await db
    .updateTable('subscriptions' as never)
    .set({ lookAtMs: 0 } as never)
    .where('paused' as never, 'not like', '%"reason":"admin"%' as never)
    .where('nextSlotAtMs' as never, 'is', null as never)
    .execute();
  await schema.alterTable('deliveries').addColumn('publishedAtMs', 'bigint').execute();
  await schema
    .createIndex('deliveriesByPublished')
    .on('deliveries')
    .columns(['channelId', 'publishedAtMs'])
    .where(sql.ref('publishedAtMs'), 'is not', null)
    .execute();
}
