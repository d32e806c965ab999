import { afterAll, beforeAll, expect, it } from 'vitest';
import { wordNotices } from '../../src/discord/word-notices.ts';
import type { Jobs } from '../../src/jobs/jobs.ts';
import type { Subscription } from '../../src/model.ts';
import { nextSlots } from '../../src/schedule/slots.ts';
import { tick } from '../../src/schedule/tick.ts';
import { listEditions } from '../../src/storage/editions.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { takeInPerson } from '../../src/storage/notices.ts';
import { type Database, openDb } from '../../src/storage/open-db.ts';
import { rememberServer } from '../../src/storage/servers.ts';
import { createSubscription, findSubscription, updateSubscription } from '../../src/storage/subscriptions.ts';
import { HOUR_MS, NOON_MS } from '../builders/articles.ts';
import { aSubscription } from '../builders/subscriptions.ts';

let db: Database;
beforeAll(async () => {
  db = openDb('sqlite::memory:');
  await migrate(db);
});
afterAll(() => db.destroy());

const jobs = { add: async () => {} } as unknown as Jobs;

it.each([
  ['in its minute', 0, []],
  ['three hours later', 3, ['late']],
  ['a day and three hours later', 27, ['skipped', 'late']],
  ['a day and ten hours later', 34, ['skipped', 'skipped']],
])('a slot that is planned %s is told as missed: %#', async (_, hours, policies) => {
  const subscription = aSubscription({ schedule: { times: ['12:00'], timeZone: 'UTC' } });
  await createSubscription(db, subscription, NOON_MS);
  const missed: string[] = [];
  const now = () => NOON_MS + hours * HOUR_MS;
  await tick({
    db,
    jobs,
    now,
    onMissed: ({ subscriptionId, policy }) => subscriptionId === subscription.id && missed.push(policy),
  });
  await tick({ db, jobs, now, onMissed: () => missed.push('again') });
  expect(missed).toEqual(policies);
});

it('a zone that is not known (any more) stops its own subscription, in words, and no other', async () => {
  const [lost, other] = ['Mars/Olympus', 'UTC'].map((timeZone) =>
    aSubscription({ schedule: { times: ['12:00'], timeZone } }),
  ) as [Subscription, Subscription];
  await rememberServer(db, { guildId: lost.guildId, name: 'x', locale: 'en' }, 0);
  for (const each of [lost, other]) await createSubscription(db, each, NOON_MS);
  const now = () => NOON_MS;
  await tick({ db, jobs, now });
  expect(await listEditions(db, other.id, 5)).toHaveLength(1);
  expect(await listEditions(db, lost.id, 5)).toEqual([]);
  expect(await findSubscription(db, lost.id)).toMatchObject({ paused: { reason: 'schedule' } });
  await tick({ db, jobs, now });
  const notices = await takeInPerson(db, lost.guildId);
  expect(wordNotices(notices, 'en').content).toMatch(
    /^⏸ [^⏸]*is paused\. “Mars\/Olympus” is no time zone.*`\/subscription resume`[^⏸]*$/,
  );
});

it('a zone that an admin changes moves the next slot, and none of a date that was served comes again', async () => {
  const subscription = aSubscription({ schedule: { times: ['08:00'], timeZone: 'Europe/Berlin' } });
  const at = (iso: string) => Date.parse(`2026-11-${iso}Z`);
  await createSubscription(db, subscription, at('23T07:00'));
  await tick({ db, jobs, now: () => at('23T07:00') });
  const schedule = { times: ['08:00'], timeZone: 'America/New_York' };
  await updateSubscription(db, subscription.id, { schedule }, nextSlots(schedule, at('23T09:00'), 1)[0]!.atMs);
  for (const iso of ['23T13:00', '23T20:00', '24T07:00', '24T13:00']) await tick({ db, jobs, now: () => at(iso) });
  const slots = (await listEditions(db, subscription.id, 9)).map(({ slotKey, slotAtMs }) => [slotKey, slotAtMs]);
  expect(slots).toEqual([
    ['2026-11-24T08:00', at('24T13:00')],
    ['2026-11-23T08:00', at('23T07:00')],
  ]);
});
