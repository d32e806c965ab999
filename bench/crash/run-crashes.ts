import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Sandbox, startSandbox, UNLIMITED } from '../../sandbox/start-sandbox.ts';
import type { DeliveryTimings } from '../../src/discord/delivery-timings.ts';
import { random } from '../../tests/builders/random.ts';
import type { Scratch } from '../scratch-database.ts';
import { NONCE_WINDOW_MS, slownessOf, timingsFor } from './crash-timings.ts';
import type { WorkerPlan } from './doomed-worker.ts';
import type { Failpoint } from './failpoints.ts';
import { judgeDeliveries, type Verdict } from './judge-deliveries.ts';
import { type DeliveryWay, seedEditions } from './seed-editions.ts';
import type { Life, Standby } from './standby.ts';
import { faultsOf, hunt, moderate, talk } from './trouble.ts';
import { watchStandstill } from './watch-standstill.ts';

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
  /** The first POSTs are carried out, and the bot is not told. */
  unanswered?: number;
  mayRead?: boolean;
  /** How often a worker is stopped, and wakes as if nothing had happened, before it is killed. */
  freezes?: number;
  /** Members write that much a second in each channel. */
  chatter?: number;
  /** A moderator deletes digests, whether the bot knows of them or not. */
  deletes?: boolean;
  nonceWindowMs?: number;
  timings?: Partial<DeliveryTimings>;
  withoutNonce?: boolean;
}

export type CrashVerdict = Verdict & {
  kills: number;
  freezes: number;
  /** Workers that ended with an error of their own. */
  broken: number;
  /** The longest that the sandbox stood still. */
  stoodStillMs: number;
  seed: number;
};

/** One start in so many is put off until Discord has forgotten the nonces. */
const LATE_STARTS = 16;
/** A run that asks Discord more often, or stands still for so long, is ended; what is not sent by then is lost. */
const mostRequests = ({ deliveries, kills }: CrashPlan) => 10_000 + 100 * (deliveries + kills);
const MOST_IDLE_MS = 60_000;

/** Delivers through kill after kill, and judges what stands in the channels then. */
export async function runCrashes(plan: CrashPlan, { db, url }: Scratch, standby: Standby): Promise<CrashVerdict> {
  const { deliveries, kills, seed, workers = 1, way = 'message' } = plan;
  const slowness = slownessOf(standby.loadMs);
  const nonceWindowMs = (plan.nonceWindowMs ?? NONCE_WINDOW_MS) * slowness;
  const dice = random(seed);
  const subscriptionId = `crash-${randomUUID()}`;
  const sandbox = await startSandbox({ limits: { ...UNLIMITED, nonceWindowMs } });
  const counted = { kills: 0, freezes: 0, broken: 0 };
  const standstill = watchStandstill();
  const alive = new Set<Life>();
  let isOver = false;
  let asked = 0;
  let limit: NodeJS.Timeout | undefined;
  const endIfStuck = () => {
    const before = asked;
    asked = sandbox.requestCount();
    isOver ||= asked === before || asked > mostRequests(plan);
    if (isOver) for (const { process } of alive) process.kill('SIGKILL');
  };
  try {
    const channels = channelsFor(sandbox, way, plan.mayRead);
    await seedEditions(db, { subscriptionId, deliveries, channels, way, seed });
    limit = setInterval(endIfStuck, MOST_IDLE_MS * slowness);
    sandbox.setFaults(faultsOf(plan, slowness), seed);
    const workerPlan: WorkerPlan = {
      databaseUrl: url,
      apiUrl: `${sandbox.url}/api`,
      token: sandbox.token,
      selfId: sandbox.applicationId,
      timings: timingsFor(slowness, plan.timings),
      ...(plan.withoutNonce && { withoutNonce: true }),
    };
    /** @returns whether it was killed before all was sent */
    const live = async (mayDie: boolean): Promise<boolean> => {
      const dieAt = mayDie && plan.point ? { dieAt: { point: plan.point, nth: dice.integer(1, 4) } } : {};
      const isHunted = mayDie && !plan.point;
      const life = await standby.begin({ ...workerPlan, ...dieAt }, isHunted ? 'once' : 'again');
      alive.add(life);
      const onFreeze = () => {
        counted.freezes += 1;
      };
      if (isHunted) await Promise.race([hunt(life.process, plan, dice, { sandbox, slowness, onFreeze }), life.ended]);
      const end = await life.ended;
      alive.delete(life);
      if (isHunted) life.process.kill('SIGKILL');
      if (end === 'killed') counted.kills += 1;
      if (end === 'broken') counted.broken += 1;
      return end !== 'done';
    };
    const hush = talk(sandbox, channels, plan.chatter ?? 0);
    const { deleted, stop } = moderate(sandbox, plan.deletes ? channels : [], dice);
    await Promise.all(
      Array.from({ length: workers }, async () => {
        while (!isOver && counted.kills < kills && (await live(true)))
          if (!plan.point && dice.integer(1, LATE_STARTS) === 1) await wait(nonceWindowMs);
        while (!isOver && (await live(false)));
      }),
    );
    hush();
    stop();
    await sandbox.settled();
    const stoodStillMs = standstill.longestMs();
    const verdict = await judgeDeliveries(db, sandbox, { channels, subscriptionId, deleted });
    return { ...verdict, ...counted, stoodStillMs, seed };
  } finally {
    clearInterval(limit);
    standstill.stop();
    await sandbox.close();
  }
}

function channelsFor(sandbox: Sandbox, way: DeliveryWay, mayRead = true): string[] {
  const channels = way.endsWith('forum') ? [sandbox.channels.stories!] : sandbox.addGuilds(1, 10)[0]!.channelIds;
  for (const id of channels)
    sandbox.setPermissions(id, sandbox.applicationId, {
      allow: ['manageWebhooks'],
      ...(!mayRead && { deny: ['readMessageHistory'] }),
    });
  return channels;
}
