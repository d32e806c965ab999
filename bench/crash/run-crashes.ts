import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Sandbox, startSandbox, UNLIMITED } from '../../sandbox/start-sandbox.ts';
import type { DeliveryTimings } from '../../src/discord/delivery-timings.ts';
import { type Random, random } from '../../tests/builders/random.ts';
import type { Scratch } from '../scratch-database.ts';
import type { WorkerPlan } from './doomed-worker.ts';
import type { Failpoint } from './failpoints.ts';
import { judgeDeliveries, type Verdict } from './judge-deliveries.ts';
import { type DeliveryWay, seedEditions } from './seed-editions.ts';
import type { Standby } from './standby.ts';

export interface CrashPlan {
  deliveries: number;
  kills: number;
  seed: number;
  workers?: number;
  /** Die there instead of at random moments. */
  point?: Failpoint;
  way?: DeliveryWay;
  /** A share of POSTs meets each kind of fault; the sixth kind is carried out late. */
  faultShare?: number;
  lateShare?: number;
  /** How late a request that was given up may still be carried out. */
  lateMs?: number;
  mayRead?: boolean;
  /** Workers are stopped, too, and wake as if nothing had happened. */
  freezes?: boolean;
  /** Members write that much between the digests, so that looking takes several pages. */
  chatter?: number;
  nonceWindowMs?: number;
  timings?: Partial<DeliveryTimings>;
  withoutNonce?: boolean;
}

export type CrashVerdict = Verdict & { kills: number; freezes: number; seed: number };

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
/** One start in so many is put off until Discord has forgotten the nonces. */
const LATE_STARTS = 8;

/** Delivers through kill after kill, and judges what stands in the channels then. */
export async function runCrashes(plan: CrashPlan, { db, url }: Scratch, standby: Standby): Promise<CrashVerdict> {
  const { deliveries, kills, seed, workers = 1, way = 'message', nonceWindowMs = NONCE_WINDOW_MS } = plan;
  const dice = random(seed);
  const subscriptionId = `crash-${randomUUID()}`;
  const sandbox = await startSandbox({ limits: { ...UNLIMITED, nonceWindowMs } });
  const counted = { kills: 0, freezes: 0 };
  try {
    const channels = way === 'forum' ? [sandbox.channels.stories!] : sandbox.addGuilds(1, 10)[0]!.channelIds;
    if (plan.mayRead === false)
      for (const id of channels) sandbox.setPermissions(id, sandbox.applicationId, { deny: ['readMessageHistory'] });
    await seedEditions(db, { subscriptionId, deliveries, channels, way, seed });
    sandbox.setFaults(faultsOf(plan), seed);
    const workerPlan: WorkerPlan = {
      databaseUrl: url,
      apiUrl: `${sandbox.url}/api`,
      token: sandbox.token,
      selfId: sandbox.applicationId,
      timings: { ...TIMINGS, ...plan.timings },
      ...(plan.withoutNonce && { withoutNonce: true }),
    };
    const live = async (mayDie: boolean): Promise<boolean> => {
      const dieAt = mayDie && plan.point ? { dieAt: { point: plan.point, nth: dice.integer(1, 4) } } : {};
      const isHunted = mayDie && !plan.point;
      const { process, ended } = await standby.begin({ ...workerPlan, ...dieAt }, isHunted ? 'once' : 'again');
      if (isHunted) await Promise.race([hunt(process, plan, dice, counted), ended]);
      const end = await ended;
      if (isHunted) process.kill('SIGKILL');
      if (end === 'killed') counted.kills += 1;
      return end === 'killed';
    };
    const talking = talk(sandbox, channels, plan.chatter ?? 0);
    await Promise.all(
      Array.from({ length: workers }, async () => {
        while (counted.kills < kills && (await live(true)))
          if (!plan.point && dice.integer(1, LATE_STARTS) === 1) await wait(NONCE_WINDOW_MS);
        await live(false);
      }),
    );
    clearInterval(talking);
    await sandbox.settled();
    return { ...(await judgeDeliveries(db, sandbox, channels, subscriptionId)), ...counted, seed };
  } finally {
    await sandbox.close();
  }
}

/** Freezes it for a while, or not, and kills it. */
async function hunt(worker: ChildProcess, { freezes }: CrashPlan, dice: Random, counted: { freezes: number }) {
  await wait(dice.integer(20, 250));
  if (freezes) {
    worker.kill('SIGSTOP');
    counted.freezes += 1;
    await wait(dice.integer(100, 2_100));
    worker.kill('SIGCONT');
    await wait(dice.integer(20, 250));
  }
  worker.kill('SIGKILL');
}

const TALK_MS = 50;

function talk(sandbox: Sandbox, channels: readonly string[], messages: number): NodeJS.Timeout | undefined {
  if (messages === 0) return undefined;
  return setInterval(() => {
    for (const id of channels) for (let n = 0; n < messages; n += 1) sandbox.say('member', id, 'Good morning!');
  }, TALK_MS);
}

function faultsOf({ faultShare = 0.03, lateShare = faultShare, lateMs = 250 }: CrashPlan) {
  const fits = ({ method }: { method: string }) => method === 'POST';
  const meeting = { fits, probability: faultShare };
  return [
    { kind: 'rate_limit', scope: 'user', retryAfterMs: 50, ...meeting },
    { kind: 'status', status: 500, stored: false, ...meeting },
    { kind: 'status', status: 500, stored: true, ...meeting },
    { kind: 'reset', stored: true, ...meeting },
    { kind: 'hang', stored: true, ...meeting },
    { kind: 'late', commitAfterMs: lateMs, answer: 'reset', fits, probability: lateShare },
  ] satisfies Parameters<Sandbox['setFaults']>[0];
}
