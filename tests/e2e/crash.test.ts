import { expect, it } from 'vitest';
import { runCrashes } from '../../bench/crash/run-crashes.ts';
import { openStandby } from '../../bench/crash/standby.ts';
import { openScratch } from '../../bench/scratch-database.ts';

it('processes killed 20 times while they deliver lose nothing and send nothing twice', async () => {
  const scratch = await openScratch();
  const standby = await openStandby(2);
  try {
    const verdict = await runCrashes({ deliveries: 120, kills: 20, workers: 2, seed: 1 }, scratch, standby);
    const clean = { lost: 0, doubled: 0, unknown: 0, mistaken: 0, outOfOrder: 0 };
    expect(verdict).toMatchObject({ deliveries: 120, seed: 1, ...clean });
    expect(verdict.kills).toBeGreaterThanOrEqual(10);
  } finally {
    standby.close();
    await scratch.drop();
  }
}, 120_000);
