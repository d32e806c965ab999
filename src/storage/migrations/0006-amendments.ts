import type { Kysely } from 'kysely';

/** Drafts that wait for a moderator, and changes of what was posted. Columns are described in `../schema.ts`. */
export async function up(db: Kysely<never>): Promise<void> {
  const { schema } = db;
  await schema.alterTable('subscriptions').addColumn('approval', 'text').execute();
  await schema.alterTable('editions').addColumn('look', 'text').execute();
  await schema
    .alterTable('editions')
    .addColumn('revision', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await schema.createIndex('editionStoriesByStory').on('editionStories').column('storyId').execute();

  await schema
    .createTable('drafts')
    .addColumn('editionId', 'text', (c) => c.primaryKey().references('editions.id').onDelete('cascade'))
    .addColumn('channelId', 'text', (c) => c.notNull())
    .addColumn('publishAtMs', 'bigint')
    .addColumn('page', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('messageId', 'text')
    .addColumn('posts', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('firstPostAtMs', 'bigint')
    .addColumn('revision', 'integer', (c) => c.notNull().defaultTo(1))
    .addColumn('shownRevision', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('fence', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('leaseUntilMs', 'bigint', (c) => c.notNull().defaultTo(0))
    .addColumn('retryAtMs', 'bigint', (c) => c.notNull().defaultTo(0))
    .addColumn('error', 'text')
    .execute();

  await schema
    .createTable('edits')
    .addColumn('editionId', 'text', (c) => c.notNull().references('editions.id').onDelete('cascade'))
    .addColumn('part', 'integer', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull().defaultTo(1))
    .addColumn('shownRevision', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('fence', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('leaseUntilMs', 'bigint', (c) => c.notNull().defaultTo(0))
    .addColumn('retryAtMs', 'bigint', (c) => c.notNull().defaultTo(0))
    .addColumn('ended', 'text')
    .addColumn('error', 'text')
    .addPrimaryKeyConstraint('editsPk', ['editionId', 'part'])
    .execute();

  await schema
    .createTable('revisedArticles')
    .addColumn('articleId', 'text', (c) => c.primaryKey().references('articles.id').onDelete('cascade'))
    .addColumn('revision', 'integer', (c) => c.notNull())
    .execute();
}
