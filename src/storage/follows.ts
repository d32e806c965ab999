import type { Follow, Source } from '../model.ts';
import type { Database } from './open-db.ts';
import type { Schema } from './schema.ts';
import { toSource } from './source-rows.ts';

export interface NewFollow
  extends Pick<Follow, 'guildId' | 'sourceId'>,
    Partial<Pick<Follow, 'group' | 'weight' | 'use'>> {
  /** User who asked for it. */
  addedBy: string;
}

export interface Followed {
  source: Source;
  follow: Follow;
}

/** @returns whether the server did not follow it before; if it did, its terms stay as they are */
export async function follow(db: Database, wanted: NewFollow, nowMs: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('follows')
    .values({
      guildId: wanted.guildId,
      sourceId: wanted.sourceId,
      groupName: wanted.group ?? '',
      weight: wanted.weight ?? 1,
      use: wanted.use ?? 'show',
      addedBy: wanted.addedBy,
      addedAtMs: nowMs,
    })
    .onConflict((row) => row.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** @returns whether the server followed it */
export async function unfollow(db: Database, guildId: string, sourceId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('follows')
    .where('guildId', '=', guildId)
    .where('sourceId', '=', sourceId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** @returns whether the server follows it */
export async function changeFollow(
  db: Database,
  guildId: string,
  sourceId: string,
  { group, weight, use }: Partial<Pick<Follow, 'group' | 'weight' | 'use'>>,
): Promise<boolean> {
  const changes = {
    ...(group !== undefined && { groupName: group }),
    ...(weight !== undefined && { weight }),
    ...(use !== undefined && { use }),
  };
  if (Object.keys(changes).length === 0) return (await findFollowed(db, guildId, sourceId)) !== undefined;
  const { numUpdatedRows } = await db
    .updateTable('follows')
    .set(changes)
    .where('guildId', '=', guildId)
    .where('sourceId', '=', sourceId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** All that a server follows, by title. */
export async function listFollowed(db: Database, guildId: string): Promise<Followed[]> {
  const rows = await followed(db)
    .where('follows.guildId', '=', guildId)
    .orderBy('sources.title')
    .orderBy('sources.id')
    .execute();
  return rows.map(toFollowed);
}

export async function findFollowed(db: Database, guildId: string, sourceId: string): Promise<Followed | undefined> {
  const row = await followed(db)
    .where('follows.guildId', '=', guildId)
    .where('follows.sourceId', '=', sourceId)
    .executeTakeFirst();
  return row && toFollowed(row);
}

export async function countFollowed(db: Database, guildId: string): Promise<number> {
  const { count } = await db
    .selectFrom('follows')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('guildId', '=', guildId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Servers that follow a source. */
export async function listFollowers(db: Database, sourceId: string): Promise<string[]> {
  const rows = await db.selectFrom('follows').select('guildId').where('sourceId', '=', sourceId).execute();
  return rows.map((row) => row.guildId);
}

function followed(db: Database) {
  return db
    .selectFrom('follows')
    .innerJoin('sources', 'sources.id', 'follows.sourceId')
    .selectAll('sources')
    .select(['follows.guildId', 'follows.groupName', 'follows.weight', 'follows.use']);
}

type FollowedRow = Awaited<ReturnType<ReturnType<typeof followed>['executeTakeFirstOrThrow']>>;

function toFollowed(row: FollowedRow & Pick<Schema['follows'], 'use'>): Followed {
  const source = toSource(row);
  return {
    source,
    follow: {
      guildId: row.guildId,
      sourceId: source.id,
      group: row.groupName,
      weight: row.weight,
      use: row.use as Follow['use'],
    },
  };
}
