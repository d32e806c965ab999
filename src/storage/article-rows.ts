import type { Insertable, Selectable } from 'kysely';
import type { Article, ArticleDraft } from '../model.ts';
import type { Database } from './open-db.ts';
import type { Schema } from './schema.ts';

/** What an `Article` is made of; the rest of a row serves identity and copies. */
export const ARTICLE_COLUMNS = [
  'articles.id',
  'articles.url',
  'articles.title',
  'articles.text',
  'articles.byline',
  'articles.publisher',
  'articles.publisherName',
  'articles.language',
  'articles.publishedAtMs',
  'articles.firstSeenAtMs',
  'articles.imageUrl',
  'articles.imageAlt',
  'articles.kind',
  'articles.excerpt',
  'articles.paywalled',
  'articles.revision',
  'articles.guildId',
  'articles.submittedBy',
  'articles.copyOf',
  'articles.storyId',
] as const;

type Row = Selectable<Schema['articles']>;
type ColumnName = (typeof ARTICLE_COLUMNS)[number] extends `articles.${infer Name extends keyof Row}` ? Name : never;
export type ArticleRow = Pick<Row, ColumnName>;

/** Columns that follow the publisher's text; identity and the dates of its coming do not. */
export function contentColumns(draft: ArticleDraft) {
  return {
    title: draft.title,
    text: draft.text,
    byline: draft.byline ?? null,
    publisherName: draft.publisherName,
    language: draft.language ?? null,
    imageUrl: draft.imageUrl ?? null,
    imageAlt: draft.imageAlt ?? null,
    kind: draft.kind,
    excerpt: Number(draft.excerpt),
    paywalled: Number(draft.paywalled),
    titleKey: draft.titleKey ?? null,
    contentHash: draft.contentHash,
    sketch: packSketch(draft.sketch),
  } satisfies Partial<Insertable<Schema['articles']>>;
}

/** Rows as articles, in the order given, each with every source it was seen in. */
export async function toArticles(db: Database, rows: ArticleRow[]): Promise<Article[]> {
  const sourceIds = await sourcesOf(
    db,
    rows.map((row) => row.id),
  );
  return rows.map((row) => toArticle(row, sourceIds.get(row.id) ?? []));
}

function toArticle(row: ArticleRow, sourceIds: string[]): Article {
  const article: Record<string, unknown> = { sourceIds };
  for (const [column, value] of Object.entries(row)) if (value !== null) article[column] = value;
  article.excerpt = row.excerpt === 1;
  article.paywalled = row.paywalled === 1;
  return article as unknown as Article;
}

async function sourcesOf(db: Database, articleIds: string[]): Promise<Map<string, string[]>> {
  const seen = new Map<string, string[]>();
  for (const ids of chunked(articleIds)) {
    const rows = await db
      .selectFrom('articleSources')
      .select(['articleId', 'sourceId'])
      .where('articleId', 'in', ids)
      .orderBy('seenAtMs')
      .orderBy('sourceId')
      .execute();
    for (const { articleId, sourceId } of rows) seen.set(articleId, [...(seen.get(articleId) ?? []), sourceId]);
  }
  return seen;
}

/** SQLite takes 32,766 parameters in a statement; lists far shorter than that are also planned faster. */
const CHUNK = 500;

export function chunked<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, at) => list.slice(at * CHUNK, (at + 1) * CHUNK));
}

function packSketch(sketch: number[]): string {
  return Buffer.from(Uint32Array.from(sketch).buffer).toString('base64');
}

export function unpackSketch(packed: string): number[] {
  const bytes = Uint8Array.from(Buffer.from(packed, 'base64'));
  return [...new Uint32Array(bytes.buffer)];
}
