import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { backup as copyPages, DatabaseSync } from 'node:sqlite';
import { AppError } from '../errors.ts';

/**
 * Pages copied at a stretch. In small steps a copy starts again at every write of the bot and may never end; in one
 * large one 205 MB took a third of a second.
 */
const PAGES_AT_A_STRETCH = 1_000_000;

/** Rows by table, the counts that a copy is checked by. */
export type RowCounts = Record<string, number>;

/**
 * Copies a database file, also while a bot writes to it, and checks the copy.
 * @throws AppError `database_unusable` if there is nothing to copy, or the copy is damaged; then no file is left
 */
export async function backupSqlite(path: string, target: string): Promise<RowCounts> {
  if (!existsSync(path)) throw unusable(`There is no database at ${path} to copy. Start the bot once, or set DATABASE_URL.`);
  if (existsSync(target)) throw unusable(`${target} is there already and was left alone. Give another name.`);
  const source = new DatabaseSync(path, { readOnly: true, timeout: 5_000 });
  try {
    await copyPages(source, `${target}.part`, { rate: PAGES_AT_A_STRETCH });
  } finally {
    source.close();
  }
  try {
    const counts = checkSqlite(`${target}.part`);
    renameSync(`${target}.part`, target);
    return counts;
  } catch (error) {
    rmSync(`${target}.part`, { force: true });
    throw error;
  }
}

/**
 * Puts a copy in the place of a database, which is kept beside it as `….before-restore`. The bot must not be running.
 * What may have been posted since the copy was made is looked for in its channel before anything is sent.
 * @throws AppError `database_unusable` if the copy is damaged; then nothing was changed
 */
export function restoreSqlite(copy: string, path: string, nowMs: number): RowCounts {
  if (!existsSync(copy)) throw unusable(`There is no file ${copy}.`);
  const counts = checkSqlite(copy);
  const staged = `${path}.restoring`;
  copyFileSync(copy, staged);
  const db = new DatabaseSync(staged);
  db.prepare("update deliveries set state = 'reconcile', owner = null, leaseUntilMs = 0, lastPostAtMs = coalesce(lastPostAtMs, ?) where state in ('ready', 'sending')").run(nowMs);
  db.prepare("update editions set owner = null, leaseUntilMs = 0 where state in ('composing', 'sending')").run();
  db.close();
  for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
  if (existsSync(path)) renameSync(path, `${path}.before-restore`);
  renameSync(staged, path);
  return counts;
}

/** @throws AppError `database_unusable` if SQLite finds damage, or it is no database of ours */
export function checkSqlite(path: string): RowCounts {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { readOnly: true });
    const found = db.prepare('pragma integrity_check').all() as { integrity_check: string }[];
    if (found[0]?.integrity_check !== 'ok') throw new Error(`integrity_check: ${found[0]?.integrity_check}`);
    const count = (table: string) => (db!.prepare(`select count(*) as n from "${table}"`).get() as { n: number }).n;
    return Object.fromEntries(['subscriptions', 'sources', 'articles', 'editions', 'deliveries'].map((table) => [table, count(table)]));
  } catch (cause) {
    throw new AppError('database_unusable', `${path} is damaged, or no database of Broadsheet. Use another copy.`, { cause });
  } finally {
    db?.close();
  }
}

function unusable(words: string): AppError {
  return new AppError('database_unusable', words);
}
