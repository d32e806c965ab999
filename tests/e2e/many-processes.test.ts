import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { CONCURRENCY } from '../../src/jobs/jobs.ts';
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
  ? 'two workers and two gateways on one Postgres'
  : 'several processes (left out: TEST_DATABASE_URL names no Postgres)';
/** In each of two servers; together more than one worker can have under way at once. */
const CHANNELS = 2 * CONCURRENCY.deliver;
const SHARD_COUNT = 2;
const PATIENCE_MS = 90_000;
const shardOf = (guildId: string) => Number((BigInt(guildId) >> 22n) % BigInt(SHARD_COUNT));

describe.skipIf(!server)(title, () => {
  const name = `broadsheet_${randomBytes(6).toString('hex')}`;
  const url = server?.replace(/\/[^/]*$/, `/${name}`) ?? '';
  const processes: ChildProcess[] = [];
  let sandbox: Sandbox;
  let db: Database;
  let channelIds: string[];
  /** One server of each shard. */
  let servers: ReturnType<Sandbox['addGuilds']>;

  beforeAll(async () => {
    await onServer(`create database ${name}`);
    sandbox = await startSandbox();
    const made = sandbox.addGuilds(2 * SHARD_COUNT, CHANNELS / 2);
    servers = [0, 1].map((shard) => made.find(({ guildId }) => shardOf(guildId) === shard)!);
    channelIds = servers.flatMap((server) => server.channelIds);
    // No message is answered yet, so that nobody can take another before each worker has its own.
    sandbox.setFaults([{ kind: 'hang', stored: true, route: 'POST /channels/:channel/messages' }]);
    db = openDb(url);
    await migrate(db);
    await fill();
    for (const shard of ['0', '1'])
      processes.push(start({ ROLE: 'gateway', SHARDS: shard, SHARD_COUNT: String(SHARD_COUNT) }));
    for (const role of ['worker', 'worker']) processes.push(start({ ROLE: role }));
  });

  afterAll(async () => {
    await Promise.all(processes.map((child) => stopped(child)));
    await db?.destroy();
    await sandbox?.close();
    await onServer(`drop database if exists ${name} with (force)`);
  });

  it(
    'post every due digest, once, each worker its share',
    async () => {
      const workers = () =>
        db.selectFrom('deliveries').select('owner').where('owner', 'is not', null).distinct().execute();
      await expect.poll(workers, { timeout: PATIENCE_MS }).toHaveLength(2);
      sandbox.setFaults([]);
      await sandbox.until(() => channelIds.every((id) => sandbox.messages(id).length > 0), PATIENCE_MS);
      const sent = () => db.selectFrom('deliveries').select('messageId').where('state', '=', 'sent').execute();
      await expect.poll(sent, { timeout: PATIENCE_MS }).toHaveLength(channelIds.length);
      const rows = await db.selectFrom('deliveries').select(['channelId', 'messageId']).execute();
      const posted = channelIds.flatMap((channelId) =>
        sandbox.messages(channelId).map(({ id }) => ({ channelId, messageId: id })),
      );
      const byChannel = (a: { channelId: string }, b: { channelId: string }) => (a.channelId < b.channelId ? -1 : 1);
      expect(rows.toSorted(byChannel)).toEqual(posted.toSorted(byChannel));
    },
    2 * PATIENCE_MS,
  );

  it(
    'answer commands in the servers of either shard',
    async () => {
      for (const { channelIds } of servers) {
        const place = { as: 'admin', channel_id: channelIds[0]! } as const;
        const help = () => sandbox.act({ ...place, kind: 'command', command: 'help', options: [] });
        await expect.poll(help, { timeout: PATIENCE_MS }).toMatchObject({ ok: true });
      }
    },
    2 * PATIENCE_MS,
  );

  async function fill() {
    const nowMs = Date.now();
    const { source } = await addSource(
      db,
      { kind: 'feed', url: 'https://news.example.org/feed', title: 'News', publisher: 'example.org' },
      nowMs,
    );
    for (const { guildId } of servers) await follow(db, { guildId, sourceId: source.id, addedBy: 'test' }, nowMs);
    const { article } = await storeArticle(db, aDraft({ publishedAtMs: nowMs - 60_000 }), {
      sourceId: source.id,
      atMs: nowMs - 60_000,
    });
    await assignStories(db, [article.id], { nowMs });
    const minute = new Date(nowMs).toISOString().slice(11, 16);
    const schedule = { times: [minute], timeZone: 'UTC' };
    for (const { guildId, channelIds } of servers) {
      for (const channelId of channelIds) {
        const subscription = aSubscription({ id: randomUUID(), guildId, channelId, name: channelId, schedule });
        await createSubscription(db, subscription, nowMs - (nowMs % 60_000));
      }
    }
    await db
      .updateTable('sources')
      .set({ nextPollAtMs: nowMs + 3_600_000 })
      .execute();
  }

  function start(env: Record<string, string>): ChildProcess {
    return spawn(process.execPath, ['src/start.js'], {
      env: {
        ...process.env,
        ...env,
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
