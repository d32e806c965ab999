import { expect, it } from 'vitest';
import { runCrashes } from '../../bench/crash/run-crashes.ts';

it('a process killed 20 times while it delivers loses nothing and sends nothing twice', async () => {
  const verdict = await runCrashes({ deliveries: 120, kills: 20, workers: 2, seed: 1 });
  expect(verdict).toEqual({
    deliveries: 120,
    kills: expect.any(Number),
    seed: 1,
    lost: 0,
    doubled: 0,
    unknown: 0,
    mistaken: 0,
    outOfOrder: 0,
  });
  expect(verdict.kills).toBeGreaterThanOrEqual(10);
}, 120_000);
