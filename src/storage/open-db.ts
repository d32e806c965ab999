import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import pg from 'pg';
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
pg.types.setTypeParser(INT8_OID, Number);

/**
 * @param url `sqlite:PATH`, `sqlite::memory:` or `postgres://…`
 * @throws AppError `database_unusable` if the address is of no known kind
 */
export function openDb(url: string): Database {
  if (url.startsWith('postgres:') || url.startsWith('postgresql:')) {
    return withEngine(
      new Kysely<Schema>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) }) }),
      'postgres',
    );
  }
  if (!url.startsWith('sqlite:')) {
    throw new AppError('database_unusable', 'DATABASE_URL is neither sqlite:PATH nor postgres://…');
  }
  const path = url.slice('sqlite:'.length);
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  return withEngine(new Kysely<Schema>({ dialect: new SqliteDialect({ database: openSqlite(path) }) }), 'sqlite');
}

/** For tests too, which bring a Kysely of their own (PGlite). */
export function withEngine(db: Kysely<Schema>, engine: Engine): Database {
  return Object.assign(db, { engine });
}
