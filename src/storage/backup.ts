import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { backup as copyPages, DatabaseSync } from 'node:sqlite';
import { AppError } from '../errors.ts';

/**
 * Pages copied at a stretch. In small steps a copy starts again at every write of the bot and may never end; in one
 * large one 205 MB took a third of a second.
 */
const PAGES_AT_A_STRETCH = 1_000_000;
const BUSY_TIMEOUT_MS = 5_000;

/** Rows by table. */
export type RowCounts = Record<string, number>;

/**
 * Copies a database file, also while a bot writes to it, and checks the copy: whole, and as many rows in every table.
 * @throws AppError `database_unusable` if there is nothing to copy, or the copy is damaged; then no file is left
 */
export async function backupSqlite(path: string, target: string): Promise<RowCounts> {
  if (!existsSync(path))
    throw unusable(`There is no database at ${path} to copy. Start the bot once, or set DATABASE_URL.`);
  if (existsSync(target)) throw unusable(`${target} is there already and was left alone. Give another name.`);
  const part = `${target}.part`;
  rmSync(part, { force: true });
  const source = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    // Counted and copied in one transaction: both see the same moment, whatever is written meanwhile.
    source.exec('begin');
    const rows = countRows(source);
    await copyPages(source, part, { rate: PAGES_AT_A_STRETCH });
    const copied = checkSqlite(part);
    for (const [table, count] of Object.entries(rows)) {
      if (copied[table] !== count)
        throw unusable(`The copy has ${copied[table]} of ${count} rows in ${table}. Try again.`);
    }
    renameSync(part, target);
    return copied;
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  } finally {
    source.close();
  }
}

/**
 * Makes a file of its own of a database, without a journal beside it, and looks through all of it.
 * @throws AppError `database_unusable` if SQLite finds damage, or it is no database of ours
 */
export function checkSqlite(path: string): RowCounts {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
    db.exec('pragma journal_mode = delete');
    const [found] = db.prepare('pragma integrity_check').all() as { integrity_check: string }[];
    if (found?.integrity_check !== 'ok') throw new Error(`integrity_check: ${found?.integrity_check}`);
    const counts = countRows(db);
    if (counts.subscriptions === undefined || counts.deliveries === undefined) throw new Error('tables are missing');
    return counts;
  } catch (cause) {
    throw unusable(`${path} is damaged, or no database of Broadsheet. Use another copy.`, { cause });
  } finally {
    db?.close();
  }
}

/** One copy a day in a folder, the newest `keep` of them. @returns its path if this call made it */
export async function backupDaily(
  path: string,
  { folder, keep = 7, nowMs }: { folder: string; keep?: number; nowMs: number },
): Promise<string | undefined> {
  const prefix = `${basename(path, '.db')}-daily-`;
  const target = join(folder, `${prefix}${new Date(nowMs).toISOString().slice(0, 10)}.db`);
  if (existsSync(target)) return undefined;
  await mkdir(folder, { recursive: true });
  await backupSqlite(path, target);
  const copies = readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.db'))
    .toSorted()
    .reverse();
  for (const old of copies.slice(keep)) rmSync(join(folder, old));
  return target;
}

function countRows(db: DatabaseSync): RowCounts {
  const tables = db
    .prepare("select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite%'")
    .all() as { name: string }[];
  return Object.fromEntries(
    tables.map(({ name }) => {
      const { rows } = db.prepare(`select count(*) as rows from "${name}"`).get() as { rows: number };
      return [name, rows];
    }),
  );
}

function unusable(words: string, options?: ErrorOptions): AppError {
  return new AppError('database_unusable', words, options);
}
