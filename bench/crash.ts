import type { Bench, Row } from './bench.ts';
import { FAILPOINTS } from './crash/failpoints.ts';
import { type CrashPlan, runCrashes } from './crash/run-crashes.ts';

type Result = Awaited<ReturnType<typeof runCrashes>>;

/** Kills processes with SIGKILL while they deliver, and counts what stands in the channels afterwards. */
export const crashBench: Bench = {
  name: 'crash',
  about: 'kill −9 while delivering, against a Discord that fails too',
  async run({ full }) {
    const rows: Row[] = [];
    for (const [index, point] of FAILPOINTS.entries()) {
      const kills = full ? 25 : 5;
      rows.push(
        whole(
          `killed ${point}`,
          await runCrashes({ deliveries: kills * 6, kills, point, ...stress(point), seed: 100 + index }),
        ),
      );
    }
    const many = full ? { deliveries: 6_000, kills: 500 } : { deliveries: 1_000, kills: 80 };
    rows.push(whole('killed at random', await runCrashes({ ...many, seed: 1 })));
    rows.push(
      whole('two processes, killed at random', await runCrashes({ deliveries: 300, kills: 20, workers: 2, seed: 2 })),
    );
    rows.push(
      whole('forum posts, killed at random', await runCrashes({ deliveries: 100, kills: 10, way: 'forum', seed: 3 })),
    );
    rows.push(whole('no right to look', await runCrashes({ deliveries: 100, kills: 10, mayRead: false, seed: 4 })));
    for (const { name, plan } of CONTROLS) {
      const { doubled, kills, seed } = await runCrashes(plan);
      rows.push({
        name: `control, ${name}`,
        value: `${doubled} doubled`,
        target: '> 0',
        met: doubled > 0,
        note: `${kills} kills, seed ${seed}`,
      });
    }
    return rows;
  },
};

/** With a guard off the bench must see messages twice, or it proves nothing. */
const CONTROLS: { name: string; plan: CrashPlan }[] = [
  { name: 'no nonce', plan: { deliveries: 100, kills: 5, seed: 5, withoutNonce: true, timings: { safeMs: 1e9 } } },
  {
    name: 'no look into the channel',
    plan: {
      deliveries: 100,
      kills: 5,
      seed: 6,
      faultShare: 0.08,
      timings: { safeMs: 1e9, retryMs: 2_000, patienceMs: 3_000 },
    },
  },
  {
    name: 'Discord later than the settling time',
    plan: { deliveries: 100, kills: 2, seed: 7, faultShare: 0.08, lateMs: 3_000, timings: { safeMs: 0 } },
  },
];

/** Some points are only reached when Discord does not answer. */
function stress(point: (typeof FAILPOINTS)[number]): Partial<CrashPlan> {
  if (point === 'while looking') return { faultShare: 0.1, timings: { safeMs: 0 } };
  return point === 'after the commit' ? { faultShare: 0.1 } : {};
}

function whole(name: string, { deliveries, lost, doubled, unknown, mistaken, outOfOrder, kills, seed }: Result): Row {
  return {
    name,
    value: `${deliveries} deliveries, ${kills} kills: ${lost} lost, ${doubled} doubled, ${mistaken} mistaken, ${outOfOrder} out of order`,
    target: '0 of each',
    met: lost + doubled + mistaken + outOfOrder === 0,
    note: `seed ${seed}${unknown > 0 ? `, ${unknown} left to a person` : ''}`,
  };
}
