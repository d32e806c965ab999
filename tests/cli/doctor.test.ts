import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sandbox, startSandbox, UNLIMITED } from '../../sandbox/start-sandbox.ts';
import { run } from '../../src/cli/doctor.ts';
import { follow } from '../../src/storage/follows.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { openDb } from '../../src/storage/open-db.ts';
import { rememberServer } from '../../src/storage/servers.ts';
import { addSource } from '../../src/storage/sources.ts';
import { createSubscription } from '../../src/storage/subscriptions.ts';
import { startServer, type TestServer } from '../builders/http-server.ts';
import { runStage } from '../builders/stage-io.ts';
import { aLook, aSubscription } from '../builders/subscriptions.ts';

const root = mkdtempSync(join(tmpdir(), 'broadsheet-'));
let sandbox: Sandbox;
let model: TestServer;
let env: Record<string, string>;

beforeAll(async () => {
  sandbox = await startSandbox({ limits: UNLIMITED });
  model = await startServer((request, response) => {
    const status = request.headers.authorization === 'Bearer right-key-right-key' ? 200 : 401;
    response.writeHead(status).end(JSON.stringify({ data: [{ id: 'small-model' }] }));
  });
  env = {
    DATABASE_URL: `sqlite:${join(root, 'bot.db')}`,
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API_URL: `${sandbox.url}/api`,
    SANDBOX_PORT: '0',
  };
  const { db, close } = await openDatabase(env.DATABASE_URL!, { use: 'alone', nowMs: 1 });
  const { guildId, channels } = sandbox;
  await rememberServer(db, { guildId, name: 'x', locale: 'en' }, 1);
  const at = { guildId, channelId: channels.news!, look: aLook({ overflow: 'thread' }) };
  await createSubscription(db, aSubscription({ ...at, name: 'Morning' }), 1);
  const gone = { guildId, channelId: '999999999999999999' };
  await createSubscription(db, aSubscription({ ...gone, name: 'Evening' }), 1);
  const inside = { kind: 'feed' as const, url: 'http://127.0.0.1:9/rss', title: 'Inside', publisher: 'p' };
  const { source } = await addSource(db, inside, 1);
  await follow(db, { guildId, sourceId: source.id, addedBy: 'u' }, 1);
  await close();
});
afterAll(async () => {
  await sandbox.close();
  await model.close();
  rmSync(root, { recursive: true });
});

/** Its lines of one subject, by verdict. */
async function examined(over: Record<string, string>, subject: string) {
  const { status, written } = await runStage(run, [], { ...env, ...over });
  const lines = written.split('\n').filter((line) => line.slice(9).startsWith(`${subject} `));
  return { status, written, verdicts: lines.map((line) => line.split(' ')[0]), words: lines.join('\n') };
}

it('of a fresh machine there is nothing to mend', async () => {
  const { status, said, written } = await runStage(run, [], {
    DATABASE_URL: `sqlite:${join(root, 'none', 'a.db')}`,
    SANDBOX_PORT: '0',
  });
  expect([status, said]).toEqual([0, '']);
  expect(written).toMatch(/is not there yet/);
  expect(written).toMatch(/^0 faults, /m);
});

it('bad settings are named, not shown', async () => {
  const { status, written, words } = await examined({ SANDBOX_PORT: 'eight-hundred' }, 'settings');
  expect([status, words]).toEqual([1, expect.stringMatching(/^fault/)]);
  expect(written).toContain('SANDBOX_PORT');
  expect(written).not.toContain('eight-hundred');
});

