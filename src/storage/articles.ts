import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Article, ArticleDraft } from '../model.ts';
import { dropMarks, findOriginal, keepMarks, similarity } from './article-copies.ts';
import { ARTICLE_COLUMNS, chunked, contentColumns, toArticles, unpackSketch } from './article-rows.ts';
import { type Database, withEngine } from './open-db.ts';
import { noteRevision } from './revised-articles.ts';

/** Where and when an article was seen. */
export interface Seen {
  sourceId: string;
  guid?: string;
  /** The link as the source gave it. */
  url?: string;
  atMs: number;
}

export type Outcome = 'new' | 'updated' | 'known';

/** Two articles of one publisher under one title are one if they are this close: a daily column comes every 24 h. */
const SAME_DAY_MS = 20 * 3_600_000;
/** Texts this unlike each other are two articles, even under one guid or one title. */
const UNLIKE = 0.1;
/** Shingles from which on two texts can be called unlike. */
const ENOUGH_TO_DIFFER = 50;

/**
 * Stores an article, or finds that it is there already: by its address, else by its guid within the source, else by
 * publisher, title and day. An edit changes the article in place and counts its revision up; it never makes a new one.
 */
export async function storeArticle(
  db: Database,
  draft: ArticleDraft,
  seen: Seen,
): Promise<{ article: Article; outcome: Outcome }> {
  if (db.isTransaction) return storeWithin(db, draft, seen);
  return db.transaction().execute((transaction) => storeWithin(withEngine(transaction, db.engine), draft, seen));
}

async function storeWithin(
  db: Database,
  draft: ArticleDraft,
  seen: Seen,
): Promise<{ article: Article; outcome: Outcome }> {
  const known = await findKnown(db, draft, seen);
  const outcome = known ? await revise(db, known, draft, seen) : await insert(db, draft, seen);
  const id = known?.id ?? idOf(draft, seen);
  await noteSighting(db, id, draft, seen);
  return { article: (await findArticle(db, id))!, outcome };
}

/**
 * Stores many articles in one step: one sync to the disk instead of one each. In one process at a time, because two that
 * stored the same articles in another order would wait for each other.
 */
export async function changeArticles<T>(db: Database, change: (db: Database) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    const inside = withEngine(transaction, db.engine);
    // SQLite has one writer by itself. The number is ours; it only has to be the same everywhere.
    if (db.engine === 'postgres') await sql`select pg_advisory_xact_lock(7262)`.execute(inside);
    return change(inside);
  });
}

type Known = NonNullable<Awaited<ReturnType<typeof findKnown>>>;

async function findKnown(db: Database, draft: ArticleDraft, seen: Seen) {
  const inScope = db
    .selectFrom('articles')
    .select([
      'articles.id',
      'articles.contentHash',
      'articles.sketch',
      'articles.excerpt',
      'articles.publishedAtMs',
      'articles.firstSeenAtMs',
    ])
    .where('articles.guildId', draft.guildId ? '=' : 'is', draft.guildId ?? null);
  const byIdentity = await inScope.where('identity', '=', identityOf(draft, seen)).executeTakeFirst();
  if (byIdentity) return byIdentity;
  if (seen.guid !== undefined) {
    const byGuid = await inScope
      .innerJoin('articleSources', 'articleSources.articleId', 'articles.id')
      .where('articleSources.sourceId', '=', seen.sourceId)
      .where('articleSources.guid', '=', seen.guid)
      .executeTakeFirst();
    if (byGuid && (draft.addressKey === undefined || !unlike(byGuid.sketch, draft))) return byGuid;
  }
  if (draft.titleKey === undefined) return undefined;
  const atMs = draft.publishedAtMs ?? seen.atMs;
  const byTitle = await inScope
    .where('titleKey', '=', draft.titleKey)
    .orderBy('firstSeenAtMs', 'desc')
    .limit(10)
    .execute();
  return byTitle.find(
    (row) => Math.abs((row.publishedAtMs ?? row.firstSeenAtMs) - atMs) <= SAME_DAY_MS && !unlike(row.sketch, draft),
  );
}

function unlike(packed: string, draft: ArticleDraft): boolean {
  const sketch = unpackSketch(packed);
  return Math.min(sketch.length, draft.sketch.length) >= ENOUGH_TO_DIFFER && similarity(sketch, draft.sketch) < UNLIKE;
}

