import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { run as doctor } from '../../src/cli/doctor.ts';
import { createCluster, type PostgresCluster, whyNoCluster } from '../builders/postgres-cluster.ts';
import { type SmallBot, startSmallBot } from '../builders/small-bot.ts';

const CHANNELS = 12;
const PATIENCE_MS = 20_000;
const DISK_MEGABYTES = 8;

async function expectTrouble(bot: SmallBot, words: RegExp): Promise<void> {
  await expect.poll(() => bot.health('/readyz'), { timeout: PATIENCE_MS }).toMatchObject({ status: 503 });
  expect((await bot.health('/readyz')).words).toMatch(words);
  expect((await bot.health('/livez')).status).toBe(200);
}

/** What the doctor says of the database. */
async function askDoctor(url: string): Promise<{ status: number; words: string }> {
  const output = new PassThrough();
  let said = '';
  output.on('data', (bytes) => {
    said += bytes;
  });
  const status = await doctor({
    args: [],
    env: { DATABASE_URL: url, SANDBOX_PORT: '1' },
    input: output,
    output,
    say: () => {},
  });
  return {
    status,
    words: said
      .split('\n')
      .filter((line) => line.includes(' database '))
      .join('\n'),
  };
}

const CUT = 'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()';
const why = whyNoCluster();
describe.skipIf(why)(`Postgres${why ? ` (left out: ${why})` : ''}`, () => {
  let cluster: PostgresCluster;
  let bot: SmallBot;
  let days = 0;
  beforeAll(async () => {
    cluster = await createCluster();
    bot = await startSmallBot(cluster.url, { channels: CHANNELS });
  });
  afterAll(async () => {
    await bot?.stop();
    cluster?.remove();
  });
  /** The next day's digests begin to go out. */
  beforeEach(async () => {
    if (days++ > 0) await bot.nextDay();
    await bot.tick();
    await bot.sandbox.until(() => bot.posted().some((messages) => messages === days), PATIENCE_MS);
  });

  it('that crashes while digests go out and comes back costs none and doubles none', async () => {
    cluster.crash();
    await expectTrouble(bot, /^database: .*ECONNREFUSED/);
    expect(await askDoctor(cluster.url)).toMatchObject({ status: 1, words: expect.stringMatching(/^fault/) });
    await bot.tick();
    cluster.start();
    await bot.expectWhole(days);
  });

  it('that cuts every connection costs none and doubles none', async () => {
    await onServer(cluster.url, CUT);
    await bot.expectWhole(days);
  });

  it('that may only be read says so, and goes on when it may be written', async () => {
    await onServer(cluster.url, 'alter database postgres set default_transaction_read_only = on', CUT);
    await expectTrouble(bot, /^database: .*read-only/);
    await bot.tick();
    const mayBeWritten = 'set default_transaction_read_only = off';
    await onServer(cluster.url, mayBeWritten, 'alter database postgres reset default_transaction_read_only', CUT);
    await bot.expectWhole(days);
  });
});

const whyNoDisk = whyNoMount();
describe.skipIf(whyNoDisk)(`SQLite on a small disk${whyNoDisk ? ` (left out: ${whyNoDisk})` : ''}`, () => {
  const disk = mkdtempSync(join(tmpdir(), 'broadsheet-disk-'));
  const file = join(disk, 'broadsheet.db');
  let bot: SmallBot;
  beforeAll(async () => {
    mount(disk);
    bot = await startSmallBot(`sqlite:${file}`, { channels: CHANNELS });
    await bot.tick();
    await bot.sandbox.until(() => bot.posted().every((messages) => messages === 1), PATIENCE_MS);
    await bot.nextDay();
  });
  afterAll(async () => {
    await bot?.stop();
    execFileSync('umount', ['--lazy', disk]);
    rmSync(disk, { recursive: true, force: true });
  });

  it('that is full says so, sends nothing that it cannot note, and goes on when there is room', async () => {
    await sql`pragma wal_checkpoint(truncate)`.execute(bot.app.db);
    fill(join(disk, 'ballast'));
    await expectTrouble(bot, /^database: .*disk is full/);
    expect((await askDoctor(`sqlite:${file}`)).words).toMatch(/^fault .*0 MB are free on its disk/m);
    await bot.tick();
    expect(bot.posted()).toEqual(bot.channelIds.map(() => 1));
    rmSync(join(disk, 'ballast'));
    await bot.expectWhole(2);
    expect((await sql`pragma integrity_check`.execute(bot.app.db)).rows).toEqual([{ integrity_check: 'ok' }]);
  });

  it('that may only be read says so, and goes on when it may be written', async () => {
    await bot.nextDay();
    await sql`pragma query_only = on`.execute(bot.app.db);
    await expectTrouble(bot, /^database: .*readonly/);
    await bot.tick();
    expect(bot.posted()).toEqual(bot.channelIds.map(() => 2));
    await sql`pragma query_only = off`.execute(bot.app.db);
    await bot.expectWhole(3);
  });
});

function mount(folder: string): void {
  const options = ['-t', 'tmpfs', '-o', `size=${DISK_MEGABYTES}m`, 'none', folder];
  execFileSync('mount', options, { stdio: 'ignore' });
}

function whyNoMount(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-disk-'));
  try {
    mount(folder);
    execFileSync('umount', [folder]);
    return undefined;
  } catch {
    return 'no file system may be mounted here';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** To the last byte. */
function fill(path: string): void {
  for (const size of [1 << 20, 1 << 12]) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
    } catch (error) {
      expect(error).toMatchObject({ code: 'ENOSPC' });
    }
  }
}

async function onServer(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