it('token, intents and every subscribed channel are looked at', async () => {
  const { status, verdicts, words } = await examined({}, 'discord');
  expect([status, verdicts]).toEqual([1, ['ok', 'ok', 'fault', 'ok']]);
  expect(words).toMatch(/“Evening”: its channel 999999999999999999 is gone/);
  expect(words).toMatch(/“Morning” in #news: the bot has what it needs/);
});

it('a lost permission is a warning or a fault by what it costs', async () => {
  const { guildId, channels } = sandbox;
  sandbox.setPermissions(channels.news!, guildId, { deny: ['createPublicThreads'] });
  expect((await examined({}, 'discord')).verdicts).toEqual(['ok', 'ok', 'fault', 'warning']);
  sandbox.setPermissions(channels.news!, guildId, { deny: ['sendMessages'] });
  const { verdicts, words } = await examined({}, 'discord');
  expect(verdicts).toEqual(['ok', 'ok', 'fault', 'fault']);
  expect(words).toMatch(/lacks Send Messages \(without it nothing can be posted\)/);
  sandbox.setPermissions(channels.news!, guildId, {});
});

it.each([
  ['a wrong token', { DISCORD_TOKEN: `${'x'.repeat(24)}.AAAAAA.${'y'.repeat(38)}` }, /refuses the token/],
  ['no Discord', { DISCORD_API_URL: 'http://127.0.0.1:9/api' }, /does not answer/],
])('%s is one fault', async (_, over, words) => {
  expect(await examined(over, 'discord')).toMatchObject({
    status: 1,
    verdicts: ['fault'],
    words: expect.stringMatching(words),
  });
});

it.each([
  ['no key', {}, 'ok', /word for word/],
  ['the right one', { OPENAI_API_KEY: 'right-key-right-key', OPENAI_MODEL: 'small-model' }, 'ok', /has small-model/],
  ['a model it has not', { OPENAI_API_KEY: 'right-key-right-key', OPENAI_MODEL: 'huge' }, 'warning', /not list huge/],
  ['a wrong key', { OPENAI_API_KEY: 'wrong-key-wrong-key' }, 'warning', /refuses the key/],
  ['no server', { OPENAI_API_KEY: 'wrong-key', OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' }, 'warning', /not answer/],
])('model, %s', async (_, over, verdict, words) => {
  const found = await examined({ OPENAI_BASE_URL: `${model.origin}/v1`, ...over }, 'model');
  expect(found).toMatchObject({ verdicts: [verdict], words: expect.stringMatching(words) });
  expect(found.written).not.toMatch(/(right|wrong)-key/);
});

it('a feed that cannot be fetched is a warning', async () => {
  expect(await examined({}, 'feeds')).toMatchObject({
    verdicts: ['warning'],
    words: expect.stringContaining('“Inside”'),
  });
});

it('a database that is none is a fault, and the rest is looked at', async () => {
  const path = join(root, 'letter.db');
  writeFileSync(path, 'Dear reader, this is a letter and no database at all. '.repeat(40));
  const { status, verdicts, written } = await examined({ DATABASE_URL: `sqlite:${path}` }, 'database');
  expect([status, verdicts.at(-1)]).toEqual([1, 'fault']);
  expect(written).toMatch(/^ok {7}discord/m);
});

it('a database from the future is a fault', async () => {
  const url = `sqlite:${join(root, 'future.db')}`;
  await (await openDatabase(url, { use: 'alone', nowMs: 1 })).close();
  const db = openDb(url);
  await db
    .insertInto('kysely_migration' as never)
    .values({ name: '9999-future', timestamp: new Date().toISOString() } as never)
    .execute();
  await db.destroy();
  const { verdicts, words } = await examined({ DATABASE_URL: url }, 'database');
  expect(verdicts.at(-1)).toBe('fault');
  expect(words).toMatch(/newer version/);
});

it('a running bot is seen', async () => {
  const bot = await openDatabase(env.DATABASE_URL!, { use: 'alone', nowMs: 1 });
  expect((await examined({}, 'database')).words).toMatch(/A bot is running on it/);
  await bot.close();
});

it('a cache that does not answer is a warning', async () => {
  expect(await examined({ CACHE_URL: 'redis://127.0.0.1:9' }, 'cache')).toMatchObject({ verdicts: ['warning'] });
});
