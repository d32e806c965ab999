import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/storage/migrate.ts';
import { withEngine } from '../../src/storage/open-db.ts';
import type { Schema } from '../../src/storage/schema.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresTemplate: string;
  }
}

/**
 * Before all tests: a migrated, empty Postgres as a file. Opening it takes 0.5 s, making and migrating one 2.1 s. It is
 * kept for the next run, under a name that changes with what it is made of.
 */
export default async function providePostgresTemplate({ provide }: TestProject): Promise<void> {
  const path = join(tmpdir(), `broadsheet-postgres-${fingerprint()}.tar`);
  if (!existsSync(path)) await makeTemplate(path);
  provide('postgresTemplate', path);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const root = join(import.meta.dirname, '../..');
  const madeOf = globSync('src/storage/migrat*{.ts,/*.ts}', { cwd: root }).sort();
  for (const file of [...madeOf, 'package-lock.json']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

async function makeTemplate(path: string): Promise<void> {
  const pglite = new PGlite();
  await migrate(withEngine(new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) }), 'postgres'));
  const dump = await pglite.dumpDataDir('none');
  // By renaming: of two runs at once each finds a whole file.
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, new Uint8Array(await dump.arrayBuffer()));
  renameSync(unfinished, path);
  await pglite.close();
}
