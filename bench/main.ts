import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';
import { burst } from './burst.ts';
import { commandsUnderLoad } from './commands-under-load.ts';
import { crashBench } from './crash.ts';
import { digestNow } from './digest-now.ts';
import { hostile } from './hostile.ts';
import { ingest } from './ingest.ts';
import { injections } from './injections.ts';
import { once } from './once.ts';
import { quality } from './quality.ts';
import { soak } from './soak.ts';
import { start } from './start.ts';
import { summaries } from './summaries.ts';
import { windowBench } from './window.ts';

const BENCHES: Bench[] = [
  quality,
  ingest,
  windowBench,
  digestNow,
  commandsUnderLoad,
  once,
  summaries,
  injections,
  hostile,
  burst,
  start,
  crashBench,
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: 'boolean', default: false },
    data: { type: 'string', default: '../shared/data' },
    /** A day in the life of a host, which takes a while, and nothing else. */
    soak: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string' },
  },
});
const dataDir = existsSync(values.data) ? resolve(values.data) : undefined;
const wanted = values.soak
  ? [soak]
  : BENCHES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (wanted.length === 0) {
  console.error(`There is no such bench. There are: ${BENCHES.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 2;
}
if (!dataDir) console.log(`(no labelled data at ${values.data}: figures that need it are left out)`);

for (const bench of wanted) {
  console.log(`\n${bench.name}: ${bench.about}`);
  const { full, only } = values;
  const seed = values.seed === undefined ? undefined : Number(values.seed);
  for (const row of await bench.run({ full, dataDir, only, seed })) {
    const verdict = row.met === undefined ? '     ' : row.met ? 'met  ' : 'SHORT';
    if (row.met === false) process.exitCode = 1;
    const target = row.target ? ` (target ${row.target})` : '';
    console.log(`  ${verdict} ${row.name}: ${row.value}${target}${row.note ? `; ${row.note}` : ''}`);
  }
}
