import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { backupDaily, backupSqlite } from '../../src/storage/backup.ts';
import { lockDatabase } from '../../src/storage/lock-database.ts';
import { type OpenDatabase, openDatabase } from '../../src/storage/open-database.ts';
import { restoreBackup } from '../../src/storage/restore-backup.ts';
import { rememberServer } from '../../src/storage/servers.ts';

const root = mkdtempSync(join(tmpdir(), 'broadsheet-'));
afterAll(() => rmSync(root, { recursive: true }));
const DAY_MS = 24 * 3_600_000;
const NOW_MS = Date.parse('2026-11-23T09:00:00Z');

let folders = 0;
function aFolder(): string {
  folders += 1;
  const folder = join(root, String(folders));
  mkdirSync(folder);
  return folder;
}

async function open(path: string): Promise<OpenDatabase> {
  return openDatabase(`sqlite:${path}`, { use: 'alone', nowMs: NOW_MS });
}

const addServer = ({ db }: OpenDatabase, guildId: string) =>
  rememberServer(db, { guildId, name: 'x', locale: 'en' }, 1);
const servers = async ({ db }: OpenDatabase) =>
  (await db.selectFrom('servers').select('guildId').orderBy('guildId').execute()).map(({ guildId }) => guildId);

it('a copy made while the bot writes is one whole file', async () => {
  const folder = aFolder();
  const bot = await open(join(folder, 'a.db'));
  const writing = Promise.all(Array.from({ length: 200 }, (_, n) => addServer(bot, `server-${n}`)));
  const counts = await backupSqlite(join(folder, 'a.db'), join(folder, 'copy.db'));
  await writing;
  await bot.close();
  expect(counts.servers).toBeLessThanOrEqual(200);
  expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.db']);
  const copy = await open(join(folder, 'copy.db'));
  expect(await servers(copy)).toHaveLength(counts.servers!);
  await copy.close();
});

it('a copy never takes the place of a file', async () => {
  const folder = aFolder();
  const bot = await open(join(folder, 'a.db'));
  await bot.close();
  writeFileSync(join(folder, 'mine'), 'precious');
  await expect(backupSqlite(join(folder, 'a.db'), join(folder, 'mine'))).rejects.toMatchObject({
    code: 'database_unusable',
    message: expect.stringContaining('left alone'),
  });
});

it('a copy of what is no database leaves nothing behind', async () => {
  const folder = aFolder();
  writeFileSync(
    join(folder, 'a.db'),
    'this is a letter, not a database, and long enough to be read as one '.repeat(20),
  );
  await expect(backupSqlite(join(folder, 'a.db'), join(folder, 'copy.db'))).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['a.db']);
});

it('daily copies: one a day, the newest seven', async () => {
  const folder = aFolder();
  const path = join(folder, 'a.db');
  const bot = await open(path);
  const days = Array.from({ length: 9 }, (_, day) => NOW_MS + day * DAY_MS);
  for (const nowMs of days) {
    expect(await backupDaily(path, { folder: join(folder, 'backups'), nowMs })).toBeDefined();
    expect(await backupDaily(path, { folder: join(folder, 'backups'), nowMs: nowMs + 1 })).toBeUndefined();
  }
  await bot.close();
  const kept = readdirSync(join(folder, 'backups')).toSorted();
  expect(kept).toHaveLength(7);
  expect([kept[0], kept[6]]).toEqual(['a-daily-2026-11-25.db', 'a-daily-2026-12-01.db']);
});

it('a restored copy replaces the database, which is kept', async () => {
  const folder = aFolder();
  const path = join(folder, 'a.db');
  const before = await open(path);
  await addServer(before, 'old');
  await backupSqlite(path, join(folder, 'copy.db'));
  await addServer(before, 'new');
  await before.close();
  const { keptAt } = await restoreBackup(join(folder, 'copy.db'), path, NOW_MS);
  const restored = await open(path);
  expect(await servers(restored)).toEqual(['old']);
  await restored.close();
  const kept = await open(keptAt!);
  expect(await servers(kept)).toEqual(['new', 'old']);
  await kept.close();
});

it('a restore is refused while a bot runs, and changes nothing', async () => {
  const folder = aFolder();
  const path = join(folder, 'a.db');
  const bot = await open(path);
  await backupSqlite(path, join(folder, 'copy.db'));
  await addServer(bot, 'new');
  await expect(restoreBackup(join(folder, 'copy.db'), path, NOW_MS)).rejects.toMatchObject({
    code: 'database_unusable',
    message: expect.stringContaining(String(process.pid)),
  });
  expect(await servers(bot)).toEqual(['new']);
  await bot.close();
});

it('a damaged copy is refused, and changes nothing', async () => {
  const folder = aFolder();
  const path = join(folder, 'a.db');
  await (await open(path)).close();
  writeFileSync(join(folder, 'copy.db'), Buffer.alloc(8_192, 'no database '));
  const before = readdirSync(folder).toSorted();
  await expect(restoreBackup(join(folder, 'copy.db'), path, NOW_MS)).rejects.toThrow(/damaged/);
  expect(readdirSync(folder).toSorted()).toEqual(before);
});

it('a lock is free again when it is released', async () => {
  const path = join(aFolder(), 'a.db');
  const lock = lockDatabase(path);
  expect(() => lockDatabase(path)).toThrow(new RegExp(`process ${process.pid}`));
  lock.release();
  lockDatabase(path).release();
  expect(existsSync(`${path}.pid`)).toBe(false);
});