async function insert(db: Database, draft: ArticleDraft, seen: Seen): Promise<Outcome> {
  const id = idOf(draft, seen);
  const copyOf = await findOriginal(db, { id, sketch: draft.sketch, guildId: draft.guildId, firstSeenAtMs: seen.atMs });
  const inserted = await db
    .insertInto('articles')
    .values({
      ...contentColumns(draft),
      id,
      identity: identityOf(draft, seen),
      url: draft.url ?? null,
      publisher: draft.publisher,
      publishedAtMs: draft.publishedAtMs ?? null,
      firstSeenAtMs: seen.atMs,
      updatedAtMs: seen.atMs,
      revision: 0,
      guildId: draft.guildId ?? null,
      submittedBy: draft.submittedBy ?? null,
      copyOf: copyOf ?? null,
      storyId: null,
    })
    .onConflict((row) => row.doNothing())
    .returning('id')
    .executeTakeFirst();
  // Another process stored the same article since we looked.
  if (!inserted) return 'known';
  await keepMarks(db, id, draft.sketch);
  return 'new';
}

/** Takes over what the publisher changed. An excerpt never replaces a whole text; a whole text always an excerpt. */
async function revise(db: Database, known: Known, draft: ArticleDraft, seen: Seen): Promise<Outcome> {
  if (known.contentHash === draft.contentHash || (draft.excerpt && !known.excerpt)) return 'known';
  const isCompletion = known.excerpt === 1 && !draft.excerpt;
  const before = await db
    .selectFrom('articleSources')
    .select('contentHash')
    .where('articleId', '=', known.id)
    .where('sourceId', '=', seen.sourceId)
    .executeTakeFirst();
  // Two sources may word one article's title differently for ever; only a change within one of them is an edit.
  const isEdit = before !== undefined && before.contentHash !== draft.contentHash;
  if (!isEdit && !isCompletion) return 'known';
  const copyOf = await findOriginal(db, { ...known, sketch: draft.sketch, guildId: draft.guildId });
  await db
    .updateTable('articles')
    .set((row) => ({
      ...contentColumns(draft),
      publishedAtMs: known.publishedAtMs ?? draft.publishedAtMs ?? null,
      updatedAtMs: seen.atMs,
      revision: row('revision', '+', 1),
      copyOf: copyOf ?? null,
    }))
    .where('id', '=', known.id)
    .execute();
  await dropMarks(db, known.id);
  await keepMarks(db, known.id, draft.sketch);
  await noteRevision(db, known.id);
  return 'updated';
}

async function noteSighting(db: Database, articleId: string, draft: ArticleDraft, seen: Seen): Promise<void> {
  const facts = { guid: seen.guid ?? null, url: seen.url ?? null, contentHash: draft.contentHash };
  await db
    .insertInto('articleSources')
    .values({ articleId, sourceId: seen.sourceId, seenAtMs: seen.atMs, ...facts })
    .onConflict((row) => row.columns(['articleId', 'sourceId']).doUpdateSet(facts))
    .execute();
}

function identityOf(draft: ArticleDraft, seen: Seen): string {
  const scope = draft.guildId ?? '';
  if (draft.addressKey !== undefined) return `${scope} ${draft.addressKey}`;
  if (seen.guid !== undefined) return `${scope} ${seen.sourceId} ${seen.guid}`;
  return `${scope} ${draft.titleKey ?? ''} ${draft.contentHash}`;
}

/** The same article gets the same id, whoever stores it first. */
function idOf(draft: ArticleDraft, seen: Seen): string {
  return createHash('sha256').update(identityOf(draft, seen)).digest('base64url').slice(0, 16);
}

export async function findArticle(db: Database, id: string): Promise<Article | undefined> {
  return (await findArticles(db, [id]))[0];
}

/** @returns those that exist, in the order asked for */
export async function findArticles(db: Database, ids: readonly string[]): Promise<Article[]> {
  const rows = [];
  for (const some of chunked(ids)) {
    rows.push(...(await db.selectFrom('articles').select(ARTICLE_COLUMNS).where('id', 'in', some).execute()));
  }
  const byId = new Map((await toArticles(db, rows)).map((article) => [article.id, article]));
  return ids.map((id) => byId.get(id)).filter((article) => article !== undefined);
}

/** Forgets articles first seen before this instant; copies of them stand for themselves from now on. @returns how many */
export async function purgeArticles(db: Database, beforeMs: number): Promise<number> {
  const old = db.selectFrom('articles').select('id').where('firstSeenAtMs', '<', beforeMs);
  await db
    .updateTable('articles')
    .set({ copyOf: null })
    .where('copyOf', 'in', old)
    .where('firstSeenAtMs', '>=', beforeMs)
    .execute();
  const { numDeletedRows } = await db
    .deleteFrom('articles')
    .where('firstSeenAtMs', '<', beforeMs)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
