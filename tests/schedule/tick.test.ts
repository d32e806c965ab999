import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Jobs } from '../../src/jobs/jobs.ts';
import { tick } from '../../src/schedule/tick.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { type Database, openDb } from '../../src/storage/open-db.ts';
import { createSubscription } from '../../src/storage/subscriptions.ts';
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
