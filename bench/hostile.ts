import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { attackInNamespace, namespaceRefusal } from '../tests/ingest/namespace/attack-in-namespace.ts';
import type { Bench, BenchOptions, Row } from './bench.ts';
import type { Group, Measured } from './hostile/group.ts';
import { GROUPS } from './hostile/groups.ts';

const RUN_GROUP = join(import.meta.dirname, 'hostile', 'run-group.ts');
/** Tens of thousands of characters go past the listener at once. */
const MAX_OUTPUT = 1 << 24;
const MOST_SHOWN = 3;

export const hostile: Bench = {
  name: 'hostile',
  about:
    'what strangers can send, each group in a process of its own: what happened, memory, longest stall of the loop',
  async run(options) {
    const isWanted = (name: string) => options.only === undefined || name.includes(options.only);
    const rows: Row[] = isWanted('attacks') ? [attacks()] : [];
    for (const [name, group] of Object.entries(GROUPS)) {
      if (isWanted(name)) rows.push(await runGroup(name, group, options));
    }
    return rows;
  },
};

function attacks(): Row {
  const name = 'attacks over the network, in a namespace with canaries and a name server that lies';
  const refusal = namespaceRefusal();
  if (refusal !== undefined) return { name, value: 'left out', note: `this machine gives no namespace: ${refusal}` };
  const { attempts, reached, goods, goodFetched, words, singing, refusals } = attackInNamespace();
  return {
    name,
    value: `${attempts} attempts, ${reached.length} reached; ${goodFetched} of ${goods} good ones reached`,
    target: '0 reached, all good ones, one wording for all refusals',
    met: reached.length === 0 && goodFetched === goods && words === 1 && singing === 1,
    note: told(refusals),
  };
}

async function runGroup(name: string, group: Group, { full, dataDir }: BenchOptions): Promise<Row> {
  const server = await group.serve?.();
  const given = JSON.stringify({ origin: server?.origin ?? '', full, dataDir });
  const flags = ['--disable-warning=ExperimentalWarning', RUN_GROUP, name, given];
  const { stdout } = await promisify(execFile)(process.execPath, flags, { maxBuffer: MAX_OUTPUT });
  await server?.close();
  const { cases, happened, wrong, slowestMs, grownMb, stallMs, note } = JSON.parse(stdout) as Measured;
  const { criterion, mostMb, mostMs } = group;
  const bounds = [mostMs && `≤ ${mostMs} ms of processor each`, mostMb && `≤ ${mostMb} MB more`].filter(Boolean);
  const cost = [
    ...(slowestMs ? [`slowest ${slowestMs.toFixed(0)} ms`] : []),
    `${grownMb.toFixed(0)} MB more`,
    `longest stall ${stallMs.toFixed(0)} ms`,
  ];
  return {
    name: group.name,
    value: `${cases - wrong.length} of ${cases} as they have to (${told(happened)}); ${cost.join(', ')}`,
    target: [criterion, ...bounds].join('; '),
    met: wrong.length === 0 && grownMb <= (mostMb ?? Infinity) && (slowestMs ?? 0) <= (mostMs ?? Infinity),
    note: [...(note ? [note] : []), ...wrong.slice(0, MOST_SHOWN)].join('; '),
  };
}

const told = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
