import { expect, it } from 'vitest';
import { afterRest, healthAfter, intervalAfter, waitAfterFailure, withJitter } from '../../src/ingest/next-poll.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const usual = { intervalMs: HOUR_MS, foundNews: false, hasValidators: true };

it.each([
  ['news bring it forward', { foundNews: true }, 36 * MINUTE_MS],
  ['none put it off', {}, 78 * MINUTE_MS],
  ['never sooner than five minutes', { foundNews: true, intervalMs: 5 * MINUTE_MS }, 5 * MINUTE_MS],
  [
    'nor than a quarter of an hour where all is sent each time',
    { foundNews: true, intervalMs: 5 * MINUTE_MS, hasValidators: false },
    15 * MINUTE_MS,
  ],
  ['never later than a day', { intervalMs: 23 * HOUR_MS }, 24 * HOUR_MS],
])('%s', (_, over, expected) => {
  expect(intervalAfter({ ...usual, ...over })).toEqual({ intervalMs: expected, waitMs: expected });
});

it.each([
  ['max-age', { freshForMs: 6 * HOUR_MS }, 6 * HOUR_MS],
  ['ttl', { everyMs: 3 * HOUR_MS }, 3 * HOUR_MS],
  ['the longer of both', { freshForMs: 6 * HOUR_MS, everyMs: 3 * HOUR_MS }, 6 * HOUR_MS],
  ['a year, which is a mistake', { freshForMs: 8_760 * HOUR_MS }, 24 * HOUR_MS],
  ['a second', { freshForMs: 1_000 }, 78 * MINUTE_MS],
])('what the publisher asks for is waited for, and not learnt: %s', (_, over, waitMs) => {
  expect(intervalAfter({ ...usual, ...over })).toEqual({ intervalMs: 78 * MINUTE_MS, waitMs });
});

it.each([
  [1, undefined, 10 * MINUTE_MS],
  [2, undefined, 20 * MINUTE_MS],
  [8, undefined, 1_280 * MINUTE_MS],
  [9, undefined, 24 * HOUR_MS],
  [5_000, undefined, 24 * HOUR_MS],
  [1, 2 * HOUR_MS, 2 * HOUR_MS],
  [1, 1_000, 10 * MINUTE_MS],
  [1, 720 * HOUR_MS, 48 * HOUR_MS],
])('after %i failures, asked to wait %s ms: %i ms', (failures, retryAfterMs, waitMs) => {
  expect(waitAfterFailure(failures, retryAfterMs)).toBe(waitMs);
});

it('chance only ever adds, and no more than a tenth', () => {
  expect([0, 0.5, 1].map((random) => withJitter(1_000, random))).toEqual([1_000, 1_050, 1_100]);
});

it.each([
  [0, 'healthy'],
  [1, 'degraded'],
  [2, 'degraded'],
  [3, 'failing'],
  [300, 'failing'],
])('%i failures in a row: %s', (failures, health) => expect(healthAfter(failures)).toBe(health));

/** Friday 27 November 2026, 20:30 UTC. */
const FRIDAY_MS = Date.UTC(2026, 10, 27, 20, 30);

it.each([
  ['nothing', {}, 0],
  ['other hours', { notAtHours: [1, 2, 3] }, 0],
  ['this hour and the next', { notAtHours: [20, 21] }, 2],
  ['the night', { notAtHours: [0, 1, 20, 21, 22, 23] }, 6],
  ['this day', { notOnDays: [5] }, 4],
  ['the weekend, from today on', { notOnDays: [5, 6, 7] }, 52],
  ['every hour, which is a mistake', { notAtHours: Array.from({ length: 24 }, (_, hour) => hour) }, 0],
  ['every day, which is a mistake', { notOnDays: [1, 2, 3, 4, 5, 6, 7] }, 0],
  ['four days, which is too long', { notOnDays: [5, 6, 7, 1] }, 0],
])('a publisher who rests at %s is left alone then, and no longer', (_, wishes, hours) => {
  expect(afterRest(FRIDAY_MS, wishes)).toBe(FRIDAY_MS + hours * HOUR_MS);
});
