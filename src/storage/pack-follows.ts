import type { Database } from './open-db.ts';

/** Stands where a server stands: the news of a starter pack belong to whoever asks for them, and name nobody. */
export const packReader = (packId: string): string => `pack:${packId}`;

/** Stands where the person stands who follows a source. */
const NOBODY = '0';

/**
 * Notes that a pack is asked for now: its sources are read for so long as somebody asks from time to time.
 * @returns those of them that were not followed before
 */
export async function followPack(
  db: Database,
  packId: string,
  { group, sourceIds }: { group: string; sourceIds: readonly string[] },
  nowMs: number,
): Promise<string[]> {
  const guildId = packReader(packId);
  const known = await db.selectFrom('follows').select('sourceId').where('guildId', '=', guildId).execute();
  const fresh = sourceIds.filter((id) => !known.some(({ sourceId }) => sourceId === id));
  for (const sourceId of sourceIds) {
    await db
      .insertInto('follows')
      .values({ guildId, sourceId, groupName: group, weight: 1, use: 'show', addedBy: NOBODY, addedAtMs: nowMs })
      .onConflict((row) => row.columns(['guildId', 'sourceId']).doUpdateSet({ addedAtMs: nowMs }))
      .execute();
  }
  return fresh;
}

/** Lets go of packs that nobody has asked for since. */
export async function unfollowPacks(db: Database, beforeMs: number): Promise<void> {
  await db.deleteFrom('follows').where('guildId', 'like', packReader('%')).where('addedAtMs', '<', beforeMs).execute();
}
