import { sql } from 'kysely';
import type { Article, Story } from '../model.ts';
import { ARTICLE_COLUMNS, type ArticleRow, chunked, toArticles } from './article-rows.ts';
import type { ArticleTerms } from './article-search.ts';
import { type Database, withEngine } from './open-db.ts';

export interface StoryQuery {
  /** Its own articles count too; other servers' never do. */
  guildId: string;
  sourceIds: readonly string[];
  /** A story counts if one of its articles was seen in (sinceMs, untilMs]. */
  sinceMs: number;
  untilMs: number;
  /** For these stories the span begins earlier. */
  earlier?: { storyIds: readonly string[]; sinceMs: number };
  /** The most widely told come first. */
  limit?: number;
}

/** More candidates than any digest could choose from. */
const MOST_STORIES = 400;
/** The newest articles of a story that are read; the rest only repeat them. */
const MOST_ARTICLES = 60;
/** Characters of a text that ranking, filters and memory can need: headline, lead, the first four sentences. */
const LEAD_CHARACTERS = 2_000;

/**
 * Stories with news from these sources, the texts cut to their leads: of hundreds a few are chosen, which `withTexts`
 * makes whole. Most publishers first, newest on ties, where there are too many. The cost follows the span, not the store.
 */
export async function findStories(db: Database, query: StoryQuery): Promise<Story[]> {
  const storyIds = new Set(await seenStories(db, query));
  for (const among of chunked(query.earlier?.storyIds ?? [])) {
    for (const id of await seenStories(db, { ...query, sinceMs: query.earlier!.sinceMs }, among)) storyIds.add(id);
  }
  return load(db, await widest(db, [...storyIds], query.limit ?? MOST_STORIES), query.guildId, LEAD);
}

/** @param among look among these only */
async function seenStories(db: Database, query: StoryQuery, among?: readonly string[]): Promise<string[]> {
  const { guildId, sinceMs, untilMs } = query;
  const brought = chunked(query.sourceIds).map((sourceIds) =>
    db
      .selectFrom('articleSources')
      .innerJoin('articles', 'articles.id', 'articleSources.articleId')
      .select('articles.storyId')
      .where('articleSources.sourceId', 'in', sourceIds)
      .where('articleSources.seenAtMs', '>', sinceMs)
      .where('articleSources.seenAtMs', '<=', untilMs)
      .where('articles.guildId', 'is', null),
  );
  const own = db
    .selectFrom('articles')
    .select('articles.storyId')
    .where('guildId', '=', guildId)
    .where('firstSeenAtMs', '>', sinceMs)
    .where('firstSeenAtMs', '<=', untilMs);
  const [first, ...others] = [own, ...brought].map((each) => {
    const seen = each.where('articles.storyId', 'is not', null);
    return among ? seen.where('articles.storyId', 'in', among) : seen;
  });
  const rows = await others.reduce((all, each) => all.union(each), first!).execute();
  return rows.map(({ storyId }) => storyId!);
}

const TEXT = sql<string>`"articles"."text"`;
const LEAD = sql<string>`substr("articles"."text", 1, ${sql.lit(LEAD_CHARACTERS)})`;

/** @returns stories that this server may see, in the order asked for; those it may see nothing of are left out */
export async function loadStories(db: Database, storyIds: readonly string[], guildId: string): Promise<Story[]> {
  return load(db, storyIds, guildId, TEXT);
}

/** The same stories with the whole texts of their articles. */
export async function withTexts(db: Database, stories: readonly Story[]): Promise<Story[]> {
  const texts = new Map<string, string>();
  for (const ids of chunked(stories.flatMap(({ articles }) => articles.map(({ id }) => id)))) {
    const rows = await db.selectFrom('articles').select(['id', 'text']).where('id', 'in', ids).execute();
    for (const { id, text } of rows) texts.set(id, text);
  }
  return stories.map((story) => ({
    ...story,
    articles: story.articles.map((article) => ({ ...article, text: texts.get(article.id) ?? article.text })),
  }));
}

