import { beforeAll, describe, expect, it } from 'vitest';
import { deliverEdition } from '../../src/discord/deliver-edition.ts';
import { DEFAULT_TIMINGS, type DeliveryTimings, settledAt } from '../../src/discord/delivery-timings.ts';
import type { Pace } from '../../src/discord/pacer.ts';
import { sendAgain, suspectDeliveries } from '../../src/storage/deliveries.ts';
import { listDeliveries } from '../../src/storage/delivery-lists.ts';
import { findEdition, reopenEdition } from '../../src/storage/editions.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { type Database, openDb } from '../../src/storage/open-db.ts';
import { aReadyEdition } from '../builders/editions.ts';
import { createFakeDiscord, DEATH, type FakeOptions, type Move } from './fake-discord.ts';

const PATIENT = { ...DEFAULT_TIMINGS, patienceMs: 10 * 60_000 };

let db: Database;
beforeAll(async () => {
  db = openDb('sqlite::memory:');
  await migrate(db);
});

function aDelivery(options: FakeOptions) {
  const fake = createFakeDiscord(options);
  const deliver = (editionId: string, owner = 'me') =>
    deliverEdition(editionId, { db, discord: fake.port, now: fake.now, wait: fake.wait, owner, timings: PATIENT });
  return { fake, deliver };
}

/** Delivers; a process that dies is followed by another, after its lease. */
async function deliverThroughDeaths(editionId: string, { deliver }: ReturnType<typeof aDelivery>) {
  for (let lives = 1; ; lives += 1) {
    try {
      return await deliver(editionId, `life ${lives}`);
    } catch (error) {
      if (error !== DEATH || lives > 20) throw error;
    }
  }
}

