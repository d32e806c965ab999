import { chunked } from './article-rows.ts';
import type { Database } from './open-db.ts';

/**
 * How much came in for a server from some sources in (sinceMs, untilMs], its own articles included: items that were new
 * or edited in the feeds, and articles that nobody had seen before.
 */
export async function countArrivals(
  db: Database,
  {
    guildId,
    sourceIds,
    sinceMs,
    untilMs,
  }: { guildId: string; sourceIds: readonly string[]; sinceMs: number; untilMs: number },
): Promise<{ fetched: number; arrived: number }> {
  let items = 0;
  const articleIds = new Set<string>();
  for (const some of chunked(sourceIds)) {
    const noted = await db
      .selectFrom('feedItems')
      .select(({ fn }) => fn.countAll().as('items'))
      .where('sourceId', 'in', some)
      .where('seenAtMs', '>', sinceMs)
      .where('seenAtMs', '<=', untilMs)
      .executeTakeFirstOrThrow();
    items += Number(noted.items);
    // By id, as one article may come from sources of two chunks.
    const brought = await db
      .selectFrom('articleSources')
      .innerJoin('articles', 'articles.id', 'articleSources.articleId')
      .select('articles.id')
      .where('articleSources.sourceId', 'in', some)
      .where('articleSources.seenAtMs', '>', sinceMs)
      .where('articleSources.seenAtMs', '<=', untilMs)
      .where('articles.firstSeenAtMs', '>', sinceMs)
      .where('articles.guildId', 'is', null)
      .execute();
    for (const { id } of brought) articleIds.add(id);
  }
  const own = await db
    .selectFrom('articles')
    .select(({ fn }) => fn.countAll().as('articles'))
    .where('guildId', '=', guildId)
    .where('firstSeenAtMs', '>', sinceMs)
    .where('firstSeenAtMs', '<=', untilMs)
    .executeTakeFirstOrThrow();
  return { fetched: items + Number(own.articles), arrived: articleIds.size + Number(own.articles) };
}
