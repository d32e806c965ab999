import type { Article } from '../model.ts';
import { ARTICLE_COLUMNS, toArticles } from './article-rows.ts';
import { findWithAllTerms } from './article-search.ts';
import { findArticles } from './articles.ts';
import type { Database } from './open-db.ts';

/**
 * What a server has to read of a span of time: articles of the sources it follows (those it does not use at all left
 * out), and its own. First seen in (fromMs, toMs], newest first.
 */
export async function articlesSince(
  db: Database,
  span: { guildId: string; fromMs: number; toMs: number; limit?: number },
): Promise<Article[]> {
  const rows = await db
    .selectFrom('articles')
    .select(ARTICLE_COLUMNS)
    .where('firstSeenAtMs', '>', span.fromMs)
    .where('firstSeenAtMs', '<=', span.toMs)
    .where((where) =>
      where.or([
        where('articles.guildId', '=', span.guildId),
        where.and([
          where('articles.guildId', 'is', null),
          where.exists(
            where
              .selectFrom('articleSources')
              .innerJoin('follows', 'follows.sourceId', 'articleSources.sourceId')
              .select('articleSources.articleId')
              .whereRef('articleSources.articleId', '=', 'articles.id')
              .where('follows.guildId', '=', span.guildId)
              .where('follows.use', '<>', 'never'),
          ),
        ]),
      ]),
    )
    .orderBy('firstSeenAtMs', 'desc')
    .orderBy('id')
    .limit(span.limit ?? 1_000)
    .execute();
  return toArticles(db, rows);
}

/**
 * The newest articles in which all of these terms stand, public or the server's own.
 * @param terms as the index holds them: `readTerms` of `stories/terms.ts` makes them of what a member typed
 */
export async function searchArticles(
  db: Database,
  terms: readonly string[],
  query: { guildId: string; limit: number },
): Promise<Article[]> {
  if (terms.length === 0) return [];
  return findArticles(db, await findWithAllTerms(db, terms, query.guildId, query.limit));
}

/** Articles that no story holds yet, oldest first: those of a process that died between storing and grouping. */
export async function listUnassigned(db: Database, sinceMs: number, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('articles')
    .select('id')
    .where('firstSeenAtMs', '>=', sinceMs)
    .where('storyId', 'is', null)
    .orderBy('firstSeenAtMs')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
