import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import { schemaState } from './migrate.ts';
import { type Database, sqliteFile } from './open-db.ts';
import { clockSkew } from './shared-clock.ts';

export interface DatabaseFacts {
  /** The engine's own name and version. */
  version: string;
  schema: Awaited<ReturnType<typeof schemaState>>;
  bytes: number;
  /** On the disk that holds the file; of a server it is not known. */
  freeBytes?: number;
  /** What the engine's own look through all of it said, in its words; nothing if all is well or it has no such look. */
  damage?: string;
  /** Its clock less ours. */
  clockSkewMs?: number;
}

export async function inspectDatabase(db: Database, url: string, now: () => number): Promise<DatabaseFacts> {
  const schema = await schemaState(db);
  const path = sqliteFile(url);
  if (db.engine === 'sqlite') {
    const version = await value<string>(db, 'select sqlite_version() as value');
    const check = await value<string>(db, 'select integrity_check as value from pragma_integrity_check limit 1');
    return {
      version: `SQLite ${version}`,
      schema,
      bytes: path ? statSync(path).size : 0,
      ...(path && { freeBytes: freeBytesAt(dirname(path)) }),
      ...(check !== 'ok' && { damage: check }),
    };
  }
  return {
    version: `Postgres ${await value<string>(db, "select current_setting('server_version') as value")}`,
    schema,
    bytes: Number(await value(db, 'select pg_database_size(current_database()) as value')),
    clockSkewMs: await clockSkew(db, now),
  };
}

/** Of the disk that holds a folder, or will hold it. */
export function freeBytesAt(folder: string): number {
  const { bavail, bsize } = statfsSync(existsSync(folder) ? folder : '.');
  return bavail * bsize;
}

async function value<Value>(db: Database, query: string): Promise<Value> {
  const { rows } = await sql.raw<{ value: Value }>(query).execute(db);
  return rows[0]!.value;
}
