import type { Kysely } from 'kysely';

/** The part of the first schema that is about sources: what they have shown, and who follows them. */
export async function createSources(schema: Kysely<never>['schema']): Promise<void> {
  await schema
    .createTable('sources')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('url', 'text', (c) => c.notNull().unique())
    .addColumn('siteUrl', 'text')
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('publisher', 'text', (c) => c.notNull())
    .addColumn('language', 'text')
    .addColumn('linkSelector', 'text')
    .addColumn('health', 'text', (c) => c.notNull())
    .addColumn('lastError', 'text')
    .addColumn('failures', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('failingSinceMs', 'bigint')
    .addColumn('noticeSentAtMs', 'bigint')
    .addColumn('lastOkAtMs', 'bigint')
    .addColumn('lastFetchedAtMs', 'bigint')
    .addColumn('lastUnconditionalAtMs', 'bigint')
    .addColumn('nextPollAtMs', 'bigint', (c) => c.notNull())
    .addColumn('intervalMs', 'bigint', (c) => c.notNull())
    .addColumn('etag', 'text')
    .addColumn('lastModified', 'text')
    .addColumn('bodyHash', 'text')
    .addColumn('movedTo', 'text')
    .addColumn('movedSeen', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('claimedBy', 'text')
    .addColumn('claimedUntilMs', 'bigint', (c) => c.notNull().defaultTo(0))
    .execute();
  await schema.createIndex('sourcesByNextPoll').on('sources').column('nextPollAtMs').execute();

  await schema
    .createTable('feedItems')
    .addColumn('sourceId', 'text', (c) => c.notNull().references('sources.id').onDelete('cascade'))
    .addColumn('itemKey', 'text', (c) => c.notNull())
    .addColumn('url', 'text')
    .addColumn('titleKey', 'text')
    .addColumn('contentHash', 'text', (c) => c.notNull())
    .addColumn('seenAtMs', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('feedItemsPk', ['sourceId', 'itemKey'])
    .execute();

  await schema
    .createTable('follows')
    .addColumn('guildId', 'text', (c) => c.notNull())
    .addColumn('sourceId', 'text', (c) => c.notNull().references('sources.id').onDelete('cascade'))
    .addColumn('groupName', 'text', (c) => c.notNull())
    .addColumn('weight', 'real', (c) => c.notNull())
    .addColumn('use', 'text', (c) => c.notNull())
    .addColumn('addedBy', 'text', (c) => c.notNull())
    .addColumn('addedAtMs', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('followsPk', ['guildId', 'sourceId'])
    .execute();
  await schema.createIndex('followsBySource').on('follows').column('sourceId').execute();
}
