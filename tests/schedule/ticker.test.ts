import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTicker } from '../../src/schedule/ticker.ts';

const SECOND_MS = 1_000;

let said: string[];
const note = (event: string) => void said.push(event);
const log = { debug: note, info: note, warn: note, error: note };

beforeEach(() => {
  said = [];
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 8) });
});
afterEach(() => vi.useRealTimers());

it('ticks at once and every five seconds, until it is stopped', async () => {
  let ticks = 0;
  const ticker = createTicker(async () => void ticks++, log);
  ticker.start();
  expect(ticks).toBe(1);
  await vi.advanceTimersByTimeAsync(20 * SECOND_MS);
  expect(ticks).toBe(5);
  await ticker.stop();
  await vi.advanceTimersByTimeAsync(20 * SECOND_MS);
  expect(ticks).toBe(5);
});

it('what a tick throws is logged, and the next one comes', async () => {
  let ticks = 0;
  const ticker = createTicker(async () => {
    ticks += 1;
    if (ticks === 2) throw new Error('no');
  }, log);
  ticker.start();
  await vi.advanceTimersByTimeAsync(11 * SECOND_MS);
  await ticker.stop();
  expect(ticks).toBe(3);
  expect(said).toEqual(['tick failed']);
});

it.each([1, 2])('while tick %i runs there is no other, and a stop waits for it', async (long) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let ticks = 0;
  const ticker = createTicker(async () => {
    ticks += 1;
    if (ticks === long) await promise;
  }, log);
  ticker.start();
  await vi.advanceTimersByTimeAsync(20 * SECOND_MS);
  expect(ticks).toBe(long);
  let stopped = false;
  const stopping = ticker.stop().then(() => {
    stopped = true;
  });
  await vi.advanceTimersByTimeAsync(SECOND_MS);
  expect(stopped).toBe(false);
  resolve();
  await stopping;
});

it('after the machine slept, that ticks were missed is told to the log and not on the console', async () => {
  const onConsole = vi.spyOn(console, 'warn');
  let ticks = 0;
  const ticker = createTicker(async () => void ticks++, log);
  ticker.start();
  await vi.advanceTimersByTimeAsync(SECOND_MS);
  vi.setSystemTime(Date.now() + 60 * SECOND_MS);
  await vi.advanceTimersByTimeAsync(10 * SECOND_MS);
  await ticker.stop();
  expect(ticks).toBeGreaterThan(1);
  expect(said).toContain('cron spoke');
  expect(onConsole).not.toHaveBeenCalled();
});
