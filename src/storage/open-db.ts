import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, PostgresDialect, SqliteAdapter, SqliteDialect } from 'kysely';
import { AppError } from '../errors.ts';
import type { Schema } from './schema.ts';
import { openSqlite } from './sqlite.ts';

export type Engine = 'sqlite' | 'postgres';

/** The database as all of storage sees it. `engine` is for the few queries that the engines spell differently. */
export interface Database extends Kysely<Schema> {
  readonly engine: Engine;
}

/** Postgres gives 8-byte integers as text; ours are instants in ms and counts, all far below 2^53. */
const INT8_OID = 20;
/** Without a limit a query waits for ever for a server that does not answer. */
const CONNECT_MS = 10_000;

/**
 * @param url `sqlite:PATH`, `sqlite::memory:` or `postgres://…`
 * @throws AppError `database_unusable` if the address is of no known kind
 */
export function openDb(url: string): Database {
  if (url.startsWith('postgres:') || url.startsWith('postgresql:')) {
    return withEngine(new Kysely<Schema>({ dialect: new PostgresDialect({ pool: () => openPool(url) }) }), 'postgres');
  }
  if (!url.startsWith('sqlite:')) {
    throw new AppError('database_unusable', 'DATABASE_URL is neither sqlite:PATH nor postgres://…');
  }
  const path = sqliteFile(url);
  if (path) mkdirSync(dirname(path), { recursive: true });
  const dialect = new FileDialect({ database: openSqlite(path ?? ':memory:') });
  return withEngine(new Kysely<Schema>({ dialect }), 'sqlite');
}

/** Its driver is loaded only where there is a Postgres. */
async function openPool(connectionString: string) {
  const { default: pg } = await import('pg');
  pg.types.setTypeParser(INT8_OID, Number);
  const pool = new pg.Pool({ connectionString, connectionTimeoutMillis: CONNECT_MS, keepAlive: true });
  // A connection that breaks between two queries is only gone; unheard, it would end the program. Whoever asks next hears
  // of trouble.
  const unheard = () => {};
  pool.on('error', unheard).on('connect', (client) => client.on('error', unheard));
  return pool;
}

/** The file behind a `DATABASE_URL`; nothing where there is none. */
export function sqliteFile(url: string): string | undefined {
  const path = url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : ':memory:';
  return path === ':memory:' ? undefined : path;
}

/** Kysely's own says that SQLite cannot change its schema in a transaction, and would leave half a migration after a crash. */
class FileDialect extends SqliteDialect {
  override createAdapter() {
    return Object.defineProperty(new SqliteAdapter(), 'supportsTransactionalDdl', { value: true });
  }
}

/** All of some work, or nothing of it. */
export function inTransaction<T>(db: Database, work: (within: Database) => Promise<T>): Promise<T> {
  return db.transaction().execute((transaction) => work(withEngine(transaction, db.engine)));
}

/** For tests too, which bring a Kysely of their own (PGlite). */
export function withEngine(db: Kysely<Schema>, engine: Engine): Database {
  return Object.assign(db, { engine });
}