async function load(db: Database, storyIds: readonly string[], guildId: string, text: typeof TEXT): Promise<Story[]> {
  const rows: ArticleRow[] = [];
  for (const ids of chunked(storyIds)) rows.push(...(await visibleRows(db, ids, guildId, text)));
  const articles = Map.groupBy(await toArticles(db, rows), (article) => article.storyId!);
  return storyIds.flatMap((id) => {
    const own = articles.get(id);
    return own ? [asStory(id, own.toSorted(byAge))] : [];
  });
}

async function visibleRows(
  db: Database,
  storyIds: string[],
  guildId: string,
  text: typeof TEXT,
): Promise<ArticleRow[]> {
  // Numbered without their texts, which would be carried through the sorting.
  const numbered = db
    .selectFrom('articles')
    .select('id')
    .select(
      sql<number>`row_number() over (partition by "storyId" order by "copyOf" is not null, "firstSeenAtMs" desc, "id")`.as(
        'place',
      ),
    )
    .where('storyId', 'in', storyIds)
    .where((row) => row.or([row('guildId', 'is', null), row('guildId', '=', guildId)]))
    .as('numbered');
  return db
    .selectFrom(numbered)
    .innerJoin('articles', 'articles.id', 'numbered.id')
    .select(ARTICLE_COLUMNS.filter((column) => column !== 'articles.text'))
    .select(text.as('text'))
    .where('place', '<=', MOST_ARTICLES)
    .execute();
}

async function widest(db: Database, storyIds: string[], limit: number): Promise<string[]> {
  if (storyIds.length <= limit) return storyIds.toSorted();
  const rows = [];
  for (const ids of chunked(storyIds)) {
    rows.push(...(await db.selectFrom('stories').selectAll().where('id', 'in', ids).execute()));
  }
  return rows
    .toSorted((a, b) => b.publishers - a.publishers || b.updatedAtMs - a.updatedAtMs || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map((row) => row.id);
}

function asStory(id: string, articles: Article[]): Story {
  return {
    id,
    articles,
    firstSeenAtMs: articles[0]!.firstSeenAtMs,
    updatedAtMs: Math.max(...evidence(articles).map((article) => article.firstSeenAtMs)),
  };
}

/** Copies are none; where only copies are visible they stand for their originals. */
function evidence<T extends Pick<Article, 'copyOf'>>(articles: T[]): T[] {
  const originals = articles.filter((article) => article.copyOf === undefined);
  return originals.length > 0 ? originals : articles;
}

const byAge = (a: Article, b: Article) => a.firstSeenAtMs - b.firstSeenAtMs || (a.id < b.id ? -1 : 1);

/** An original as grouping sees it. */
export interface Member {
  id: string;
  guildId: string | null;
  /** The story it is in until now. */
  storyId: string | null;
  /** When it was published, or else first seen. */
  atMs: number;
  terms: ArticleTerms;
}

/** A member as the full-text index numbers it. */
export type IndexedMember = Member & { searchRow: number };

const MEMBER_COLUMNS = [
  'articles.id',
  'articles.guildId',
  'articles.storyId',
  'articleTerms.atMs',
  'articleTerms.searchRow',
  'articleTerms.terms',
] as const;

export async function findMembers(db: Database, searchRows: readonly number[]): Promise<IndexedMember[]> {
  const members: IndexedMember[] = [];
  for (const some of chunked(searchRows)) {
    const rows = await db
      .selectFrom('articles')
      .innerJoin('articleTerms', 'articleTerms.articleId', 'articles.id')
      .select(MEMBER_COLUMNS)
      .where('articleTerms.searchRow', 'in', some)
      .execute();
    members.push(...rows.map(toMember));
  }
  return members;
}

/** Of each story the newest `limit` originals from a span of time. */
export async function findMembersOf(
  db: Database,
  storyIds: readonly string[],
  span: { fromMs: number; toMs: number },
  limit: number,
): Promise<IndexedMember[]> {
  const members: IndexedMember[] = [];
  for (const ids of chunked(storyIds)) {
    const numbered = db
      .selectFrom('articles')
      .innerJoin('articleTerms', 'articleTerms.articleId', 'articles.id')
      .select(MEMBER_COLUMNS)
      .select(sql<number>`row_number() over (partition by "storyId" order by "atMs" desc, "id")`.as('place'))
      .where('articles.storyId', 'in', ids)
      .where('articleTerms.atMs', '>=', span.fromMs)
      .where('articleTerms.atMs', '<=', span.toMs)
      .as('numbered');
    const rows = await db.selectFrom(numbered).selectAll().where('place', '<=', limit).execute();
    members.push(...rows.map(toMember));
  }
  return members;
}

function toMember(row: Omit<IndexedMember, 'terms'> & { terms: string }): IndexedMember {
  const { id, guildId, storyId, atMs, searchRow } = row;
  return { id, guildId, storyId, atMs, searchRow, terms: JSON.parse(row.terms) };
}

/** The stories of these articles, by article. */
export async function findStoryIds(db: Database, articleIds: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const ids of chunked(articleIds)) {
    const rows = await db.selectFrom('articles').select(['id', 'storyId']).where('id', 'in', ids).execute();
    for (const { id, storyId } of rows) if (storyId !== null) found.set(id, storyId);
  }
  return found;
}

