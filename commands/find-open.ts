import { findServer } from '../src/storage/servers.ts';
import type { CommandDeps } from './deps.ts';

/**
 * What was kept for whoever goes on with it, such as a choice that was offered; nothing if it is too old. A cache that
 * cannot be read looks like one that has forgotten, so the database is asked too: if it is gone, that is told instead.
 */
export async function findOpen<Kept>(
  key: string,
  guildId: string,
  { cache, db }: Pick<CommandDeps, 'cache' | 'db'>,
): Promise<Kept | undefined> {
  const kept = await cache.get<Kept>(key);
  if (kept === undefined) await findServer(db, guildId);
  return kept;
}
