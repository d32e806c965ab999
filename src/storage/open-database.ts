import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { backupSqlite } from './backup.ts';
import { lockDatabase } from './lock-database.ts';
import { MIGRATIONS, type Migrations, migrate, schemaState } from './migrate.ts';
import { type Database, openDb, sqliteFile } from './open-db.ts';

/** A command waits this long for another's migration before it calls the file taken. */
const MIGRATION_WAIT_MS = 5_000;

export interface OpenDatabase {
  db: Database;
  close(): Promise<void>;
}

/**
 * Opens a database with its schema up to date. A SQLite file is copied into `backups/` beside it before its schema
 * changes, and only by a process that has it alone.
 * @param use `alone`: a bot, which holds a SQLite file until it closes. `beside`: a command that may run beside a bot.
 * @throws AppError `database_unusable` if another bot has the file, or the schema is newer than this program
 */
export async function openDatabase(
  url: string,
  { use, nowMs, migrations = MIGRATIONS }: { use: 'alone' | 'beside'; nowMs: number; migrations?: Migrations },
): Promise<OpenDatabase> {
  const path = sqliteFile(url);
  if (path) mkdirSync(dirname(path), { recursive: true });
  let lock = path && use === 'alone' ? lockDatabase(path) : undefined;
  const db = openDb(url);
  try {
    if (path && (await schemaState(db, migrations)) !== 'current') {
      lock ??= lockDatabase(path, MIGRATION_WAIT_MS);
      if ((await schemaState(db, migrations)) === 'behind') await copyBeforeMigration(path, nowMs);
    }
    await migrate(db, migrations);
  } catch (error) {
    await db.destroy();
    lock?.release();
    throw error;
  }
  if (use === 'beside') lock?.release();
  return {
    db,
    close: async () => {
      await db.destroy();
      if (use === 'alone') lock?.release();
    },
  };
}

async function copyBeforeMigration(path: string, nowMs: number): Promise<void> {
  const folder = join(dirname(path), 'backups');
  mkdirSync(folder, { recursive: true });
  const stamp = new Date(nowMs).toISOString().replaceAll(':', '-');
  await backupSqlite(path, join(folder, `${basename(path, '.db')}-before-migration-${stamp}.db`));
}
