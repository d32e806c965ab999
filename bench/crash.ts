import type { Bench, Row } from './bench.ts';
import { type CrashCase, crashCases } from './crash/crash-cases.ts';
import { type CrashVerdict, runCrashes } from './crash/run-crashes.ts';
import { openStandby, type Standby } from './crash/standby.ts';
import { openPostgresScratch, openScratch, type Scratch } from './scratch-database.ts';

/** As many as are in the longest row at once, and one that loads meanwhile. */
const READY = 3;

/** Kills processes with SIGKILL while they deliver, and counts what stands in the channels afterwards. */
export const crashBench: Bench = {
  name: 'crash',
  about: 'kill −9 while delivering, against a Discord that fails too',
  async run({ full, only = '', seed }) {
    const lanes = { sqlite: await openScratch(), postgres: await openPostgresScratch() };
    const standby = openStandby(READY);
    const engines = (['sqlite', 'postgres'] as const).filter((engine) => lanes[engine]);
    const cases = crashCases(full, engines).filter((each) => nameOf(each).includes(only));
    try {
      // Engines side by side: most of the time is waiting for Discord to settle.
      const rows = await Promise.all(
        engines.map(async (engine) => {
          const own = cases.filter((each) => each.engine === engine);
          const found: Row[] = [];
          for (const each of own) found.push(await runCase(each, seed, lanes[engine]!, standby));
          return found;
        }),
      );
      return rows.flat();
    } finally {
      standby.close();
      for (const lane of Object.values(lanes)) await lane?.drop();
    }
  },
};

const nameOf = ({ engine, name }: CrashCase) => `${engine}: ${name}`;

async function runCase(each: CrashCase, seed: number | undefined, scratch: Scratch, standby: Standby): Promise<Row> {
  const verdicts: CrashVerdict[] = [];
  for (const next of seed === undefined ? each.seeds : [seed])
    verdicts.push(await runCrashes({ ...each.plan, seed: next }, scratch, standby));
  const sum = (figure: keyof CrashVerdict) => verdicts.reduce((all, verdict) => all + verdict[figure], 0);
  const kills = sum('kills');
  if (each.control) {
    const doubled = sum('doubled');
    return { name: nameOf(each), value: `${doubled} doubled, ${kills} kills`, target: '> 0', met: doubled > 0 };
  }
  const frozen = sum('freezes') > 0 ? `, ${sum('freezes')} freezes` : '';
  const unknown = sum('unknown') > 0 ? [`${sum('unknown')} left to a person`] : [];
  const replay = verdicts
    .filter(isWrong)
    .map((verdict) => `again: crash --only '${nameOf(each)}' --seed ${verdict.seed}`);
  const note = [...unknown, ...replay].join('; ');
  const wantedKills = each.plan.kills * verdicts.length;
  return {
    name: nameOf(each),
    value: `${sum('deliveries')} deliveries, ${kills} kills${frozen}: ${sum('lost')} lost, ${sum('doubled')} doubled, ${sum('mistaken')} mistaken, ${sum('outOfOrder')} out of order`,
    target: `0 of each, ${wantedKills} kills`,
    met: replay.length === 0 && kills >= wantedKills,
    ...(note && { note }),
  };
}

function isWrong({ lost, doubled, mistaken, outOfOrder }: CrashVerdict): boolean {
  return lost + doubled + mistaken + outOfOrder > 0;
}
