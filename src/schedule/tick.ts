import type { SaidNotice } from '../discord/word-notices.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Subscription } from '../model.ts';
import { listDueEditions } from '../storage/delivery-lists.ts';
import { listStaleDrafts } from '../storage/draft-messages.ts';
import { approveEdition, listOverdue } from '../storage/drafts.ts';
import { lastWindowEnd, listComposable } from '../storage/edition-lists.ts';
import { planEdition, skipSlot } from '../storage/editions.ts';
import { listDueEdits } from '../storage/edits.ts';
import { addNotices } from '../storage/notices.ts';
import { type Database, inTransaction } from '../storage/open-db.ts';
import { listDueSources } from '../storage/sources.ts';
import { advanceSlot, dueSubscriptions, pauseSubscription } from '../storage/subscriptions.ts';
import { keep } from '../texts/errors/error-texts.ts';
import { isTimeZone, nextSlots, owedSlots } from './slots.ts';

/** Editions are composed this long before their minute, so that a slow model does not make them late. */
export const COMPOSE_AHEAD_MS = 3 * 60_000;
/** After downtime the newest missed slot is served if it is no older than this. */
const GRACE_MS = 6 * 3_600_000;
/** Two ticks: a slot that is planned this long after its minute was missed, and is served late. */
const LATE_MS = 60_000;
/** How far back the first edition of a subscription looks. */
const FIRST_WINDOW_MS = 24 * 3_600_000;
/** Rows taken at a tick; the next one takes the rest. */
const AT_A_TICK = 500;

export interface TickDeps {
  db: Database;
  jobs: Jobs;
  now(): number;
  /** Hears of every slot whose minute had passed before it was planned, and what is done about it. */
  onMissed?(missed: { subscriptionId: string; slotAtMs: number; policy: 'skipped' | 'late' }): void;
}

/** Asks the tables what is due by now and hands it to the jobs. Changes nothing that a second tick would change again. */
export async function tick(deps: TickDeps): Promise<void> {
  const { db, jobs, now } = deps;
  const nowMs = now();
  const horizonMs = nowMs + COMPOSE_AHEAD_MS;
  for (const subscription of await dueSubscriptions(db, horizonMs, AT_A_TICK)) {
    if (isTimeZone(subscription.schedule.timeZone)) await planSlots(subscription, nowMs, deps);
    else await stopForZone(subscription, deps);
  }
  for (const editionId of await listOverdue(db, nowMs, AT_A_TICK)) await approveEdition(db, editionId);
  for (const editionId of await listDueEditions(db, nowMs, AT_A_TICK)) await jobs.add('deliver', { editionId });
  for (const editionId of await listComposable(db, nowMs, AT_A_TICK)) await jobs.add('compose', { editionId });
  const stale = [...(await listStaleDrafts(db, nowMs, AT_A_TICK)), ...(await listDueEdits(db, nowMs, AT_A_TICK))];
  for (const editionId of stale) await jobs.add('show', { editionId });
  for (const sourceId of await listDueSources(db, nowMs, AT_A_TICK)) await jobs.add('poll', { sourceId });
}

/** A zone that this Node does not know, as it comes from another version's file, would stop the tick for everybody. */
async function stopForZone(
  { id, guildId, ownerId, name, schedule }: Subscription,
  { db, now }: TickDeps,
): Promise<void> {
  const words = keep(['zoneUnknown', schedule.timeZone]);
  await inTransaction(db, async (within) => {
    await pauseSubscription(within, id, { reason: 'schedule', words });
    const said = [['stopped', name, { kept: words }]] satisfies SaidNotice[];
    if (ownerId === undefined) await addNotices(within, [{ guildId, said, atMs: now() }]);
  });
}

/** Plans before it moves on, so that a crash in between plans the same slot again, which changes nothing. */
async function planSlots(
  subscription: Subscription & { nextSlotAtMs: number },
  nowMs: number,
  { db, onMissed }: TickDeps,
): Promise<void> {
  const { id, schedule, nextSlotAtMs } = subscription;
  const horizonMs = nowMs + COMPOSE_AHEAD_MS;
  const { due, skipped } = owedSlots(schedule, nextSlotAtMs - 1, horizonMs, GRACE_MS);
  const window = {
    windowFromMs: (await lastWindowEnd(db, id)) ?? Math.max(subscription.createdAtMs, nowMs) - FIRST_WINDOW_MS,
    windowToMs: nowMs,
  };
  for (const slot of skipped) {
    await skipSlot(db, { subscriptionId: id, slot, ...window }, keep(['wasDown']));
    onMissed?.({ subscriptionId: id, slotAtMs: slot.atMs, policy: 'skipped' });
  }
  if (due) {
    const planned = await planEdition(db, { subscriptionId: id, slot: due, ...window });
    if (planned && nowMs - due.atMs > LATE_MS) onMissed?.({ subscriptionId: id, slotAtMs: due.atMs, policy: 'late' });
  }
  await advanceSlot(db, id, nextSlotAtMs, nextSlots(schedule, horizonMs, 1)[0]?.atMs);
}
