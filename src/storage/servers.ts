import type { Database } from './open-db.ts';

/** A Discord server that the bot is in, with its own defaults. */
export interface Server {
  guildId: string;
  name: string;
  locale: string;
  timeZone: string;
  logChannelId?: string;
  managerRoleId?: string;
  /** What its digests said is open to read for everybody. */
  archive: boolean;
}

/** What Discord tells of a server. */
export interface ServerFacts {
  guildId: string;
  name: string;
  locale: string;
}

/** To a statement: engines limit what it may hold. */
const BATCH = 500;

/** Notes that the bot is in these servers; one that comes back finds its settings. */
export async function rememberServers(db: Database, servers: readonly ServerFacts[], nowMs: number): Promise<void> {
  const fresh = { timeZone: 'UTC', logChannelId: null, managerRoleId: null, joinedAtMs: nowMs, removedAtMs: null };
  for (let from = 0; from < servers.length; from += BATCH) {
    await db
      .insertInto('servers')
      .values(servers.slice(from, from + BATCH).map((server) => ({ ...server, ...fresh })))
      .onConflict((row) =>
        row.column('guildId').doUpdateSet(({ ref }) => ({ name: ref('excluded.name'), removedAtMs: null })),
      )
      .execute();
  }
}

export async function rememberServer(db: Database, server: ServerFacts, nowMs: number): Promise<void> {
  await rememberServers(db, [server], nowMs);
}

/** Notes that the bot was removed. Its rows are kept for a while, as the privacy page says. */
export async function forgetServerLater(db: Database, guildId: string, nowMs: number): Promise<void> {
  await db.updateTable('servers').set({ removedAtMs: nowMs }).where('guildId', '=', guildId).execute();
}

export async function findServer(db: Database, guildId: string): Promise<Server | undefined> {
  const row = await db.selectFrom('servers').selectAll().where('guildId', '=', guildId).executeTakeFirst();
  if (!row) return undefined;
  return {
    guildId: row.guildId,
    name: row.name,
    locale: row.locale,
    timeZone: row.timeZone,
    archive: row.archive === 1,
    ...(row.logChannelId && { logChannelId: row.logChannelId }),
    ...(row.managerRoleId && { managerRoleId: row.managerRoleId }),
  };
}

/** What admins say of their server; `null` takes away. */
export interface ServerChange {
  locale?: string;
  timeZone?: string;
  logChannelId?: string | null;
  managerRoleId?: string | null;
  archive?: boolean;
}

export async function changeServer(db: Database, guildId: string, change: ServerChange): Promise<void> {
  const { archive, ...rest } = change;
  const set = { ...rest, ...(archive !== undefined && { archive: Number(archive) }) };
  await db.updateTable('servers').set(set).where('guildId', '=', guildId).execute();
}

/** Servers the bot is in now. */
export async function listServers(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('servers').select('guildId').where('removedAtMs', 'is', null).execute();
  return rows.map((row) => row.guildId);
}
