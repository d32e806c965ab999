import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/ops/log.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { closeEdition } from '../../src/storage/editions.ts';
import { follow } from '../../src/storage/follows.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { createPurge, deleteServer, purge } from '../../src/storage/purge.ts';
import { KEPT_DAYS, RETENTION } from '../../src/storage/retention.ts';
import { forgetServerLater, rememberServer } from '../../src/storage/servers.ts';
import { addSource } from '../../src/storage/sources.ts';
import { createSubscription, deleteSubscription } from '../../src/storage/subscriptions.ts';
import { createBudget } from '../../src/storage/usage.ts';
import { ENGINES } from '../builders/databases.ts';
import { aReadyEdition } from '../builders/editions.ts';
import { aSubscription } from '../builders/subscriptions.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NOW_MS = Date.parse('2026-11-23T09:00:00Z');
const daysAgo = (days: number) => NOW_MS - days * DAY_MS;

it('the table of docs/privacy.md is the one of the code', () => {
  const rows = [...readFileSync('docs/privacy.md', 'utf8').matchAll(/^\| `(\w+)` \| (.+) \| (.+) \|$/gm)];
  expect(rows.map(([, table, holds, kept]) => [table, { holds, kept }])).toEqual(Object.entries(RETENTION));
});

describe.each(ENGINES)('what is kept on $engine', ({ open }) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  afterAll(() => db.destroy());

  const tables = [
    'servers',
    'follows',
    'subscriptions',
    'editions',
    'deliveries',
    'editionStories',
    'audit',
    'usage',
  ] as const;
  async function rows(table: (typeof tables)[number]): Promise<number> {
    const { count } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  }
  beforeEach(async () => {
    for (const table of tables) await db.deleteFrom(table).execute();
  });

  /** A server with something in every table that knows of it. */
  async function aServer(guildId: string): Promise<void> {
    await rememberServer(db, { guildId, name: 'x', locale: 'en' }, 1);
    const wanted = { kind: 'feed' as const, url: 'https://paper.org/rss', title: 'Paper', publisher: 'paper.org' };
    const { source } = await addSource(db, wanted, 1);
    await follow(db, { guildId, sourceId: source.id, addedBy: 'u' }, 1);
    await createSubscription(db, aSubscription({ guildId, id: `s-${guildId}` }), 1);
    const edition = await aReadyEdition(db, { stories: [{ storyId: 'st', reason: 'too-old' }] });
    await db
      .updateTable('editions')
      .set({ subscriptionId: `s-${guildId}` })
      .where('id', '=', edition)
      .execute();
    await recordAudit(db, { guildId, userId: 'u', action: 'settings', detail: 'd', atMs: NOW_MS });
    await createBudget(db, { usdPerDay: 1, now: () => NOW_MS }).reserve(guildId, 0.1);
  }
  const counts = async () => Promise.all(tables.map(rows));

  it('every table is listed', async () => {
    const names = (await db.introspection.getTables()).map(({ name }) => name);
    const ours = names.filter((name) => !name.startsWith('kysely') && !name.startsWith('articleSearch'));
    expect(Object.keys(RETENTION).toSorted()).toEqual(ours.toSorted());
  });

  it('a server is deleted out of every table, and no other with it', async () => {
    await aServer('mine');
    await aServer('theirs');
    expect(await counts()).toEqual(tables.map(() => 2));
    await deleteServer(db, 'mine');
    expect(await counts()).toEqual(tables.map(() => 1));
    expect((await db.selectFrom('servers').select('guildId').execute())[0]).toEqual({ guildId: 'theirs' });
  });

  it.each([
    { days: KEPT_DAYS.leftServers, left: 1 },
    { days: KEPT_DAYS.leftServers + 1, left: 0 },
  ])('a server that was left $days days ago: $left kept', async ({ days, left }) => {
    await aServer('mine');
    await forgetServerLater(db, 'mine', daysAgo(days));
    await purge(db, NOW_MS);
    expect(await rows('servers')).toBe(left);
    expect(await rows('subscriptions')).toBe(left);
  });

  it.each([
    { days: KEPT_DAYS.deletedSubscriptions, left: 1 },
    { days: KEPT_DAYS.deletedSubscriptions + 1, left: 0 },
  ])('a subscription deleted $days days ago: $left kept', async ({ days, left }) => {
    await createSubscription(db, aSubscription({ id: 'old' }), 1);
    await deleteSubscription(db, 'old', daysAgo(days));
    await purge(db, NOW_MS);
    expect(await rows('subscriptions')).toBe(left);
  });

  it('editions that have ended go with their age, open ones stay', async () => {
    const atMs = daysAgo(KEPT_DAYS.editions + 1);
    const sent = await aReadyEdition(db, { atMs });
    await aReadyEdition(db, { atMs });
    await db.updateTable('deliveries').set({ state: 'sent' }).where('editionId', '=', sent).execute();
    await closeEdition(db, sent, atMs);
    await purge(db, NOW_MS);
    expect([await rows('editions'), await rows('deliveries')]).toEqual([1, 1]);
  });

  it('it is done at most once an hour', async () => {
    let nowMs = NOW_MS;
    const old = { guildId: 'g', userId: 'u', action: 'settings' as const, detail: 'd', atMs: 1 };
    const purgeAtTick = createPurge(db, { now: () => nowMs, log: createLog('silent') });
    await purgeAtTick();
    await recordAudit(db, old);
    nowMs += HOUR_MS - 1;
    await purgeAtTick();
    expect(await rows('audit')).toBe(1);
    nowMs += 1;
    await purgeAtTick();
    expect(await rows('audit')).toBe(0);
  });

  it('what the model cost goes with its age', async () => {
    for (const days of [KEPT_DAYS.usage, KEPT_DAYS.usage + 1]) {
      await createBudget(db, { usdPerDay: 1, now: () => daysAgo(days) }).reserve('g', 0.1);
    }
    await purge(db, NOW_MS);
    expect(await rows('usage')).toBe(1);
  });

  it('the audit goes with its age', async () => {
    for (const days of [KEPT_DAYS.audit, KEPT_DAYS.audit + 1]) {
      await recordAudit(db, { guildId: 'g', userId: 'u', action: 'settings', detail: 'd', atMs: daysAgo(days) });
    }
    await purge(db, NOW_MS);
    expect(await rows('audit')).toBe(1);
  });
});
