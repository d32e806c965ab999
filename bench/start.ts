import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { type Bench, median, type Row } from './bench.ts';
import { fillStore } from './fill-store.ts';
import { openScratch } from './scratch-database.ts';

/** As `npm start` starts it, flags and all. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
const OURS = scripts.start.split(' ').slice(1);
/** As discord.js's guide has a bot start. */
const BARE = ['bench/bare-client.js'];

const NOW_MS = Date.UTC(2026, 10, 23, 8);
const STORED = 3_000;
const RUNS = 5;
const MOST_START_MS = 1_500;
const MOST_IDLE_MB = 150;
/** Memory is read when the start's garbage has had time to go. */
const SETTLE_MS = 10_000;
const SERVERS = 2_500;
const MOST_RATIO = 1.25;

export const start: Bench = {
  name: 'start',
  about: 'the real process against the sandbox: from exec to the line that says it started, and its memory then',
  async run({ full }) {
    const sandbox = await startSandbox();
    const { db, url, drop } = await openScratch();
    try {
      const sourceIds = ['a', 'b', 'c'];
      await fillStore(db, { articles: STORED, fromMs: NOW_MS - 864e5, toMs: NOW_MS, sourceIds, searchable: true });
      await db.destroy();
      // The first start compiles; every later one finds what it kept.
      await startOnce(OURS, sandbox, url);
      const runs = [];
      for (let run = 0; run < (full ? RUNS : 3); run++) runs.push(await startOnce(OURS, sandbox, url));
      const startMs = median(runs.map(({ ms }) => ms));
      const idleMb = median(runs.map(({ mb }) => mb));
      return [
        row(
          'start to ready on an existing database',
          `${startMs.toFixed(0)} ms`,
          `≤ ${MOST_START_MS} ms`,
          startMs <= MOST_START_MS,
        ),
        { name: 'of a core until then', value: `${median(runs.map(({ cpuMs }) => cpuMs)).toFixed(0)} ms` },
        row('idle memory', `${idleMb.toFixed(0)} MB`, `≤ ${MOST_IDLE_MB} MB`, idleMb <= MOST_IDLE_MB),
        ...(await compareOnManyServers(sandbox, url, full ? RUNS : 2)),
      ];
    } finally {
      await sandbox.close();
      await drop();
    }
  },
};

/**
 * The bot beside a discord.js client that does nothing, in turns, each in a process of its own. What that one takes with our
 * flags is told too: a small young generation is half of the saving, and anybody's to set.
 */
async function compareOnManyServers(sandbox: Sandbox, url: string, runs: number): Promise<Row[]> {
  sandbox.addGuilds(SERVERS, 10, 10);
  const ours: Run[] = [];
  const bare: Run[] = [];
  const flagged: Run[] = [];
  // The first start of all writes the servers down; every later one finds them.
  await startOnce(OURS, sandbox, url);
  for (let run = 0; run < runs; run++) {
    bare.push(await startOnce(BARE, sandbox, url));
    flagged.push(await startOnce([...OURS.slice(0, -1), ...BARE], sandbox, url));
    ours.push(await startOnce(OURS, sandbox, url));
  }
  const compared = (name: string, unit: string, of: (run: Run) => number): Row => {
    const [us, them, alike] = [ours, bare, flagged].map((runs) => median(runs.map(of))) as [number, number, number];
    return {
      ...row(
        `${SERVERS.toLocaleString('en')} servers on one shard, ${name}`,
        `${us.toFixed(0)} ${unit}, bare client ${them.toFixed(0)} ${unit}, ${(us / them).toFixed(2)} ×`,
        `≤ ${MOST_RATIO} ×`,
        us / them <= MOST_RATIO,
      ),
      note: `with our flags that one takes ${alike.toFixed(0)} ${unit}, ${(us / alike).toFixed(2)} ×`,
    };
  };
  return [
    compared('start to ready', 'ms', ({ ms }) => ms),
    compared('of a core until then', 'ms', ({ cpuMs }) => cpuMs),
    compared('memory', 'MB', ({ mb }) => mb),
  ];
}

interface Run {
  ms: number;
  /** Of one core until it was ready: on a crowded machine the clock says little. */
  cpuMs: number;
  mb: number;
}

async function startOnce(args: readonly string[], sandbox: Sandbox, databaseUrl: string): Promise<Run> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: sandbox.token,
      DISCORD_API_URL: `${sandbox.url}/api`,
      DATABASE_URL: databaseUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await saysStarted(child);
  const ms = performance.now() - startedAt;
  const cpuMs = coreMs(child.pid!);
  await wait(SETTLE_MS);
  const mb = residentMb(child.pid!);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  return { ms, cpuMs, mb };
}

function saysStarted(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk;
      if (said.includes('"started"')) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Error(`It ended before it was ready: ${said.slice(-500)}`)));
  });
}

/** Linux only, as `/proc` is. */
function residentMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1_024;
}

/** Time of all its threads, user's and system's; Linux counts in hundredths of a second. */
function coreMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

const row = (name: string, value: string, target: string, met: boolean): Row => ({ name, value, target, met });
