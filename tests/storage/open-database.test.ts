import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { checkSqlite } from '../../src/storage/backup.ts';
import { MIGRATIONS } from '../../src/storage/migrate.ts';
import { openDatabase } from '../../src/storage/open-database.ts';

const root = mkdtempSync(join(tmpdir(), 'broadsheet-'));
afterAll(() => rmSync(root, { recursive: true }));
const NOW_MS = Date.parse('2026-11-23T09:00:00Z');
const alone = { use: 'alone', nowMs: NOW_MS } as const;

it('a new database is not copied before its first migration', async () => {
  await (await openDatabase(`sqlite:${join(root, 'new', 'a.db')}`, alone)).close();
  expect(readdirSync(join(root, 'new'))).not.toContain('backups');
});

it('an older one is copied before its schema changes, and the copy is whole', async () => {
  const url = `sqlite:${join(root, 'old', 'a.db')}`;
  const before = await openDatabase(url, alone);
  await before.db.insertInto('restores').values({ atMs: 1 }).execute();
  await before.close();
  const dropped = async (db: Kysely<unknown>) => db.schema.dropTable('restores').execute();
  await (await openDatabase(url, { ...alone, migrations: { ...MIGRATIONS, '9999-drop': dropped } })).close();
  const [copy] = readdirSync(join(root, 'old', 'backups'));
  expect(copy).toBe('a-before-migration-2026-11-23T09-00-00.000Z.db');
  expect(checkSqlite(join(root, 'old', 'backups', copy!))).toMatchObject({ restores: 1 });
  expect(checkSqlite(join(root, 'old', 'a.db'))).not.toHaveProperty('restores');
});

it('a migration that fails changes nothing', async () => {
  const url = `sqlite:${join(root, 'failing', 'a.db')}`;
  await (await openDatabase(url, alone)).close();
  const failing = async (db: Kysely<unknown>) => {
    await db.schema.dropTable('audit').execute();
    throw new Error('no room left');
  };
  const migrations = { ...MIGRATIONS, '9999-failing': failing };
  await expect(openDatabase(url, { ...alone, migrations })).rejects.toThrow(/nothing was changed/);
  expect(checkSqlite(join(root, 'failing', 'a.db'))).toHaveProperty('audit');
});
