/**
 * A process that delivers all that is due and is killed meanwhile: by its parent at any moment, or by itself at a given
 * point. It says when it has loaded all it needs; then each line is a `WorkerPlan` as JSON, answered when all is sent.
 */
import { createInterface } from 'node:readline';
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
/** Far enough ahead that nothing left to do is still waiting for its time. */
const AHEAD_MS = 3_600_000;

process.stdout.write('ready\n');
for await (const line of createInterface(process.stdin)) {
  await deliverAll(JSON.parse(line));
  process.stdout.write('done\n');
}

async function deliverAll(plan: WorkerPlan): Promise<void> {
  const { timings, apiUrl, token, selfId } = plan;
  let passed = 0;
  const isEnd = (point: Failpoint) => plan.dieAt?.point === point && ++passed === plan.dieAt.nth;
  const die = () => process.kill(process.pid, 'SIGKILL');
  const pass = (point: Failpoint) => void (isEnd(point) && die());
  const dieSoonAt = (point: Failpoint) => void (isEnd(point) && setTimeout(die, 1));

  const rest = createDeliveryRest({ apiUrl, token, timeoutMs: timings.requestMs });
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
    pace: async <Answer>(work: () => Promise<Answer>) => {
      pass('before the journal');
      return work();
    },
    timings,
  };
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
}
