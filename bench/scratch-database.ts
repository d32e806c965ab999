import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../src/storage/migrate.ts';
import { type Database, openDb } from '../src/storage/open-db.ts';

export interface Scratch {
  db: Database;
  url: string;
  drop(): Promise<void>;
}

/** A migrated SQLite file of its own, as a bot on one machine has it. */
export async function openScratch(): Promise<Scratch> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
  const url = `sqlite:${join(folder, 'bench.db')}`;
  const db = openDb(url);
  await migrate(db);
  return {
    db,
    url,
    async drop() {
      await db.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A database of its own on the server that `TEST_DATABASE_URL` names, if it names one. */
export async function openPostgresScratch(): Promise<Scratch | undefined> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) return undefined;
  const name = `broadsheet_bench_${randomBytes(6).toString('hex')}`;
  const url = server.replace(/\/[^/]*$/, `/${name}`);
  await onServer(server, `create database ${name}`);
  const db = openDb(url);
  await migrate(db);
  return {
    db,
    url,
    async drop() {
      await db.destroy();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
