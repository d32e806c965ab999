import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLog, type Log } from '../../src/ops/log.ts';
import { createDailyBackup } from '../../src/storage/daily-backup.ts';
import { openDatabase } from '../../src/storage/open-database.ts';

const HOUR_MS = 3_600_000;
let folder: string;
let url: string;
let nowMs: number;
let errors: string[];
let log: Log;
const backups = () => readdirSync(join(folder, 'backups'));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  url = `sqlite:${join(folder, 'bot.db')}`;
  nowMs = Date.parse('2026-11-23T09:00:00Z');
  errors = [];
  log = { ...createLog('silent'), error: (event) => errors.push(event) };
  await (await openDatabase(url, { use: 'alone', nowMs })).close();
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is made once a day and said so', async () => {
  const done: number[] = [];
  const backUp = createDailyBackup(url, { now: () => nowMs, log, onDone: (atMs) => done.push(atMs) });
  await backUp();
  nowMs += HOUR_MS;
  await backUp();
  expect([done, backups()]).toEqual([[nowMs - HOUR_MS], ['bot-daily-2026-11-23.db']]);
});

it('that fails is logged and tried again after an hour, not at every tick', async () => {
  writeFileSync(join(folder, 'backups'), 'a file where the folder should be');
  const backUp = createDailyBackup(url, { now: () => nowMs, log });
  await backUp();
  await backUp();
  expect(errors).toEqual(['backup failed']);
  rmSync(join(folder, 'backups'));
  nowMs += HOUR_MS;
  await backUp();
  expect([errors, backups()]).toEqual([['backup failed'], ['bot-daily-2026-11-23.db']]);
});

it('of Postgres none is made', async () => {
  await createDailyBackup('postgres://u@db/news', { now: () => nowMs, log })();
  expect([errors, readdirSync(folder)]).toEqual([[], expect.not.arrayContaining(['backups'])]);
});
