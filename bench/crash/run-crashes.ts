import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Sandbox, startSandbox, UNLIMITED } from '../../sandbox/start-sandbox.ts';
import type { DeliveryTimings } from '../../src/discord/delivery-timings.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { openDb } from '../../src/storage/open-db.ts';
import { random } from '../../tests/builders/random.ts';
import type { WorkerPlan } from './doomed-worker.ts';
import type { Failpoint } from './failpoints.ts';
import { judgeDeliveries, type Verdict } from './judge-deliveries.ts';
import { seedEditions } from './seed-editions.ts';

export interface CrashPlan {
  deliveries: number;
  kills: number;
  seed: number;
  workers?: number;
  /** Die there instead of at random moments. */
  point?: Failpoint;
  way?: 'message' | 'forum';
  /** A share of POSTs meets each kind of fault. */
  faultShare?: number;
  /** How late a request that was given up may still be carried out. */
  lateMs?: number;
  mayRead?: boolean;
  timings?: Partial<DeliveryTimings>;
  withoutNonce?: boolean;
  /** A fresh one; a file of its own if left out. */
  databaseUrl?: string;
}

/** Everything a hundred times faster than it is with Discord, in the same proportions. */
const TIMINGS: DeliveryTimings = {
  leaseMs: 500,
  staleMs: 200,
  requestMs: 300,
  commitMs: 300,
  safeMs: 1_200,
  retryMs: 20,
  unauthorizedMs: 500,
  patienceMs: 800,
};
const NONCE_WINDOW_MS = 1_500;
const WORKER = join(import.meta.dirname, 'doomed-worker.ts');

/** Delivers through kill after kill, and judges what stands in the channels then. */
export async function runCrashes(plan: CrashPlan): Promise<Verdict & { kills: number; seed: number }> {
  const { deliveries, kills, seed, workers = 1, way = 'message', faultShare = 0.03, lateMs = 250 } = plan;
  const dice = random(seed);
  const directory = await mkdtemp(join(tmpdir(), 'crash-'));
  const databaseUrl = plan.databaseUrl ?? `sqlite:${join(directory, 'crash.db')}`;
  const db = openDb(databaseUrl);
  const sandbox = await startSandbox({ limits: { ...UNLIMITED, nonceWindowMs: NONCE_WINDOW_MS } });
  try {
    await migrate(db);
    const channels = way === 'forum' ? [sandbox.channels.stories!] : sandbox.addGuilds(1, 10)[0]!.channelIds;
    if (plan.mayRead === false)
      for (const id of channels) sandbox.setPermissions(id, sandbox.applicationId, { deny: ['readMessageHistory'] });
    await seedEditions(db, { deliveries, channels, way, seed });
    sandbox.setFaults(faults(faultShare, lateMs), seed);
    const workerPlan: WorkerPlan = {
      databaseUrl,
      apiUrl: `${sandbox.url}/api`,
      token: sandbox.token,
      selfId: sandbox.applicationId,
      timings: { ...TIMINGS, ...plan.timings },
      ...(plan.withoutNonce && { withoutNonce: true }),
    };
    let killed = 0;
    const live = async (mayDie: boolean): Promise<boolean> => {
      const dieAt = mayDie && plan.point ? { dieAt: { point: plan.point, nth: dice.integer(1, 4) } } : {};
      const worker = start({ ...workerPlan, ...dieAt });
      const ended = once(worker, 'exit') as Promise<[number | null, string | null]>;
      await Promise.race([once(worker.stdout!, 'data'), ended]);
      if (mayDie && !plan.point)
        await Promise.race([wait(dice.integer(20, 250)).then(() => worker.kill('SIGKILL')), ended]);
      const [code, signal] = await ended;
      if (signal === 'SIGKILL') killed += 1;
      else if (code !== 0) throw new Error(`The worker ended with ${code} (seed ${seed}).`);
      return signal === 'SIGKILL';
    };
    await Promise.all(
      Array.from({ length: workers }, async () => {
        while (killed < kills && (await live(true)));
        await live(false);
      }),
    );
    await sandbox.settled();
    return { ...(await judgeDeliveries(db, sandbox, channels)), kills: killed, seed };
  } finally {
    await db.destroy();
    await sandbox.close();
    await rm(directory, { recursive: true, force: true });
  }
}

function start(plan: WorkerPlan): ChildProcess {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', WORKER, JSON.stringify(plan)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function faults(probability: number, commitAfterMs: number): Parameters<Sandbox['setFaults']>[0] {
  const meeting = { fits: ({ method }: { method: string }) => method === 'POST', probability };
  return [
    { kind: 'rate_limit', scope: 'user', retryAfterMs: 50, ...meeting },
    { kind: 'status', status: 500, stored: false, ...meeting },
    { kind: 'status', status: 500, stored: true, ...meeting },
    { kind: 'reset', stored: true, ...meeting },
    { kind: 'hang', stored: true, ...meeting },
    { kind: 'late', commitAfterMs, answer: 'reset', ...meeting },
  ];
}