/** @returns those of these ids that stories have */
export async function findTaken(db: Database, storyIds: readonly string[]): Promise<Set<string>> {
  const taken = new Set<string>();
  for (const ids of chunked(storyIds)) {
    const rows = await db.selectFrom('stories').select('id').where('id', 'in', ids).execute();
    for (const { id } of rows) taken.add(id);
  }
  return taken;
}

/** Puts articles, and the copies of them, into a story. */
export async function moveArticles(db: Database, storyId: string, articleIds: readonly string[]): Promise<void> {
  for (const ids of chunked(articleIds)) {
    await db
      .updateTable('articles')
      .set({ storyId })
      .where((row) => row.or([row('id', 'in', ids), row('copyOf', 'in', ids)]))
      .execute();
  }
}

/** Moves all that is left in a story into another. */
export async function mergeStory(db: Database, fromId: string, intoId: string): Promise<void> {
  await db.updateTable('articles').set({ storyId: intoId }).where('storyId', '=', fromId).execute();
}

/** Counts stories anew after articles moved; empty ones go. */
export async function refreshStories(db: Database, storyIds: readonly string[]): Promise<void> {
  for (const ids of chunked(storyIds)) {
    await db.deleteFrom('stories').where('id', 'in', ids).execute();
    await db
      .insertInto('stories')
      .columns(['id', 'firstSeenAtMs', 'updatedAtMs', 'articles', 'publishers'])
      .expression((row) =>
        row
          .selectFrom('articles')
          .select((article) => [
            'articles.storyId as id',
            article.fn.min('firstSeenAtMs').as('firstSeenAtMs'),
            article.fn.max('firstSeenAtMs').as('updatedAtMs'),
            article.fn.countAll().as('articles'),
            article.fn.count('publisher').distinct().as('publishers'),
          ])
          .where('storyId', 'in', ids)
          .groupBy('storyId'),
      )
      .execute();
  }
}

/** Runs steps that must be seen whole or not at all, and by one process at a time. */
export async function changeStories<T>(db: Database, change: (db: Database) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    const inside = withEngine(transaction, db.engine);
    // SQLite has one writer by itself. The number is ours; it only has to be the same everywhere.
    if (db.engine === 'postgres') await sql`select pg_advisory_xact_lock(7261)`.execute(inside);
    return change(inside);
  });
}
