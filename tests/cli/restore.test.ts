import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Sandbox, startSandbox, UNLIMITED } from '../../sandbox/start-sandbox.ts';
import { run as backup } from '../../src/cli/backup.ts';
import { run as restore } from '../../src/cli/restore.ts';
import { deliverEdition } from '../../src/discord/deliver-edition.ts';
import { DEFAULT_TIMINGS, settledAt } from '../../src/discord/delivery-timings.ts';
import { markOf, nonceOf } from '../../src/discord/message-identity.ts';
import { createDeliveryRest, createDiscordPort } from '../../src/discord/post-message.ts';
import { listDeliveries } from '../../src/storage/delivery-lists.ts';
import { claimEdition, findEdition, freezeEdition, planEdition } from '../../src/storage/editions.ts';
import { type OpenDatabase, openDatabase } from '../../src/storage/open-database.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { aDigest } from '../builders/digests.ts';
import { runStage } from '../builders/stage-io.ts';

const root = mkdtempSync(join(tmpdir(), 'broadsheet-'));
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ limits: UNLIMITED });
});
afterAll(async () => {
  await sandbox.close();
  rmSync(root, { recursive: true });
});

let folders = 0;
let url = '';
let copy = '';
beforeEach(() => {
  folders += 1;
  url = `sqlite:${join(root, String(folders), 'bot.db')}`;
  copy = join(root, String(folders), 'copy.db');
});

async function withBot<Result>(work: (db: Database) => Promise<Result>): Promise<Result> {
  const bot: OpenDatabase = await openDatabase(url, { use: 'alone', nowMs: Date.now() });
  try {
    return await work(bot.db);
  } finally {
    await bot.close();
  }
}

const channelId = () => sandbox.channels.news!;
/** How often a text stands in the channel. */
const standing = (text: string) => sandbox.messages(channelId()).filter(({ content }) => content.includes(text)).length;

async function plan(db: Database, key: string): Promise<string> {
  const atMs = Date.now() - 60_000;
  const window = { windowFromMs: 0, windowToMs: atMs };
  const edition = await planEdition(db, { subscriptionId: `s${folders}`, slot: { key, atMs }, ...window });
  return edition!.id;
}

async function compose(db: Database, editionId: string): Promise<void> {
  const claim = await claimEdition(db, editionId, 'test', Date.now(), 60_000);
  const mark = markOf(editionId, 0);
  const nonce = nonceOf(editionId, channelId(), 0);
  const body = { content: `Edition ${editionId} ${mark}`, nonce, enforce_nonce: true };
  await freezeEdition(db, claim!, {
    digest: aDigest(),
    stories: [],
    channelId: channelId(),
    messages: [{ way: 'message', body, nonce, mark }],
    sendAtMs: 0,
    publish: false,
  });
}

/** Until then a message that was on its way at the restore may still come to stand in its channel. */
const SETTLED_MS = settledAt(0, DEFAULT_TIMINGS);

/** @param aheadMs how far after now */
async function deliver(db: Database, editionId: string, aheadMs = 0): Promise<string> {
  const rest = createDeliveryRest({ apiUrl: `${sandbox.url}/api`, token: sandbox.token });
  const discord = createDiscordPort(rest, sandbox.applicationId);
  const wait = () => Promise.resolve();
  const outcome = await deliverEdition(editionId, {
    db,
    discord,
    now: () => Date.now() + aheadMs,
    wait,
    owner: 'test',
  });
  return outcome.kind;
}

const env = () => ({ DATABASE_URL: url });

it('what was ready at the copy and posted after it is found, not posted again', async () => {
  const id = await withBot(async (db) => {
    const edition = await plan(db, 'ready');
    await compose(db, edition);
    expect((await runStage(backup, [copy], env())).status).toBe(0);
    expect(await deliver(db, edition)).toBe('sent');
    return edition;
  });
  const { status, said } = await runStage(restore, [copy], env());
  expect([status, said]).toEqual([0, expect.stringMatching(/1 message is in doubt/)]);
  await withBot(async (db) => {
    expect(await deliver(db, id)).toBe('later');
    expect(await deliver(db, id, SETTLED_MS)).toBe('sent');
    expect(standing(id)).toBe(1);
    const [delivery] = await listDeliveries(db, id);
    expect(delivery).toMatchObject({ state: 'sent', messageId: expect.any(String) });
  });
});

it('what was ready at the copy and never posted goes out once', async () => {
  const id = await withBot(async (db) => {
    const edition = await plan(db, 'unposted');
    await compose(db, edition);
    await runStage(backup, [copy], env());
    return edition;
  });
  await runStage(restore, [copy], env());
  await withBot(async (db) => {
    expect(await deliver(db, id, SETTLED_MS)).toBe('sent');
    expect(standing(id)).toBe(1);
  });
});

it('a slot that was planned and posted after the copy is composed again, and not posted again', async () => {
  await withBot(async (db) => {
    await runStage(backup, [copy], env());
    const edition = await plan(db, 'slot');
    await compose(db, edition);
    expect(await deliver(db, edition)).toBe('sent');
  });
  await runStage(restore, [copy], env());
  await withBot(async (db) => {
    const id = await plan(db, 'slot');
    await compose(db, id);
    expect(await deliver(db, id, SETTLED_MS)).toBe('sent');
    expect(standing(id)).toBe(1);
  });
});

it('a slot of after the restore is posted without a look', async () => {
  await withBot(() => runStage(backup, [copy], env()));
  await runStage(restore, [copy], env());
  await withBot(async (db) => {
    const slot = { key: 'later', atMs: Date.now() + 60_000 };
    const { id } = (await planEdition(db, { subscriptionId: 'later', slot, windowFromMs: 0, windowToMs: 1 }))!;
    await compose(db, id);
    expect((await listDeliveries(db, id))[0]!.state).toBe('ready');
  });
});

it('after Postgres was put back, one command makes the bots look first', async () => {
  const id = await withBot(async (db) => {
    const edition = await plan(db, 'reconcile');
    await compose(db, edition);
    return edition;
  });
  expect((await runStage(restore, ['--reconcile'], env())).status).toBe(0);
  await withBot(async (db) => {
    expect((await listDeliveries(db, id))[0]!.state).toBe('reconcile');
    expect((await findEdition(db, id))!.state).toBe('ready');
  });
});

it.each([
  ['restore', restore],
  ['backup', backup],
])('%s of Postgres says how, with status 1', async (_, stage) => {
  const { status, said } = await runStage(stage, ['news.dump'], { DATABASE_URL: 'postgres://u:hunter2@db/news' });
  expect(status).toBe(1);
  expect(said).toMatch(/pg_(dump|restore) .*news\.dump/);
  expect(said).not.toContain('hunter2');
});

it('a restore while the bot runs is refused and leaves no file', async () => {
  await withBot(async () => {
    await runStage(backup, [copy], env());
    const before = readdirSync(join(root, String(folders)));
    await expect(runStage(restore, [copy], env())).rejects.toThrow(/running/);
    expect(readdirSync(join(root, String(folders)))).toEqual(before);
  });
});
