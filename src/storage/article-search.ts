import { type RawBuilder, sql } from 'kysely';
import { chunked } from './article-rows.ts';
import type { Database } from './open-db.ts';

/** What grouping knows of an article. Plain arrays, because they are kept as JSON. */
export interface ArticleTerms {
  /** Stemmed words of title and lead with how often they stand there, the title's twice; sorted. */
  counts: [term: string, count: number][];
  /** Terms that are written as names, sorted. Empty where the script has no capitals. */
  names: string[];
  /** The same for names that are common words or that much of the news shares: `Court`, `China`. */
  commonNames: string[];
  /** Numbered things as `flight 370`: two that share the thing but no number are two events. */
  numbered: string[];
}

export interface IndexedTerms {
  articleId: string;
  /** When it was published, or else first seen. */
  atMs: number;
  terms: ArticleTerms;
}

/** Full-text rows are numbered by time, this many to a millisecond, so that a window is a range of numbers. */
const ROWS_PER_MS = 1_024;
/** The row of `termCounts` that counts articles; no term is empty. */
const ALL_ARTICLES = '';

/** Puts articles in the full-text index, or puts their new words there. Counts the terms of those that were not there before. */
export async function indexTerms(db: Database, articles: readonly IndexedTerms[]): Promise<void> {
  const ids = articles.map(({ articleId }) => articleId);
  const known = new Set((await loadTerms(db, ids)).keys());
  await removeTerms(db, ids);
  for (const { articleId, atMs, terms } of articles) {
    const words = terms.counts.map(([term]) => term);
    const searchRow = await freeRow(db, atMs);
    await db
      .insertInto('articleTerms')
      .values({ articleId, atMs, searchRow, terms: JSON.stringify(terms) })
      .execute();
    await (db.engine === 'sqlite'
      ? sql`insert into "articleSearch" (rowid, "terms") values (${searchRow}, ${words.map(asToken).join(' ')})`
      : sql`insert into "articleSearch" ("searchRow", "terms") values (${searchRow}, array_to_tsvector(${words}::text[]))`
    ).execute(db);
  }
  await countTerms(
    db,
    articles.filter(({ articleId }) => !known.has(articleId)),
  );
}

/** Takes articles out of the index, as when one turned out to be a copy. What they taught about words stays counted. */
export async function removeTerms(db: Database, articleIds: readonly string[]): Promise<void> {
  for (const ids of chunked(articleIds)) {
    // A trigger, or a cascade, takes the row out of the full-text index with it.
    await db.deleteFrom('articleTerms').where('articleId', 'in', ids).execute();
  }
}

async function freeRow(db: Database, atMs: number): Promise<number> {
  const first = atMs * ROWS_PER_MS;
  const { last } = await db
    .selectFrom('articleTerms')
    .select((row) => row.fn.max('searchRow').as('last'))
    .where('searchRow', '>=', first)
    .where('searchRow', '<', first + ROWS_PER_MS)
    .executeTakeFirstOrThrow();
  if (last === null) return first;
  // Feeds that give days date whole sites to midnight; what does not fit there takes the next millisecond.
  return last === first + ROWS_PER_MS - 1 ? freeRow(db, atMs + 1) : last + 1;
}

async function countTerms(db: Database, articles: readonly IndexedTerms[]): Promise<void> {
  const counts = new Map([[ALL_ARTICLES, articles.length]]);
  for (const { terms } of articles) {
    for (const [term] of terms.counts) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  if (articles.length === 0) return;
  // In one order everywhere, so that two writers cannot wait for each other.
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, count]) => ({ term, articles: count }));
  for (const some of chunked(rows)) {
    await db
      .insertInto('termCounts')
      .values(some)
      .onConflict((row) =>
        row.column('term').doUpdateSet((set) => ({
          articles: set('termCounts.articles', '+', set.ref('excluded.articles')),
        })),
      )
      .execute();
  }
}

/** In how many of all articles ever indexed each term stood; absent: in none. */
export async function findTermCounts(
  db: Database,
  terms: readonly string[],
): Promise<{ articles: number; counts: Map<string, number> }> {
  const counts = new Map<string, number>();
  for (const some of chunked([ALL_ARTICLES, ...terms])) {
    const rows = await db.selectFrom('termCounts').selectAll().where('term', 'in', some).execute();
    for (const { term, articles } of rows) counts.set(term, articles);
  }
  return { articles: counts.get(ALL_ARTICLES) ?? 0, counts };
}

