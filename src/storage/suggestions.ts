import { randomUUID } from 'node:crypto';
import type { Database } from './open-db.ts';

/** A feed as it was found at the address that a member gave. */
export interface SuggestedFeed {
  url: string;
  title: string;
  siteUrl?: string;
  language?: string;
}

export interface Suggestion {
  id: string;
  guildId: string;
  feed: SuggestedFeed;
  suggestedBy: string;
}

/** @returns nothing if the same feed waits there already */
export async function addSuggestion(
  db: Database,
  { guildId, feed, suggestedBy }: Omit<Suggestion, 'id'>,
  atMs: number,
): Promise<Suggestion | undefined> {
  const id = randomUUID();
  const added = await db
    .insertInto('suggestions')
    .values({ id, guildId, url: feed.url, feed: JSON.stringify(feed), suggestedBy, atMs })
    .onConflict((row) => row.doNothing())
    .returning('id')
    .executeTakeFirst();
  return added && { id, guildId, feed, suggestedBy };
}

/** Takes one out, so that of two managers one decides; nothing if it was decided before, or is another server's. */
export async function takeSuggestion(db: Database, guildId: string, id: string): Promise<Suggestion | undefined> {
  const row = await db
    .deleteFrom('suggestions')
    .where('id', '=', id)
    .where('guildId', '=', guildId)
    .returningAll()
    .executeTakeFirst();
  return row && { id, guildId, feed: JSON.parse(row.feed) as SuggestedFeed, suggestedBy: row.suggestedBy };
}

/** How many wait for a decision. */
export async function countSuggestions(db: Database, guildId: string): Promise<number> {
  const { count } = await db
    .selectFrom('suggestions')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('guildId', '=', guildId)
    .executeTakeFirstOrThrow();
  return Number(count);
}
