import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Database } from './open-db.ts';
import type { Schema } from './schema.ts';

/**
 * Names, which come from outside and are made safe; a reason of ours as `keep` keeps it; a channel or time as Discord writes
 * them. A name is never taken for one of the others.
 */
export type Fact = string | number | { kept: string } | { mark: string };

/** Something that the admins of a server must hear of, once: in its log channel, or from the bot's next answer to one. */
export interface Notice {
  guildId: string;
  /** Texts by key, and what is put into them: plain data, worded where it is told. */
  said: readonly (readonly [key: string, ...facts: Fact[]])[];
  /** An edition that somebody has to decide on. */
  editionId?: string;
  atMs: number;
}

/** To a statement: engines limit what it may hold. */
const BATCH = 500;

/** @param inPerson the log channel does not take them, so they wait for somebody who manages the bot */
export async function addNotices(
  db: Database,
  notices: readonly Notice[],
  { inPerson } = { inPerson: false },
): Promise<void> {
  for (let from = 0; from < notices.length; from += BATCH) {
    const rows = notices.slice(from, from + BATCH).map(({ guildId, said, editionId, atMs }) => ({
      id: randomUUID(),
      guildId,
      said: JSON.stringify(said),
      editionId: editionId ?? null,
      inPerson: Number(inPerson),
      atMs,
    }));
    await db.insertInto('notices').values(rows).execute();
  }
}

/**
 * Takes all of some servers that have a log channel. A notice is taken before it is told, so that of many processes one
 * tells it, and a crash in between loses it and never repeats it.
 */
export async function takeForChannels(db: Database, servers: number): Promise<Notice[]> {
  const waiting = await db
    .selectFrom('notices')
    .innerJoin('servers', 'servers.guildId', 'notices.guildId')
    .select('notices.guildId')
    .where('inPerson', '=', 0)
    .where('logChannelId', 'is not', null)
    .where('removedAtMs', 'is', null)
    .groupBy('notices.guildId')
    .limit(servers)
    .execute();
  if (waiting.length === 0) return [];
  const rows = await db
    .deleteFrom('notices')
    .where(
      'guildId',
      'in',
      waiting.map(({ guildId }) => guildId),
    )
    .where('inPerson', '=', 0)
    .returningAll()
    .execute();
  return toNotices(rows);
}

/** Takes those that no channel takes: there is none, or it refused them. */
export async function takeInPerson(db: Database, guildId: string): Promise<Notice[]> {
  const rows = await db
    .deleteFrom('notices')
    .where('guildId', '=', guildId)
    .where(({ or, eb, not, exists, selectFrom }) => {
      const channel = selectFrom('servers')
        .select('logChannelId')
        .whereRef('servers.guildId', '=', 'notices.guildId')
        .where('logChannelId', 'is not', null);
      return or([eb('inPerson', '=', 1), not(exists(channel))]);
    })
    .returningAll()
    .execute();
  return toNotices(rows);
}

function toNotices(rows: Selectable<Schema['notices']>[]): Notice[] {
  return rows
    .map(({ guildId, said, editionId, atMs }) => ({
      guildId,
      said: JSON.parse(said) as Notice['said'],
      ...(editionId !== null && { editionId }),
      atMs,
    }))
    .toSorted((a, b) => a.atMs - b.atMs);
}
