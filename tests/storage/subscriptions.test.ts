import { beforeAll, describe, expect, it } from 'vitest';
import type { Subscription } from '../../src/model.ts';
import { endHindrance, lookSoon, takeHindered, takeNewlyHindered } from '../../src/storage/hindrances.ts';
import type { Database } from '../../src/storage/open-db.ts';
import {
  advanceSlot,
  countDue,
  createSubscription,
  deleteSubscription,
  dueSubscriptions,
  findSubscription,
  listDeletedSubscriptions,
  listSubscriptions,
  pauseSubscription,
  restoreSubscription,
  resumeSubscription,
  updateSubscription,
} from '../../src/storage/subscriptions.ts';
import { ENGINES } from '../builders/databases.ts';
import { aSubscription } from '../builders/subscriptions.ts';

describe.each(ENGINES)('subscriptions on $engine', ({ open }) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });

  const dueIds = async (nowMs: number) => (await dueSubscriptions(db, nowMs, 100)).map(({ id }) => id);
  /** Each test has a server and a stretch of time of its own. */
  let tests = 0;
  const aServer = () => {
    tests += 1;
    return { guildId: `guild-${tests}`, slotMs: tests * 1_000_000 };
  };

  it('come back as they were made, by name', async () => {
    const { guildId } = aServer();
    const evening = aSubscription({ guildId, name: 'Evening' });
    const brief = aSubscription({
      guildId,
      name: 'Brief',
      sourceIds: ['a', 'b'],
      schedule: { times: ['09:00'], weekdays: [1], timeZone: 'Asia/Tokyo' },
    });
    await createSubscription(db, evening, 5);
    await createSubscription(db, brief, undefined);
    expect(await listSubscriptions(db, guildId)).toEqual([brief, evening]);
    expect(await findSubscription(db, evening.id)).toEqual(evening);
    expect(await findSubscription(db, 'none')).toBeUndefined();
  });

  it('have a name of their own in their server, and in no other', async () => {
    const { guildId } = aServer();
    const one = aSubscription({ guildId, name: 'News' });
    const two = aSubscription({ guildId, name: 'Sport' });
    await createSubscription(db, one, 5);
    await createSubscription(db, two, 5);
    await createSubscription(db, aSubscription({ guildId: aServer().guildId, name: 'News' }), 5);
    const taken = { code: 'already_exists' };
    await expect(createSubscription(db, aSubscription({ guildId, name: 'News' }), 5)).rejects.toMatchObject(taken);
    await expect(updateSubscription(db, two.id, { name: 'News' })).rejects.toMatchObject(taken);
    await updateSubscription(db, one.id, { name: 'News', maxStories: 3 });
    expect(await findSubscription(db, one.id)).toMatchObject({ name: 'News', maxStories: 3 });
  });

  it('change only what is given', async () => {
    const { guildId, slotMs } = aServer();
    const before = aSubscription({ guildId });
    await createSubscription(db, before, slotMs);
    const schedule = { times: ['10:00'], timeZone: 'UTC' };
    await updateSubscription(
      db,
      before.id,
      { schedule, filters: { ...before.filters, include: ['ferry'] } },
      slotMs + 7,
    );
    expect(await findSubscription(db, before.id)).toEqual({
      ...before,
      schedule,
      filters: { ...before.filters, include: ['ferry'] },
    });
    expect(await dueIds(slotMs + 6)).not.toContain(before.id);
    expect(await dueIds(slotMs + 7)).toContain(before.id);
    await expect(updateSubscription(db, 'none', { maxStories: 3 })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('are due from their slot on, until it is dealt with, once', async () => {
    const { guildId, slotMs } = aServer();
    const { id } = aSubscription({ guildId });
    await createSubscription(db, aSubscription({ id, guildId }), slotMs);
    expect(await dueIds(slotMs - 1)).not.toContain(id);
    expect(await dueIds(slotMs)).toContain(id);
    expect(await countDue(db, slotMs - 1, slotMs)).toBe(1);
    expect(await advanceSlot(db, id, slotMs, slotMs + 5)).toBe(true);
    expect(await advanceSlot(db, id, slotMs, slotMs + 9)).toBe(false);
    expect(await dueIds(slotMs + 4)).not.toContain(id);
    expect(await dueIds(slotMs + 5)).toContain(id);
  });

  it('rest while paused, and go on by themselves when the pause was for a time', async () => {
    const { guildId, slotMs } = aServer();
    const [forever, forTime] = [aSubscription({ guildId, name: 'A' }), aSubscription({ guildId, name: 'B' })];
    await createSubscription(db, forever, slotMs);
    await createSubscription(db, forTime, slotMs);
    await pauseSubscription(db, forever.id, { reason: 'permissions', words: 'may not post' });
    await pauseSubscription(db, forTime.id, { reason: 'admin', untilMs: slotMs + 50, words: 'holiday' }, slotMs + 60);
    expect((await listSubscriptions(db, guildId)).map(({ paused }) => paused?.words)).toEqual([
      'may not post',
      'holiday',
    ]);
    expect(await dueIds(slotMs + 59)).toEqual(expect.not.arrayContaining([forever.id, forTime.id]));
    const due = await dueSubscriptions(db, slotMs + 60, 100);
    expect(due.find(({ id }) => id === forTime.id)).not.toHaveProperty('paused');
    expect(due.map(({ id }) => id)).not.toContain(forever.id);
    await resumeSubscription(db, forever.id, slotMs + 61);
    expect(await dueIds(slotMs + 61)).toContain(forever.id);
    expect(await findSubscription(db, forever.id)).toEqual(forever);
  });

  it('that Discord hinders are told of once, looked at seldom and seldomer, and resumed once', async () => {
    const { guildId, slotMs } = aServer();
    const [hindered, own] = [aSubscription({ guildId }), aSubscription({ guildId, ownerId: 'somebody' })];
    const ids = async (taken: Promise<Subscription[]>) => (await taken).map(({ id }) => id);
    const mine = (all: string[]) => all.filter((id) => id === hindered.id || id === own.id);
    for (const each of [hindered, own]) {
      await createSubscription(db, each, slotMs);
      await pauseSubscription(db, each.id, { reason: 'channel', words: 'gone' });
    }
    expect(mine(await ids(takeNewlyHindered(db, 1_000_000, 100)))).toEqual([hindered.id]);
    expect(mine(await ids(takeNewlyHindered(db, 1_000_000, 100)))).toEqual([]);
    const HOUR_MS = 3_600_000;
    // When it was looked at, and how long it then rests.
    const looks = [
      [1_300_000, 300_000],
      [1_000_000 + 10 * HOUR_MS, HOUR_MS],
      [1_000_000 + 100 * HOUR_MS, 6 * HOUR_MS],
    ] as const;
    for (const [atMs, restMs] of looks) {
      expect(mine(await ids(takeHindered(db, atMs, 100)))).toEqual([hindered.id]);
      expect(mine(await ids(takeHindered(db, atMs + restMs - 1, 100)))).toEqual([]);
    }

    await lookSoon(db, guildId);
    expect(mine(await ids(takeHindered(db, looks.at(-1)![0] + 1, 100)))).toEqual([hindered.id]);
    expect(await endHindrance(db, hindered.id, slotMs + 5)).toBe(true);
    expect(await endHindrance(db, hindered.id, slotMs + 5)).toBe(false);
    expect(await findSubscription(db, hindered.id)).toEqual(hindered);
    expect(await dueIds(slotMs + 5)).toContain(hindered.id);
  });

  it('can be brought back after they were deleted, unless their name is taken', async () => {
    const { guildId, slotMs } = aServer();
    const gone = aSubscription({ guildId, name: 'News' });
    await createSubscription(db, gone, slotMs);
    await deleteSubscription(db, gone.id, 77);
    await deleteSubscription(db, gone.id, 99);
    expect(await listSubscriptions(db, guildId)).toEqual([]);
    expect(await listDeletedSubscriptions(db, guildId, 77)).toEqual([{ ...gone, deletedAtMs: 77 }]);
    expect(await listDeletedSubscriptions(db, guildId, 78)).toEqual([]);
    expect(await dueIds(slotMs)).not.toContain(gone.id);
    const successor = aSubscription({ guildId, name: 'News' });
    await createSubscription(db, successor, slotMs);
    await expect(restoreSubscription(db, gone.id, 1)).rejects.toMatchObject({ code: 'already_exists' });
    await updateSubscription(db, successor.id, { name: 'Newer' });
    await restoreSubscription(db, gone.id, slotMs + 3);
    expect((await listSubscriptions(db, guildId)).map(({ name }) => name)).toEqual(['Newer', 'News']);
    expect(await dueIds(slotMs + 3)).toContain(gone.id);
    await expect(restoreSubscription(db, gone.id, 1)).rejects.toMatchObject({ code: 'not_found' });
  });
});
