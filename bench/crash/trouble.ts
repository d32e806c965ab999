import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import type { Random } from '../../tests/builders/random.ts';
import { LATE_MS } from './crash-timings.ts';
import type { CrashPlan } from './run-crashes.ts';

/** What Discord does with POSTs, by a share each: five kinds of faults, and a sixth that is carried out late. */
export function faultsOf(
  { faultShare = 0.03, lateShare = faultShare, lateMs = LATE_MS, unanswered = 0 }: CrashPlan,
  slowness: number,
) {
  const fits = ({ method }: { method: string }) => method === 'POST';
  const meeting = { fits, probability: faultShare };
  return [
    { kind: 'status', status: 500, stored: true, fits, times: unanswered },
    { kind: 'rate_limit', scope: 'user', retryAfterMs: 50, ...meeting },
    { kind: 'status', status: 500, stored: false, ...meeting },
    { kind: 'status', status: 500, stored: true, ...meeting },
    { kind: 'reset', stored: true, ...meeting },
    { kind: 'hang', stored: true, ...meeting },
    { kind: 'late', commitAfterMs: lateMs * slowness, answer: 'reset', fits, probability: lateShare },
  ] satisfies Parameters<Sandbox['setFaults']>[0];
}

/** A worker that Discord does not hear of for so long is killed all the same. */
const MOST_UNHEARD_MS = 5_000;

/** Kills a worker at any moment after its first request, having frozen it some times, and having it woken as if nothing had happened. */
export async function hunt(
  worker: ChildProcess,
  { freezes = 0 }: CrashPlan,
  dice: Random,
  { sandbox, slowness, onFreeze }: { sandbox: Sandbox; slowness: number; onFreeze(): void },
): Promise<void> {
  const heard = sandbox.requestCount();
  await sandbox.until(() => sandbox.requestCount() > heard, MOST_UNHEARD_MS * slowness).catch(() => {});
  for (let froze = 0; froze < freezes; froze += 1) {
    await wait(dice.integer(5, 250));
    worker.kill('SIGSTOP');
    onFreeze();
    await wait(dice.integer(100, 4_000) * slowness);
    worker.kill('SIGCONT');
  }
  await wait(dice.integer(0, 250));
  worker.kill('SIGKILL');
}

const STEP_MS = 200;
/** The sandbox forgets the oldest messages of a channel that holds very many. */
const MOST_SAID = 5_000;

/** Members write so much a second in each channel, so that looking takes several pages. @returns how to end it */
export function talk(sandbox: Sandbox, channels: readonly string[], aSecond: number): () => void {
  let said = 0;
  const timer = setInterval(() => {
    for (let n = 0; n < (aSecond * STEP_MS) / 1_000 && said < MOST_SAID; n += 1, said += 1)
      for (const id of channels) sandbox.say('member', id, 'Good morning!');
  }, STEP_MS);
  if (aSecond === 0) clearInterval(timer);
  return () => clearInterval(timer);
}

/** A moderator deletes one digest after the other. @returns how to end it, and the texts of what was deleted */
export function moderate(sandbox: Sandbox, channels: readonly string[], dice: Random) {
  const deleted = new Set<string>();
  const timer = setInterval(() => {
    const channelId = dice.pick(channels);
    const newest = sandbox.messages(channelId).at(-1);
    if (!newest) return;
    sandbox.deleteMessage(channelId, newest.id);
    deleted.add(newest.content);
  }, STEP_MS);
  return { deleted, stop: () => clearInterval(timer) };
}
