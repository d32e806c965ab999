/**
 * A process that delivers all that is due and is killed meanwhile: by its parent at any moment, or by itself at a given
 * point. It says when it has loaded all it needs; then each line is a `WorkerPlan` as JSON, answered when all is sent.
 */
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { deliverEdition } from '../../src/discord/deliver-edition.ts';
import type { DeliveryTimings } from '../../src/discord/delivery-timings.ts';
import { createPacer } from '../../src/discord/pacer.ts';
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

const AT_ONCE = 4;
/** The most that the bot may be set to. */
const REQUESTS_PER_SECOND = 46;
/** Far enough ahead that nothing left to do is still waiting for its time. */
const AHEAD_MS = 3_600_000;
const LOOK_MS = 25;

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

  const pace = createPacer(REQUESTS_PER_SECOND, { now: Date.now, wait: (ms) => wait(ms) });
  const rest = createDeliveryRest({ apiUrl, token, timeoutMs: timings.requestMs });
  const discord = createDiscordPort(rest, selfId, pace);
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
    async find(...wanted) {
      dieSoonAt('while looking');
      return discord.find(...wanted);
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
    pace: <Answer>(work: () => Promise<Answer>) =>
      pace(() => {
        pass('before the journal');
        return work();
      }),
    timings,
  };
  const running = new Map<string, Promise<void>>();
  while ((await listDueEditions(db, Date.now() + AHEAD_MS, 1)).length > 0) {
    const due = await listDueEditions(db, Date.now(), 2 * AT_ONCE);
    for (const id of due.filter((each) => !running.has(each)).slice(0, AT_ONCE - running.size)) {
      const work = deliverEdition(id, deps).then(() => {
        running.delete(id);
        pass('after the record');
      });
      running.set(id, work);
    }
    await Promise.race([...running.values(), wait(LOOK_MS)]);
  }
  await Promise.all(running.values());
  await db.destroy();
}
