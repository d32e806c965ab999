import { openAsBlob } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { inject } from 'vitest';
import { migrate } from '../../src/storage/migrate.ts';
import { type Database, openDb, withEngine } from '../../src/storage/open-db.ts';
import type { Schema } from '../../src/storage/schema.ts';

/** Both engines, for `describe.each`: a fresh, migrated database of each kind. PGlite is Postgres without a server. */
export const ENGINES: { engine: Database['engine']; open: () => Promise<Database> }[] = [
  { engine: 'sqlite', open: async () => migrated(openDb('sqlite::memory:')) },
  {
    engine: 'postgres',
    open: async () => {
      const loadDataDir = await openAsBlob(inject('postgresTemplate'));
      const dialect = new PGliteDialect({ pglite: new PGlite({ loadDataDir }) });
      return migrated(withEngine(new Kysely<Schema>({ dialect }), 'postgres'));
    },
  },
];

async function migrated(db: Database): Promise<Database> {
  await migrate(db);
  return db;
}
