import { afterEach, beforeEach, expect, it } from 'vitest';
import { DEFAULT_TIMINGS, isNonceKnown, settledAt } from '../../src/discord/delivery-timings.ts';
import { createClockWatch } from '../../src/schedule/watch-clock.ts';
import { claimNextDelivery, journalPost, postpone } from '../../src/storage/deliveries.ts';
import { listDeliveries } from '../../src/storage/delivery-lists.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { ENGINES } from '../builders/databases.ts';
import { aReadyEdition } from '../builders/editions.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const START_MS = Date.UTC(2026, 10, 23, 8);

let db: Database;
let trueMs: number;
let wrongMs: number;
let watch: () => Promise<string | undefined>;
beforeEach(async () => {
  db = await ENGINES[0]!.open();
  trueMs = START_MS;
  wrongMs = 0;
  watch = createClockWatch({ db, now: () => trueMs + wrongMs, elapsed: () => trueMs, askTime: async () => trueMs });
});
afterEach(() => db.destroy());

/** A POST that goes now, by the clock as it goes, and is not answered. */
async function aSilentPost(): Promise<string> {
  const id = await aReadyEdition(db, { atMs: START_MS, sendAtMs: START_MS });
  const nowMs = trueMs + wrongMs;
  const { claim } = (await claimNextDelivery(db, id, 'me', nowMs, 60_000))!;
  await journalPost(db, claim, nowMs, 'place');
  await postpone(db, claim, nowMs + 12_000, 'no answer');
  return id;
}

it('a POST noted by a clock that was hours ahead between two ticks is looked for once the clock is right', async () => {
  await watch();
  trueMs += 1_000;
  wrongMs = 3 * HOUR_MS;
  const id = await aSilentPost();
  trueMs += 4_000;
  expect(await watch()).toMatch(/3 h ahead/);
  trueMs += 2 * MINUTE_MS;
  wrongMs = 0;
  expect(await watch()).toBeUndefined();
  const [delivery] = await listDeliveries(db, id);
  // What happens otherwise: it waits for three hours, then it is sent again as if Discord still knew its nonce.
  const again = await claimNextDelivery(db, id, 'heir', START_MS + 3 * HOUR_MS + 15_000, 60_000);
  expect({ state: delivery!.state, isBlind: isBlind(again, START_MS + 3 * HOUR_MS + 15_000) }).toEqual({
    state: 'reconcile',
    isBlind: false,
  });
});

it('a POST noted by a clock that was eight minutes ahead is looked for once the clock is right', async () => {
  await watch();
  wrongMs = 8 * MINUTE_MS;
  trueMs += 5_000;
  await watch();
  const id = await aSilentPost();
  trueMs += 5_000;
  wrongMs = 0;
  expect(await watch()).toBeUndefined();
  const [delivery] = await listDeliveries(db, id);
  const laterMs = trueMs + 8 * MINUTE_MS + 10_000;
  const again = await claimNextDelivery(db, id, 'heir', laterMs, 60_000);
  expect({ state: delivery!.state, isBlind: isBlind(again, laterMs) }).toEqual({ state: 'reconcile', isBlind: false });
});

const isBlind = (delivery: { state: string; firstPostAtMs?: number } | undefined, nowMs: number) =>
  delivery?.state === 'sending' && isNonceKnown(delivery.firstPostAtMs!, nowMs, DEFAULT_TIMINGS);

it('a POST that is under way while the clock comes back is not looked for before it has settled', async () => {
  await watch();
  wrongMs = 50 * MINUTE_MS;
  trueMs += 5_000;
  await watch();
  const id = await aSilentPost();
  trueMs += 1_000;
  wrongMs = 0;
  await watch();
  const { state, lastPostAtMs = 0 } = (await claimNextDelivery(db, id, 'heir', trueMs, 60_000))!;
  expect(state).toBe('reconcile');
  // It went a second ago; Discord may carry it out for half a minute.
  expect(settledAt(lastPostAtMs, DEFAULT_TIMINGS)).toBeGreaterThanOrEqual(trueMs + DEFAULT_TIMINGS.commitMs);
});
