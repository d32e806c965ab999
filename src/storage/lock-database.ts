import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { AppError } from '../errors.ts';

export interface DatabaseLock {
  release(): void;
}

/** Kept here, as a handle that nobody refers to is closed with the garbage, and its lock with it. */
const held = new Set<DatabaseSync>();
/** SQLite's code for a lock that another holds. */
const BUSY = 5;

/**
 * Takes a SQLite file for this process alone. The lock is the operating system's, on an empty file beside it, so it
 * dies with its process, whatever kills that; `….pid` only names the holder.
 * @param waitMs how long it may take the other to let go
 * @throws AppError `database_unusable` if another process has it, naming that process, or its folder cannot be written to
 */
export function lockDatabase(path: string, waitMs = 0): DatabaseLock {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(`${path}.lock`, { timeout: waitMs });
    db.exec('begin immediate');
  } catch (cause) {
    db?.close();
    const { errcode, message } = cause as { errcode?: number; message: string };
    const words = `${path} cannot be locked (${message}). Look whether its folder can be written to and its disk has room.`;
    throw new AppError('database_unusable', errcode === BUSY ? inUse(path) : words, { cause });
  }
  held.add(db);
  writeFileSync(`${path}.pid`, `${process.pid}\n`);
  return {
    release: () => {
      rmSync(`${path}.pid`, { force: true });
      held.delete(db);
      db.close();
    },
  };
}

/** @returns what is to be said of the process that has it; nothing while nobody has */
export function describeHolder(path: string): string | undefined {
  if (!existsSync(`${path}.lock`)) return undefined;
  try {
    lockDatabase(path).release();
    return undefined;
  } catch (error) {
    const { cause, message } = error as AppError & { cause: { errcode?: number } };
    if (cause?.errcode === BUSY) return message;
    throw error;
  }
}

function inUse(path: string): string {
  const pid = existsSync(`${path}.pid`) ? readFileSync(`${path}.pid`, 'utf8').trim() : '';
  const holder = pid === '' ? 'another process' : `process ${pid}`;
  return `A Broadsheet is running on ${path} already (${holder}), and a SQLite file takes one. Stop that one first, or use Postgres for several.`;
}
