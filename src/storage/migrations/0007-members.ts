import { type Kysely, sql } from 'kysely';

/** A person's own subscriptions, and the sources that members suggest. Columns are described in `../schema.ts`. */
export async function up(db: Kysely<never>): Promise<void> {
  const { schema } = db;
  await schema.alterTable('subscriptions').addColumn('ownerId', 'text').execute();
  await schema.dropIndex('subscriptionsByName').execute();
  const own = sql`${sql.ref('deletedAtMs')} is null and ${sql.ref('ownerId')}`;
  await schema
    .createIndex('subscriptionsByName')
    .unique()
    .on('subscriptions')
    .columns(['guildId', 'name'])
    .where(own, 'is', null)
    .execute();
  await schema
    .createIndex('subscriptionsByOwner')
    .unique()
    .on('subscriptions')
    .columns(['ownerId', 'guildId'])
    .where(own, 'is not', null)
    .execute();

  await schema
    .createTable('suggestions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('guildId', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('feed', 'text', (c) => c.notNull())
    .addColumn('suggestedBy', 'text', (c) => c.notNull())
    .addColumn('atMs', 'bigint', (c) => c.notNull())
    .addUniqueConstraint('suggestionsByUrl', ['guildId', 'url'])
    .execute();
}
