import { availableParallelism } from 'node:os';
import type { Bench, Row } from './bench.ts';
import { type CrashCase, crashCases } from './crash/crash-cases.ts';
import { slownessOf, timingsFor } from './crash/crash-timings.ts';
import { type CrashVerdict, runCrashes } from './crash/run-crashes.ts';
import { openStandby } from './crash/standby.ts';
import { openPostgresScratch, openScratch, type Scratch } from './scratch-database.ts';

/**
 * Runs of one engine side by side, each in a database of its own: much of the time is waiting for Discord to settle. More
 * than the cores can serve make the sandboxes, which share this process, stand still.
 */
const LANES = 2 * availableParallelism();
/** Of a run on a machine that stands still. */
const MOST_TRIES = 3;
/** Workers that wait loaded. */
const READY = 4;

const OPEN = { sqlite: openScratch, postgres: openPostgresScratch };

/** Kills processes with SIGKILL while they deliver, and counts what stands in the channels afterwards. */
export const crashBench: Bench = {
  name: 'crash',
  about: 'kill −9 while delivering, against a Discord that fails too',
  async run({ full, only = '', seed }) {
    const engines = process.env.TEST_DATABASE_URL ? (['sqlite', 'postgres'] as const) : (['sqlite'] as const);
    const cases = crashCases(full, engines).filter((each) => nameOf(each).includes(only));
    const runs = cases.flatMap((each) =>
      (seed === undefined ? each.seeds : [seed]).map((next) => ({ each, seed: next })),
    );
    const verdicts = new Map<CrashCase, CrashVerdict[]>(cases.map((each) => [each, []]));
    const standby = await openStandby(READY);
    const { commitMs } = timingsFor(slownessOf(standby.loadMs));
    try {
      const lanes = engines.flatMap((engine) => {
        const own = runs.filter(({ each }) => each.engine === engine).values();
        return Array.from({ length: LANES }, () => drive(own, OPEN[engine]));
      });
      await Promise.all(lanes);
    } finally {
      standby.close();
    }
    return cases.map((each) => toRow(each, verdicts.get(each)!));

    /** Again, if it came out wrong while the sandbox stood still for longer than a request may be late. */
    async function runFairly(each: CrashCase, seed: number, scratch: Scratch): Promise<CrashVerdict> {
      for (let tries = 1; ; tries += 1) {
        const verdict = await runCrashes({ ...each.plan, seed }, scratch, standby);
        const isFair = verdict.stoodStillMs < commitMs || verdict.lost > 0;
        if (!isWrong(each, verdict) || isFair || tries === MOST_TRIES) return verdict;
        console.error(`  … ${nameOf(each)}, seed ${seed}: ${say(verdict)}; it stood still, so once more`);
      }
    }

    /** Does one run after the other, as long as there are any. */
    async function drive(
      own: Iterator<(typeof runs)[number]>,
      open: () => Promise<Scratch | undefined>,
    ): Promise<void> {
      let scratch: Scratch | undefined;
      for (let next = own.next(); !next.done; next = own.next()) {
        const { each, seed } = next.value;
        scratch ??= (await open())!;
        const verdict = await runFairly(each, seed, scratch);
        const found = verdicts.get(each)!;
        found.push(verdict);
        if (isWrong(each, verdict)) console.error(`  … ${nameOf(each)}, seed ${seed}: ${say(verdict)}`);
        // It takes long; whoever waits may see that it goes on.
        const wanted = runs.filter((run) => run.each === each).length;
        if (found.length === wanted) console.error(`  … ${nameOf(each)}: ${say(found.reduce(add))}`);
        if (verdict.lost === 0) continue;
        // What is not sent must not be sent in the next run.
        await scratch.drop();
        scratch = undefined;
      }
      await scratch?.drop();
    }
  },
};

const nameOf = ({ engine, name }: CrashCase) => `${engine}: ${name}`;

function toRow(each: CrashCase, verdicts: CrashVerdict[]): Row {
  const sum = (figure: keyof CrashVerdict) => verdicts.reduce((all, verdict) => all + verdict[figure], 0);
  const kills = sum('kills');
  if (each.control) {
    const doubled = sum('doubled');
    return { name: nameOf(each), value: `${doubled} doubled, ${kills} kills`, target: '> 0', met: doubled > 0 };
  }
  const wrong = verdicts.filter((verdict) => isWrong(each, verdict));
  const wantedKills = each.plan.kills * verdicts.length;
  const note = [
    ...(sum('unknown') > 0 ? [`${sum('unknown')} left to a person`] : []),
    ...wrong.map(
      ({ seed, stoodStillMs }) =>
        `again: crash --only '${nameOf(each)}' --seed ${seed} (the sandbox stood still for up to ${stoodStillMs} ms)`,
    ),
  ].join('; ');
  return {
    name: nameOf(each),
    value: say(verdicts.reduce(add)),
    target: `0 of each, ${wantedKills} kills`,
    met: wrong.length === 0 && kills >= wantedKills,
    ...(note && { note }),
  };
}

function say({ deliveries, kills, freezes, lost, doubled, mistaken, outOfOrder, broken }: CrashVerdict): string {
  const frozen = freezes > 0 ? `, ${freezes} freezes` : '';
  const failed = broken > 0 ? `, ${broken} broke down` : '';
  return `${deliveries} deliveries, ${kills} kills${frozen}: ${lost} lost, ${doubled} doubled, ${mistaken} mistaken, ${outOfOrder} out of order${failed}`;
}

function add(sum: CrashVerdict, verdict: CrashVerdict): CrashVerdict {
  const all = { ...sum };
  for (const figure of Object.keys(all) as (keyof CrashVerdict)[]) all[figure] += verdict[figure];
  return all;
}

/** Only where nobody may look may something be left to a person. */
function isWrong({ plan, control }: CrashCase, verdict: CrashVerdict): boolean {
  if (control) return false;
  const { lost, doubled, mistaken, outOfOrder, broken, unknown } = verdict;
  return lost + doubled + mistaken + outOfOrder + broken + (plan.mayRead === false ? 0 : unknown) > 0;
}
