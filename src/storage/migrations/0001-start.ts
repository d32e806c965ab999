import { type Kysely, sql } from 'kysely';
import type { Engine } from '../open-db.ts';
import { createSources } from './0001-sources.ts';

/** The first schema. Columns are described in `../schema.ts`. */
export async function up(db: Kysely<never>, engine: Engine): Promise<void> {
  const { schema } = db;

  await schema
    .createTable('servers')
    .addColumn('guildId', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('locale', 'text', (c) => c.notNull())
    .addColumn('timeZone', 'text', (c) => c.notNull())
    .addColumn('logChannelId', 'text')
    .addColumn('managerRoleId', 'text')
    .addColumn('joinedAtMs', 'bigint', (c) => c.notNull())
    .addColumn('removedAtMs', 'bigint')
    .execute();

  await createSources(schema);

  await schema
    .createTable('articles')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('url', 'text')
    .addColumn('identity', 'text', (c) => c.notNull().unique())
    .addColumn('titleKey', 'text')
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('byline', 'text')
    .addColumn('publisher', 'text', (c) => c.notNull())
    .addColumn('publisherName', 'text', (c) => c.notNull())
    .addColumn('language', 'text')
    .addColumn('publishedAtMs', 'bigint')
    .addColumn('firstSeenAtMs', 'bigint', (c) => c.notNull())
    .addColumn('updatedAtMs', 'bigint', (c) => c.notNull())
    .addColumn('imageUrl', 'text')
    .addColumn('imageAlt', 'text')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('excerpt', 'integer', (c) => c.notNull())
    .addColumn('paywalled', 'integer', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('contentHash', 'text', (c) => c.notNull())
    .addColumn('sketch', 'text', (c) => c.notNull())
    .addColumn('guildId', 'text')
    .addColumn('submittedBy', 'text')
    .addColumn('copyOf', 'text')
    .addColumn('storyId', 'text')
    .execute();
  await schema.createIndex('articlesByFirstSeen').on('articles').column('firstSeenAtMs').execute();
  await schema.createIndex('articlesByStory').on('articles').column('storyId').execute();
  await schema
    .createIndex('articlesByCopyOf')
    .on('articles')
    .column('copyOf')
    .where(sql.ref('copyOf'), 'is not', null)
    .execute();
  await schema
    .createIndex('articlesByGuild')
    .on('articles')
    .columns(['guildId', 'firstSeenAtMs'])
    .where(sql.ref('guildId'), 'is not', null)
    .execute();
  await schema.createIndex('articlesByTitle').on('articles').column('titleKey').execute();

  await schema
    .createTable('articleSources')
    .addColumn('articleId', 'text', (c) => c.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('sourceId', 'text', (c) => c.notNull())
    .addColumn('guid', 'text')
    .addColumn('url', 'text')
    .addColumn('seenAtMs', 'bigint', (c) => c.notNull())
    .addColumn('contentHash', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('articleSourcesPk', ['articleId', 'sourceId'])
    .execute();
  await schema.createIndex('articleSourcesBySource').on('articleSources').columns(['sourceId', 'seenAtMs']).execute();
  await schema.createIndex('articleSourcesByGuid').on('articleSources').columns(['sourceId', 'guid']).execute();

  await schema
    .createTable('articleMarks')
    .addColumn('mark', 'bigint', (c) => c.notNull())
    .addColumn('articleId', 'text', (c) => c.notNull().references('articles.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('articleMarksPk', ['mark', 'articleId'])
    .execute();
  await schema.createIndex('articleMarksByArticle').on('articleMarks').column('articleId').execute();

  await schema
    .createTable('stories')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('firstSeenAtMs', 'bigint', (c) => c.notNull())
    .addColumn('updatedAtMs', 'bigint', (c) => c.notNull())
    .addColumn('articles', 'integer', (c) => c.notNull())
    .addColumn('publishers', 'integer', (c) => c.notNull())
    .execute();
  await schema.createIndex('storiesByUpdated').on('stories').column('updatedAtMs').execute();

  await createArticleSearch(db, engine);

  await schema
    .createTable('subscriptions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('guildId', 'text', (c) => c.notNull())
    .addColumn('channelId', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('schedule', 'text', (c) => c.notNull())
    .addColumn('sourceIds', 'text', (c) => c.notNull())
    .addColumn('filters', 'text', (c) => c.notNull())
    .addColumn('maxStories', 'integer', (c) => c.notNull())
    .addColumn('length', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('look', 'text', (c) => c.notNull())
    .addColumn('quietDay', 'text', (c) => c.notNull())
    .addColumn('minStories', 'integer', (c) => c.notNull())
    .addColumn('paused', 'text')
    .addColumn('nextSlotAtMs', 'bigint')
    .addColumn('createdAtMs', 'bigint', (c) => c.notNull())
    .addColumn('deletedAtMs', 'bigint')
    .execute();
  await schema.createIndex('subscriptionsByGuild').on('subscriptions').column('guildId').execute();
  await schema
    .createIndex('subscriptionsByName')
    .unique()
    .on('subscriptions')
    .columns(['guildId', 'name'])
    .where(sql.ref('deletedAtMs'), 'is', null)
    .execute();
  await schema.createIndex('subscriptionsByNextSlot').on('subscriptions').column('nextSlotAtMs').execute();

  await schema
    .createTable('editions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('subscriptionId', 'text', (c) => c.notNull())
    .addColumn('slotKey', 'text', (c) => c.notNull())
    .addColumn('slotAtMs', 'bigint', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('reason', 'text')
    .addColumn('windowFromMs', 'bigint', (c) => c.notNull())
    .addColumn('windowToMs', 'bigint', (c) => c.notNull())
    .addColumn('digest', 'text')
    .addColumn('owner', 'text')
    .addColumn('leaseUntilMs', 'bigint', (c) => c.notNull().defaultTo(0))
    .addColumn('fence', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('sentAtMs', 'bigint')
    .addUniqueConstraint('editionsBySlot', ['subscriptionId', 'slotKey'])
    .execute();
  await schema.createIndex('editionsByState').on('editions').columns(['state', 'slotAtMs']).execute();

  await schema
    .createTable('editionStories')
    .addColumn('editionId', 'text', (c) => c.notNull().references('editions.id').onDelete('cascade'))
    .addColumn('subscriptionId', 'text', (c) => c.notNull())
    .addColumn('storyId', 'text', (c) => c.notNull())
    .addColumn('position', 'integer')
    .addColumn('reason', 'text')
    .addColumn('rank', 'text', (c) => c.notNull())
    .addColumn('facts', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('editionStoriesPk', ['editionId', 'storyId'])
    .execute();
  await schema
    .createIndex('editionStoriesByReader')
    .on('editionStories')
    .columns(['subscriptionId', 'storyId'])
    .execute();

  await schema
    .createTable('deliveries')
    .addColumn('editionId', 'text', (c) => c.notNull().references('editions.id').onDelete('cascade'))
    .addColumn('part', 'integer', (c) => c.notNull())
    .addColumn('channelId', 'text', (c) => c.notNull())
    .addColumn('way', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('nonce', 'text', (c) => c.notNull())
    .addColumn('mark', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('owner', 'text')
    .addColumn('leaseUntilMs', 'bigint', (c) => c.notNull().defaultTo(0))
    .addColumn('fence', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('posts', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('firstPostAtMs', 'bigint')
    .addColumn('lastPostAtMs', 'bigint')
    .addColumn('retryAtMs', 'bigint', (c) => c.notNull().defaultTo(0))
    .addColumn('messageId', 'text')
    .addColumn('publish', 'text')
    .addColumn('error', 'text')
    .addPrimaryKeyConstraint('deliveriesPk', ['editionId', 'part'])
    .execute();
  await schema.createIndex('deliveriesByState').on('deliveries').columns(['state', 'retryAtMs']).execute();

  await schema
    .createTable('restores')
    .addColumn('atMs', 'bigint', (c) => c.primaryKey())
    .execute();

  await schema
    .createTable('audit')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('guildId', 'text', (c) => c.notNull())
    .addColumn('userId', 'text', (c) => c.notNull())
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('detail', 'text', (c) => c.notNull())
    .addColumn('atMs', 'bigint', (c) => c.notNull())
    .execute();
  await schema.createIndex('auditByGuild').on('audit').columns(['guildId', 'atMs']).execute();

  await schema
    .createTable('usage')
    .addColumn('guildId', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('reservedMicros', 'bigint', (c) => c.notNull())
    .addColumn('spentMicros', 'bigint', (c) => c.notNull())
    .addColumn('calls', 'integer', (c) => c.notNull())
    .addColumn('inputTokens', 'bigint', (c) => c.notNull())
    .addColumn('outputTokens', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('usagePk', ['guildId', 'day'])
    .execute();

  await schema
    .createTable('cache')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('expiresAtMs', 'bigint')
    .execute();
  await schema.createIndex('cacheByExpiry').on('cache').column('expiresAtMs').execute();
}

/** Full-text index over what grouping reads: FTS5 on one engine, `tsvector` on the other. */
async function createArticleSearch(db: Kysely<never>, engine: Engine): Promise<void> {
  await db.schema
    .createTable('articleTerms')
    .addColumn('articleId', 'text', (c) => c.primaryKey().references('articles.id').onDelete('cascade'))
    .addColumn('atMs', 'bigint', (c) => c.notNull())
    .addColumn('searchRow', 'bigint', (c) => c.notNull().unique())
    .addColumn('terms', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('termCounts')
    .addColumn('term', 'text', (c) => c.primaryKey())
    .addColumn('articles', 'integer', (c) => c.notNull())
    .execute();
  if (engine === 'sqlite') {
    // Marks belong to words: without them Thai and Hindi would fall apart.
    await sql`create virtual table "articleSearch" using fts5("terms", content = '', contentless_delete = 1,
      detail = 'none', tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'")`.execute(db);
    await sql`create trigger "articleTermsGone" after delete on "articleTerms" begin
      delete from "articleSearch" where rowid = old."searchRow"; end`.execute(db);
    return;
  }
  await sql`create table "articleSearch" ("searchRow" bigint primary key references "articleTerms" ("searchRow") on delete cascade,
    "terms" tsvector not null)`.execute(db);
  await sql`create index "articleSearchTerms" on "articleSearch" using gin ("terms")`.execute(db);
}
