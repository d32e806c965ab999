import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../errors.ts';
import { checkSqlite } from './backup.ts';
import { suspectDeliveries } from './deliveries.ts';
import { lockDatabase } from './lock-database.ts';
import { migrate } from './migrate.ts';
import { type Database, openDb } from './open-db.ts';

export interface Restored {
  /** Where the database that it replaced is kept, if there was one. */
  keptAt?: string;
  /** Messages that will be looked for in their channels before anything is sent. */
  suspects: number;
}

/**
 * Puts a copy in the place of a database, which is kept beside it.
 * @throws AppError `database_unusable` if a bot runs on it, or the copy is damaged or too new; then nothing was changed
 */
export async function restoreBackup(copy: string, path: string, nowMs: number): Promise<Restored> {
  if (!existsSync(copy))
    throw new AppError('database_unusable', `There is no file ${copy}. Give the path of a backup.`);
  mkdirSync(dirname(path), { recursive: true });
  const lock = lockDatabase(path);
  try {
    const staged = `${path}.restoring`;
    const suspects = await stage(copy, staged, nowMs);
    const keptAt = setAside(path, nowMs);
    renameSync(staged, path);
    return { suspects, ...(keptAt && { keptAt }) };
  } finally {
    lock.release();
  }
}

/**
 * Makes a bot on a database from the past careful: whatever it has not recorded as sent may have been sent since, so it
 * is looked for in its channel first; slots up to now, too. @returns how many messages are in doubt
 */
export async function beginReconciling(db: Database, nowMs: number): Promise<number> {
  await db
    .insertInto('restores')
    .values({ atMs: nowMs })
    .onConflict((row) => row.doNothing())
    .execute();
  await db
    .updateTable('editions')
    .set({ owner: null, leaseUntilMs: 0 })
    .where('state', 'in', ['composing', 'ready', 'sending'])
    .execute();
  return suspectDeliveries(db, 0, nowMs);
}

async function stage(copy: string, staged: string, nowMs: number): Promise<number> {
  try {
    copyFileSync(copy, staged);
    checkSqlite(staged);
    const db = openDb(`sqlite:${staged}`);
    try {
      await migrate(db);
      return await beginReconciling(db, nowMs);
    } finally {
      await db.destroy();
    }
  } catch (error) {
    for (const suffix of ['', '-wal', '-shm']) rmSync(staged + suffix, { force: true });
    throw error;
  }
}

/** With its journal, if it was not closed: that may hold its newest rows. */
function setAside(path: string, nowMs: number): string | undefined {
  if (!existsSync(path)) return undefined;
  const keptAt = `${path}.before-restore-${new Date(nowMs).toISOString().replaceAll(':', '-')}`;
  for (const suffix of ['-wal', '']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, keptAt + suffix);
  }
  rmSync(`${path}-shm`, { force: true });
  return keptAt;
}
