import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { SqliteDatabase } from 'kysely';

/** How long a statement waits for another process's lock. node:sqlite's own default is 0: "database is locked" at once. */
const BUSY_TIMEOUT_MS = 5_000;

/** Statements are compiled once; the oldest goes when there are more. Lists of other lengths make other statements. */
const KEPT_STATEMENTS = 500;

type Statement = ReturnType<SqliteDatabase['prepare']>;

/**
 * node:sqlite in the shape Kysely's SQLite dialect drives.
 * `synchronous=FULL`, because a delivery's journal must outlive a power cut, not only a crash.
 */
export function openSqlite(path: string): SqliteDatabase {
  const db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma temp_store = memory');
  const statements = new Map<string, Statement>();
  return {
    close: () => db.close(),
    prepare: (sql) => {
      const known = statements.get(sql);
      if (known) return known;
      if (statements.size >= KEPT_STATEMENTS) statements.delete(statements.keys().next().value!);
      const statement = prepare(db, sql);
      statements.set(sql, statement);
      return statement;
    },
  };
}

function prepare(db: DatabaseSync, sql: string): Statement {
  // A deferred transaction that reads before it writes fails at once when another wrote in between, whatever the timeout.
  const statement = db.prepare(sql === 'begin' ? 'begin immediate' : sql);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
    run: (parameters) => {
      const { changes, lastInsertRowid } = statement.run(...(parameters as SQLInputValue[]));
      return { changes: BigInt(changes), lastInsertRowid: BigInt(lastInsertRowid) };
    },
    iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
  };
}
