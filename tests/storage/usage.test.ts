import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/storage/open-db.ts';
import { createBudget, readUsage } from '../../src/storage/usage.ts';
import { ENGINES } from '../builders/databases.ts';

const DAY_MS = 24 * 3_600_000;
const NOW_MS = Date.UTC(2026, 10, 2, 12);
const TOKENS = { input: 1_000, output: 100 };

describe.each(ENGINES)('the budget on $engine', ({ open }) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  afterAll(() => db.destroy());

  it('of 200 jobs side by side, lets as many through as it pays for', async () => {
    const budget = createBudget(db, { usdPerDay: 0.05, now: () => NOW_MS });
    const reservations = await Promise.all(Array.from({ length: 200 }, () => budget.reserve('busy', 0.001)));
    expect(reservations.filter(Boolean)).toHaveLength(50);
  });

  it('gives back what a call did not cost', async () => {
    const budget = createBudget(db, { usdPerDay: 0.01, now: () => NOW_MS });
    const first = await budget.reserve('thrifty', 0.01);
    expect(await budget.reserve('thrifty', 0.001)).toBeUndefined();
    await budget.settle(first!, { usd: 0.004, tokens: TOKENS });
    expect(await budget.reserve('thrifty', 0.007)).toBeUndefined();
    expect(await budget.reserve('thrifty', 0.006)).toBeDefined();
  });

  it('spends no cent twice when jobs reserve and settle in turns', async () => {
    const budget = createBudget(db, { usdPerDay: 0.02, now: () => NOW_MS });
    const jobs = Array.from({ length: 200 }, async () => {
      const reservation = await budget.reserve('turns', 0.002);
      if (reservation) await budget.settle(reservation, { usd: 0.0015, tokens: TOKENS });
      return reservation !== undefined;
    });
    const paid = (await Promise.all(jobs)).filter(Boolean).length;
    const usage = await readUsage(db, 'turns', NOW_MS);
    expect(usage.calls).toBe(paid);
    expect(usage.usd).toBeCloseTo(paid * 0.0015, 6);
    expect(usage.usd).toBeLessThanOrEqual(0.02);
  });

  it('is each server’s own', async () => {
    const budget = createBudget(db, { usdPerDay: 0.01, now: () => NOW_MS });
    await budget.reserve('one', 0.01);
    expect(await budget.reserve('other', 0.01)).toBeDefined();
  });

  it('is full again the next day', async () => {
    let nowMs = NOW_MS;
    const budget = createBudget(db, { usdPerDay: 0.01, now: () => nowMs });
    await budget.reserve('patient', 0.01);
    expect(await budget.reserve('patient', 0.01)).toBeUndefined();
    nowMs += DAY_MS;
    expect(await budget.reserve('patient', 0.01)).toMatchObject({ day: '2026-11-03' });
  });

  it('is booked on the day the call began', async () => {
    let nowMs = NOW_MS;
    const budget = createBudget(db, { usdPerDay: 0.01, now: () => nowMs });
    const reservation = await budget.reserve('late', 0.01);
    nowMs += DAY_MS;
    await budget.settle(reservation!, { usd: 0.003, tokens: TOKENS });
    expect(await readUsage(db, 'late', NOW_MS)).toEqual({
      usd: 0.003,
      calls: 1,
      inputTokens: 1_000,
      outputTokens: 100,
    });
    expect(await readUsage(db, 'late', nowMs)).toMatchObject({ usd: 0, calls: 0 });
  });

  it('a budget of nothing pays for what costs nothing', async () => {
    const budget = createBudget(db, { usdPerDay: 0, now: () => NOW_MS });
    expect(await budget.reserve('free', 0)).toBeDefined();
    expect(await budget.reserve('free', 0.000001)).toBeUndefined();
  });
});