describe('a message', () => {
  it.each<{ name: string; moves: Move[]; posts: number }>([
    { name: 'is sent with one POST', moves: [], posts: 1 },
    { name: 'waits when it is told to', moves: ['denies', 'denies', 'denies'], posts: 4 },
    { name: 'goes again with its nonce when the answer is lost', moves: ['stored'], posts: 2 },
    { name: 'goes again with its nonce when all is lost', moves: ['fails'], posts: 2 },
    {
      name: 'is looked for when answers stay away too long',
      moves: ['stored', 'stored', 'stored', 'stored', 'stored'],
      posts: 3,
    },
    {
      name: 'goes again after it was looked for in vain',
      moves: ['fails', 'fails', 'fails', 'fails', 'fails'],
      posts: 6,
    },
    { name: 'survives a death while it is sent', moves: ['dies', 'takes'], posts: 2 },
    { name: 'survives deaths at every try', moves: ['dies', 'stored', 'dies', 'fails', 'dies', 'denies'], posts: 6 },
    { name: 'is waited for when it comes late', moves: ['fails', { lateMs: 29_000 }], posts: 2 },
  ])('$name, and stands there once', async ({ moves, posts }) => {
    const delivery = aDelivery({ moves });
    const id = await aReadyEdition(db, {});
    expect(await deliverThroughDeaths(id, delivery)).toEqual({ kind: 'sent' });
    expect(delivery.fake.stored).toHaveLength(1);
    expect(delivery.fake.posts()).toBeLessThanOrEqual(posts);
    const [sent] = await listDeliveries(db, id);
    expect(sent).toMatchObject({ state: 'sent', messageId: delivery.fake.stored[0]!.id });
    expect((await findEdition(db, id))!.state).toBe('sent');
  });

  it.each<{ refuses: number; status: number; because: string }>([
    { refuses: 50035, status: 400, because: 'message' },
    { refuses: 200000, status: 400, because: 'message' },
    { refuses: 50001, status: 403, because: 'permissions' },
    { refuses: 50013, status: 403, because: 'permissions' },
    { refuses: 160005, status: 403, because: 'channel' },
    { refuses: 10003, status: 404, because: 'channel' },
    { refuses: 50083, status: 400, because: 'channel' },
    { refuses: 0, status: 403, because: 'permissions' },
  ])('that is refused ($status, $refuses) is not sent again, nor those behind it', async ({ because, ...refusal }) => {
    const { fake, deliver } = aDelivery({ moves: [refusal] });
    const id = await aReadyEdition(db, { parts: 3 });
    const words = `refused ${refusal.refuses}`;
    expect(await deliver(id)).toEqual({ kind: 'refused', because, words });
    expect(await deliver(id)).toEqual({ kind: 'failed', words });
    expect(fake.posts()).toBe(1);
    expect((await listDeliveries(db, id)).map(({ state }) => state)).toEqual(['dead', 'skipped', 'skipped']);
    expect(await findEdition(db, id)).toMatchObject({ state: 'failed', reason: words });
  });

  it('waits for a new token, and says so', async () => {
    const { fake, deliver } = aDelivery({ moves: ['unauthorized'] });
    const id = await aReadyEdition(db, {});
    expect(await deliver(id)).toEqual({ kind: 'unauthorized', words: 'token' });
    expect(fake.posts()).toBe(1);
    expect(await deliver(id)).toEqual({ kind: 'sent' });
    expect(fake.stored).toHaveLength(1);
  });

  it('that may have been sent, where nobody can look, is left to a person, who may send it again', async () => {
    const { fake, deliver } = aDelivery({ moves: ['fails', 'fails'], mayRead: false });
    const id = await aReadyEdition(db, { parts: 2 });
    expect(await deliver(id)).toEqual({ kind: 'unknown', words: 'may not read' });
    const posts = fake.posts();
    expect(await deliver(id)).toEqual({ kind: 'failed', words: 'may not read' });
    expect(fake.posts()).toBe(posts);
    expect(fake.stored).toHaveLength(0);
    await reopenEdition(db, id);
    expect(await sendAgain(db, id, fake.now())).toBe(true);
    expect(await deliver(id)).toEqual({ kind: 'sent' });
    expect(fake.stored).toHaveLength(2);
  });

  it('that is looked for is not looked for again where it was already, whatever interrupts the look', async () => {
    const delivery = aDelivery({
      moves: ['dies'],
      looks: ['denies', 'dies', 'fails', 'denies', 'dies', 'dies', 'denies'],
      pages: 4,
    });
    const id = await aReadyEdition(db, { way: 'forum' });
    expect(await deliverThroughDeaths(id, delivery)).toEqual({ kind: 'sent' });
    expect(delivery.fake.shown.map(({ page }) => page)).toEqual([0, 1, 2, 3]);
    expect(delivery.fake.stored).toHaveLength(1);
  });

  it('is not repeated blindly when its turn was so long in coming that its nonce may be forgotten', async () => {
    const { port, now, wait, stored, shown } = createFakeDiscord({ moves: ['stored'], nonceWindowMs: 60_000 });
    const waits = [0, 70_000];
    const pace: Pace = async (work) => {
      await wait(waits.shift() ?? 0);
      return work();
    };
    const id = await aReadyEdition(db, {});
    const timings = { ...PATIENT, leaseMs: 100_000 };
    expect(await deliverEdition(id, { db, discord: port, now, wait, owner: 'me', pace, timings })).toEqual({
      kind: 'sent',
    });
    expect(stored).toHaveLength(1);
    expect(shown).toHaveLength(1);
  });

  it('that may have been sent before a backup was put back is not looked for before it must show', async () => {
    const { fake, deliver } = aDelivery({});
    const id = await aReadyEdition(db, { atMs: fake.now() });
    expect(await suspectDeliveries(db, 0, fake.now())).toBeGreaterThan(0);
    const restoredAtMs = fake.now();
    expect(await deliver(id)).toEqual({ kind: 'sent' });
    expect(fake.shown.map(({ atMs }) => atMs)).toEqual([settledAt(restoredAtMs, PATIENT)]);
  });

  it('that somebody deleted and asked for again goes once its nonce is forgotten', async () => {
    const { fake, deliver } = aDelivery({ moves: ['dies', { refuses: 10008, status: 404 }], mayRead: false });
    const id = await aReadyEdition(db, { way: 'message' });
    await expect(deliver(id)).rejects.toBe(DEATH);
    await fake.wait(60_000);
    expect(await deliver(id)).toMatchObject({ kind: 'unknown' });
    await reopenEdition(db, id);
    await sendAgain(db, id, fake.now());
    expect(await deliver(id)).toEqual({ kind: 'sent' });
    expect(fake.posts()).toBe(3);
  });

  it('of a forum, which knows no nonce, is always looked for before it goes again', async () => {
    const { fake, deliver } = aDelivery({ moves: ['stored'] });
    const id = await aReadyEdition(db, { way: 'forum', parts: 2 });
    expect(await deliver(id)).toEqual({ kind: 'sent' });
    expect(fake.posts()).toBe(2);
    expect(fake.stored.map(({ channelId }) => channelId)).toEqual([expect.stringContaining('channel-'), '1']);
    expect(fake.threads.size).toBe(0);
  });
});