/** Looked up in one statement; a longer one costs more to read than it saves. */
const TERMS_AT_ONCE = 25;

/**
 * For each term the newest `limit` articles of a span of time in which it stands, as their `searchRow`.
 * The cost does not grow with the store.
 */
export async function findWithTerms(
  db: Database,
  terms: readonly string[],
  span: { fromMs: number; toMs: number },
  limit: number,
): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>();
  const [from, to] = [span.fromMs * ROWS_PER_MS, (span.toMs + 1) * ROWS_PER_MS - 1];
  for (let at = 0; at < terms.length; at += TERMS_AT_ONCE) {
    const some = terms.slice(at, at + TERMS_AT_ONCE);
    // Hundreds of short lists: each comes as one text, as a row for every number costs more than the search.
    const lookup: RawBuilder<{ place: number; rows: string | null }> =
      db.engine === 'sqlite'
        ? sql`select "key" as "place", (select group_concat("row") from (select rowid as "row" from "articleSearch"
            where "articleSearch" match "value" and rowid between ${from} and ${to}
            order by rowid desc limit ${limit})) as "rows"
            from json_each(${JSON.stringify(some.map((term) => quoted(asToken(term))))})`
        : sql`${sql.join(
            some.map(
              (term, place) => sql`select ${sql.lit(place)} as "place", (select string_agg("row"::text, ',')
                from (select "searchRow" as "row" from "articleSearch" where "terms" @@ ${lexeme(term)}::tsquery
                and "searchRow" between ${from} and ${to} order by "searchRow" desc limit ${limit}) as "newest") as "rows"`,
            ),
            sql` union all `,
          )}`;
    for (const { place, rows } of (await lookup.execute(db)).rows) {
      found.set(some[place]!, rows === null ? [] : rows.split(',').map(Number));
    }
  }
  return found;
}

/** The newest articles in which all of these terms stand, of the sources that a server follows or its own. */
export async function findWithAllTerms(
  db: Database,
  terms: readonly string[],
  guildId: string,
  limit: number,
): Promise<string[]> {
  const rows = (matching: string) =>
    db.engine === 'sqlite'
      ? sql<boolean>`"articleTerms"."searchRow" in (select rowid from "articleSearch" where "articleSearch" match ${matching})`
      : sql<boolean>`"articleTerms"."searchRow" in (select "searchRow" from "articleSearch" where "terms" @@ ${matching}::tsquery)`;
  const match = rows(
    db.engine === 'sqlite' ? terms.map((term) => quoted(asToken(term))).join(' AND ') : terms.map(lexeme).join(' & '),
  );
  const found = await db
    .selectFrom('articles')
    .innerJoin('articleTerms', 'articleTerms.articleId', 'articles.id')
    .select('articles.id')
    .where(match)
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('articles.guildId', '=', guildId),
        exists(
          selectFrom('articleSources')
            .innerJoin('follows', 'follows.sourceId', 'articleSources.sourceId')
            .select('follows.sourceId')
            .whereRef('articleSources.articleId', '=', 'articles.id')
            .where('follows.guildId', '=', guildId),
        ),
      ]),
    )
    .orderBy('articleTerms.atMs', 'desc')
    .limit(limit)
    .execute();
  return found.map(({ id }) => id);
}

/** @returns by article, those that are in the index */
export async function loadTerms(db: Database, articleIds: readonly string[]): Promise<Map<string, ArticleTerms>> {
  const found = new Map<string, ArticleTerms>();
  for (const ids of chunked(articleIds)) {
    const rows = await db
      .selectFrom('articleTerms')
      .select(['articleId', 'terms'])
      .where('articleId', 'in', ids)
      .execute();
    for (const row of rows) found.set(row.articleId, JSON.parse(row.terms));
  }
  return found;
}

/** A term as FTS5 takes it for one token: the comma in a number would make two of it. */
const asToken = (term: string) => term.replace(/[^\p{L}\p{M}\p{N}]/gu, 'x');
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const lexeme = (term: string) => `'${term.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
