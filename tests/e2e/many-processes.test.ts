import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { storeArticle } from '../../src/storage/articles.ts';
import { follow } from '../../src/storage/follows.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { type Database, openDb } from '../../src/storage/open-db.ts';
import { addSource } from '../../src/storage/sources.ts';
import { createSubscription } from '../../src/storage/subscriptions.ts';
import { assignStories } from '../../src/stories/assign-stories.ts';
import { aDraft } from '../builders/drafts.ts';
import { aSubscription } from '../builders/subscriptions.ts';

const server = process.env.TEST_DATABASE_URL;
const title = server
  ? 'two workers and a gateway on one Postgres'
  : 'several processes (left out: TEST_DATABASE_URL names no Postgres)';
const CHANNELS = 30;

describe.skipIf(!server)(title, () => {
  const name = `broadsheet_${randomBytes(6).toString('hex')}`;
  const url = server?.replace(/\/[^/]*$/, `/${name}`) ?? '';
  const processes: ChildProcess[] = [];
  let sandbox: Sandbox;
  let db: Database;
  let channelIds: string[];

  beforeAll(async () => {
    await onServer(`create database ${name}`);
    sandbox = await startSandbox();
    const [guild] = sandbox.addGuilds(1, CHANNELS);
    channelIds = guild!.channelIds;
    db = openDb(url);
    await migrate(db);
    await fill(guild!.guildId);
    for (const role of ['gateway', 'worker', 'worker']) processes.push(start(role));
  });

  afterAll(async () => {
    await Promise.all(processes.map((child) => stopped(child)));
    await db?.destroy();
    await sandbox?.close();
    await onServer(`drop database if exists ${name} with (force)`);
  });

  it('post every due digest, once, whichever of them takes it', async () => {
    await sandbox.until(() => channelIds.every((id) => sandbox.messages(id).length > 0), 60_000);
    await sandbox.until(() => sandbox.state('admin').botOnline, 10_000);
    const rows = await db.selectFrom('deliveries').select(['channelId', 'messageId']).execute();
    expect(rows.map(({ channelId }) => channelId).sort()).toEqual(channelIds.toSorted());
    expect(channelIds.map((id) => sandbox.messages(id).length)).toEqual(channelIds.map(() => 1));
    const posted = new Map(channelIds.map((id) => [id, sandbox.messages(id)[0]!.id]));
    for (const { channelId, messageId } of rows) if (messageId) expect(messageId).toBe(posted.get(channelId));
  }, 90_000);

  async function fill(guildId: string) {
    const nowMs = Date.now();
    const { source } = await addSource(
      db,
      { kind: 'feed', url: 'https://news.example.org/feed', title: 'News', publisher: 'example.org' },
      nowMs,
    );
    await follow(db, { guildId, sourceId: source.id, addedBy: 'test' }, nowMs);
    const { article } = await storeArticle(db, aDraft({ publishedAtMs: nowMs - 60_000 }), {
      sourceId: source.id,
      atMs: nowMs - 60_000,
    });
    await assignStories(db, [article.id], { nowMs });
    const minute = new Date(nowMs).toISOString().slice(11, 16);
    for (const channelId of channelIds) {
      const schedule = { times: [minute], timeZone: 'UTC' };
      await createSubscription(
        db,
        aSubscription({ id: randomUUID(), guildId, channelId, name: channelId, schedule }),
        nowMs - (nowMs % 60_000),
      );
    }
    await db
      .updateTable('sources')
      .set({ nextPollAtMs: nowMs + 3_600_000 })
      .execute();
  }

  function start(role: string): ChildProcess {
    return spawn(process.execPath, ['src/main.ts'], {
      env: {
        ...process.env,
        ROLE: role,
        DATABASE_URL: url,
        DISCORD_TOKEN: sandbox.token,
        DISCORD_API_URL: `${sandbox.url}/api`,
        DISCORD_REQUESTS_PER_SECOND: '20',
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  }
});

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
