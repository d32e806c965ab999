/**
 * A process that delivers all that is due and is killed meanwhile: by its parent at any moment, or by itself at a given
 * point. Its one argument is a `WorkerPlan` as JSON.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { deliverEdition } from '../../src/discord/deliver-edition.ts';
import type { DeliveryTimings } from '../../src/discord/delivery-timings.ts';
import { createDeliveryRest, createDiscordPort, type DiscordPort } from '../../src/discord/post-message.ts';
import { listDueEditions } from '../../src/storage/delivery-lists.ts';
import { openDb } from '../../src/storage/open-db.ts';
import type { Failpoint } from './failpoints.ts';

export interface WorkerPlan {
  databaseUrl: string;
  apiUrl: string;
  token: string;
  selfId: string;
  timings: DeliveryTimings;
  /** Leaves the nonce away: the guard is off. */
  withoutNonce?: boolean;
  dieAt?: { point: Failpoint; nth: number };
}

const AT_ONCE = 8;
const plan = JSON.parse(process.argv[2]!) as WorkerPlan;
let passed = 0;

function pass(point: Failpoint): void {
  if (plan.dieAt?.point === point && ++passed === plan.dieAt.nth) process.kill(process.pid, 'SIGKILL');
}

function dieSoonAt(point: Failpoint): void {
  if (plan.dieAt?.point === point && ++passed === plan.dieAt.nth)
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1);
}

const { timings, apiUrl, token, selfId } = plan;
const rest = createDeliveryRest({ apiUrl, token, requestsPerSecond: 100_000, timeoutMs: timings.requestMs });
const discord = createDiscordPort(rest, selfId);
const doomed: DiscordPort = {
  ...discord,
  async post(delivery) {
    pass('after the journal');
    dieSoonAt('in the request');
    const { nonce: _, enforce_nonce: __, ...bare } = JSON.parse(delivery.body);
    const answer = await discord.post(plan.withoutNonce ? { ...delivery, body: JSON.stringify(bare) } : delivery);
    if (answer.kind === 'unclear') pass('after the commit');
    if (answer.kind === 'sent') pass('before the record');
    return answer;
  },
  async find(delivery, sinceMs) {
    dieSoonAt('while looking');
    return discord.find(delivery, sinceMs);
  },
};

const db = openDb(plan.databaseUrl);
const deps = {
  db,
  discord: doomed,
  now: () => {
    dieSoonAt('while claiming');
    return Date.now();
  },
  wait: (ms: number) => wait(ms),
  owner: String(process.pid),
  pace: async () => pass('before the journal'),
  timings,
};

process.stdout.write('ready\n');
/** Far enough ahead that nothing left to do is still waiting for its time. */
const AHEAD_MS = 3_600_000;
while ((await listDueEditions(db, Date.now() + AHEAD_MS, 1)).length > 0) {
  const due = await listDueEditions(db, Date.now(), AT_ONCE);
  await Promise.all(
    due.map(async (id) => {
      await deliverEdition(id, deps);
      pass('after the record');
    }),
  );
  if (due.length === 0) await wait(10);
}
await db.destroy();
