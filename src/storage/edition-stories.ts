import type { LeftOutReason, Rank } from '../model.ts';
import { chunked } from './article-rows.ts';
import type { Database } from './open-db.ts';

/** What an edition made of a story. */
export interface EditionStory {
  storyId: string;
  /** From 1 where it was shown. */
  position?: number;
  /** Why it was left out, with its detail after a colon. */
  reason?: LeftOutReason | `${LeftOutReason}: ${string}`;
  rank?: Rank;
  /** Numbers, names and publishers shown; read by the memory that wrote them. */
  facts?: unknown;
}

/** A story that a channel has read. */
export interface ReadStory {
  storyId: string;
  editionId: string;
  /** The slot it was shown in, the newest if it was shown again. */
  atMs: number;
  facts: unknown;
}

export async function insertEditionStories(
  db: Database,
  editionId: string,
  subscriptionId: string,
  stories: readonly EditionStory[],
): Promise<void> {
  for (const some of chunked(stories)) {
    await db
      .insertInto('editionStories')
      .values(
        some.map(({ storyId, position, reason, rank, facts }) => ({
          editionId,
          subscriptionId,
          storyId,
          position: position ?? null,
          reason: reason ?? null,
          rank: JSON.stringify(rank ?? null),
          facts: JSON.stringify(facts ?? null),
        })),
      )
      .execute();
  }
}

/** What a subscription's readers have been shown, or are about to be, since an instant. @returns a story once */
export async function listReadStories(db: Database, subscriptionId: string, sinceMs: number): Promise<ReadStory[]> {
  const rows = await db
    .selectFrom('editionStories')
    .innerJoin('editions', 'editions.id', 'editionStories.editionId')
    .select(['storyId', 'editionId', 'slotAtMs', 'facts'])
    .where('editionStories.subscriptionId', '=', subscriptionId)
    .where('position', 'is not', null)
    .where('state', 'in', ['ready', 'sending', 'sent'])
    .where('slotAtMs', '>=', sinceMs)
    .orderBy('slotAtMs')
    .execute();
  const newest = new Map(
    rows.map(({ slotAtMs, facts, ...row }) => [row.storyId, { ...row, atMs: slotAtMs, facts: JSON.parse(facts) }]),
  );
  return [...newest.values()];
}

/** @returns the shown ones in their order, then those left out */
export async function listEditionStories(db: Database, editionId: string): Promise<EditionStory[]> {
  const rows = await db
    .selectFrom('editionStories')
    .selectAll()
    .where('editionId', '=', editionId)
    .orderBy((column) => column.fn.coalesce('position', column.lit(100_000)))
    .orderBy('storyId')
    .execute();
  return rows.map(({ storyId, position, reason, rank, facts }) => ({
    storyId,
    ...(position !== null && { position }),
    ...(reason !== null && { reason: reason as NonNullable<EditionStory['reason']> }),
    ...(rank !== 'null' && { rank: JSON.parse(rank) as Rank }),
    ...(facts !== 'null' && { facts: JSON.parse(facts) as unknown }),
  }));
}