describe('the messages of an edition', () => {
  it('go in order, whatever happens to each', async () => {
    const delivery = aDelivery({ moves: ['stored', 'dies', 'denies', 'fails', 'takes', 'dies', 'stored'] });
    const id = await aReadyEdition(db, { parts: 5 });
    expect(await deliverThroughDeaths(id, delivery)).toEqual({ kind: 'sent' });
    expect(delivery.fake.stored.map(({ text }) => /Part (\d)/.exec(text)![1])).toEqual(['0', '1', '2', '3', '4']);
  });

  it('go on in the thread of the first', async () => {
    const { fake, deliver } = aDelivery({});
    const id = await aReadyEdition(db, { way: 'thread', parts: 3 });
    expect(await deliver(id)).toEqual({ kind: 'sent' });
    expect(fake.threads).toEqual(new Set(['1']));
    expect(fake.stored.map(({ channelId }) => channelId).slice(1)).toEqual(['1', '1']);
  });

  it('stand there once when several processes send at the same time', async () => {
    const { fake, deliver } = aDelivery({ moves: ['stored', 'fails', 'denies'] });
    const id = await aReadyEdition(db, { parts: 4 });
    await Promise.all(['a', 'b', 'c'].map((owner) => deliver(id, owner)));
    expect(fake.stored).toHaveLength(4);
  });

  it('that are left when the process is asked to end are left to another', async () => {
    const fake = createFakeDiscord();
    const id = await aReadyEdition(db, { parts: 3 });
    const { port: discord, now, wait } = fake;
    const deps = { db, discord, now, wait, owner: 'ending', timings: PATIENT };
    expect(await deliverEdition(id, { ...deps, signal: AbortSignal.abort() })).toMatchObject({ kind: 'later' });
    expect(fake.stored).toHaveLength(1);
    expect(await deliverEdition(id, deps)).toEqual({ kind: 'sent' });
    expect(fake.stored).toHaveLength(3);
  });

  it('wait for their time', async () => {
    const { fake, deliver } = aDelivery({});
    const id = await aReadyEdition(db, { sendAtMs: fake.now() + PATIENT.patienceMs + 1 });
    expect(await deliver(id)).toEqual({ kind: 'later', atMs: fake.now() + PATIENT.patienceMs + 1 });
    expect(fake.posts()).toBe(0);
  });

  it('are not sent by a process that slept between noting and sending', async () => {
    const fake = createFakeDiscord();
    const id = await aReadyEdition(db, {});
    let asked = 0;
    // The third look at the clock is the one just before the POST.
    const now = () => fake.now() + (++asked >= 3 && asked < 5 ? 60_000 : 0);
    const sleepy = { db, discord: fake.port, now, wait: fake.wait, owner: 'sleepy', timings: PATIENT };
    expect(await deliverEdition(id, sleepy)).toEqual({ kind: 'sent' });
    expect(fake.stored).toHaveLength(1);
  });
});

describe('each guard is needed: without it the same message stands there twice', () => {
  it.each<{ name: string; moves: Move[]; guard: Partial<DeliveryTimings>; without: Partial<DeliveryTimings> }>([
    {
      name: 'no blind repetition once the nonce may be forgotten',
      moves: ['stored'],
      guard: { safeMs: 0 },
      without: { safeMs: Number.POSITIVE_INFINITY },
    },
    {
      name: 'no look before a late message must show',
      moves: [{ lateMs: 29_000 }],
      guard: { safeMs: 0 },
      without: { safeMs: 0, commitMs: 0 },
    },
  ])('$name', async ({ moves, guard, without }) => {
    const copies = async (timings: Partial<DeliveryTimings>) => {
      const { port, now, wait, stored } = createFakeDiscord({ moves, nonceWindowMs: 1_000 });
      const id = await aReadyEdition(db, {});
      await deliverEdition(id, { db, discord: port, now, wait, owner: 'me', timings: { ...PATIENT, ...timings } });
      return stored.length;
    };
    expect(await copies(guard)).toBe(1);
    expect(await copies(without)).toBe(2);
  });
});
