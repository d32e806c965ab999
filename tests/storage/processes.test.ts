import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { MIGRATIONS, migrate, schemaState } from '../../src/storage/migrate.ts';
import { openDb } from '../../src/storage/open-db.ts';
import { random as randomOf } from '../builders/random.ts';

const root = mkdtempSync(join(tmpdir(), 'broadsheet-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

/** A whole run takes 100; every start of a process costs a third of a second. */
const KILLS = Number(process.env.MIGRATION_KILLS ?? 8);

function start(program: string, ...args: string[]): ChildProcess {
  const file = join(import.meta.dirname, 'processes', program);
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return child;
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [chunk] = await once(child.stdout!, 'data');
  return String(chunk).trim();
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Tables of ours in a file, after a look through all of it. */
function tablesOf(path: string): number {
  const db = new DatabaseSync(path);
  expect(db.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
  const { tables } = db
    .prepare("select count(*) as tables from sqlite_schema where name not like 'kysely%' and name not like 'sqlite%'")
    .get() as { tables: number };
  db.close();
  return tables;
}

it(`a migration that is killed (${KILLS} times) leaves all of its tables or none, and can be done again`, async () => {
  const whole = join(root, 'whole.db');
  const db = openDb(`sqlite:${whole}`);
  await migrate(db);
  await db.destroy();
  const allTables = tablesOf(whole);
  const random = randomOf(7);
  let migrated = 0;
  for (let round = 0; round < KILLS; round += 1) {
    const folder = join(root, `round-${round}`);
    mkdirSync(folder);
    const child = start('migrate-again-and-again.ts', folder);
    await firstLine(child);
    await wait(random.integer(0, 300));
    await kill(child);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.db'))) {
      const path = join(folder, file);
      expect([0, allTables]).toContain(tablesOf(path));
      const again = openDb(`sqlite:${path}`);
      await migrate(again);
      await again.destroy();
      expect(tablesOf(path)).toBe(allTables);
      migrated += 1;
    }
    rmSync(folder, { recursive: true });
  }
  expect(migrated).toBeGreaterThan(KILLS / 2);
}, 300_000);

it('of twenty commands that start at once one migrates, and all have the database', async () => {
  const path = join(root, 'twenty.db');
  const twenty = Array.from({ length: 20 }, () => start('open-database.ts', `sqlite:${path}`, 'beside'));
  expect(await Promise.all(twenty.map(firstLine))).toEqual(twenty.map(() => 'open'));
  const db = new DatabaseSync(path);
  expect(db.prepare('select count(*) as steps from kysely_migration').get()).toEqual({
    steps: Object.keys(MIGRATIONS).length,
  });
  db.close();
  await Promise.all(twenty.map(kill));
}, 60_000);

const { TEST_DATABASE_URL } = process.env;
it.runIf(TEST_DATABASE_URL)(
  'of twenty bots that start at once on Postgres one migrates, and all have the database',
  async () => {
    const server = new pg.Client(TEST_DATABASE_URL);
    await server.connect();
    const name = `twenty_${process.pid}`;
    await server.query(`create database ${name}`);
    const url = new URL(TEST_DATABASE_URL!);
    url.pathname = name;
    const twenty = Array.from({ length: 20 }, () => start('open-database.ts', url.href, 'alone'));
    try {
      expect(await Promise.all(twenty.map(firstLine))).toEqual(twenty.map(() => 'open'));
      const db = openDb(url.href);
      expect(await schemaState(db)).toBe('current');
      await db.destroy();
    } finally {
      await Promise.all(twenty.map(kill));
      await server.query(`drop database ${name} with (force)`);
      await server.end();
    }
  },
  60_000,
);

it('a second bot is refused with the pid of the first, and let in when that one was killed', async () => {
  const url = `sqlite:${join(root, 'two.db')}`;
  const first = start('open-database.ts', url, 'alone');
  expect(await firstLine(first)).toBe('open');
  expect(await firstLine(start('open-database.ts', url, 'alone'))).toContain(`(process ${first.pid})`);
  expect(await firstLine(start('open-database.ts', url, 'beside'))).toBe('open');
  await kill(first);
  expect(await firstLine(start('open-database.ts', url, 'alone'))).toBe('open');
}, 60_000);
