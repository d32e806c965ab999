import { claimNextDelivery, doubt, postpone } from '../storage/deliveries.ts';
import { nextTryAt } from '../storage/delivery-lists.ts';
import type { ClaimedDelivery } from '../storage/delivery-rows.ts';
import { closeEdition, findEdition, startSending } from '../storage/editions.ts';
import type { Database } from '../storage/open-db.ts';
import { DEFAULT_TIMINGS, type DeliveryTimings, isNonceKnown, settledAt } from './delivery-timings.ts';
import { lookForIt } from './look-for-it.ts';
import type { Pace } from './pacer.ts';
import type { DiscordPort } from './post-message.ts';
import { type DeliveryEnd, postOnce, putOff } from './post-once.ts';
import { hasNonce } from './sender.ts';
import { placeOf } from './thread-place.ts';

export interface DeliverDeps {
  db: Database;
  discord: DiscordPort;
  now(): number;
  wait(ms: number): Promise<void>;
  /** Names this process in claims. */
  owner: string;
  /** A turn in the bot's share of Discord's rate limit. */
  pace?: Pace;
  timings?: DeliveryTimings;
  /** Once it is aborted nothing is waited for: what is left stands in the tables. */
  signal?: AbortSignal;
}

export type DeliveryOutcome =
  | { kind: 'sent' }
  /** Nothing more can be done before; a tick comes back to it. */
  | { kind: 'later'; atMs: number }
  /** It had ended before. */
  | { kind: 'failed'; words: string }
  | DeliveryEnd;

/**
 * Sends an edition's messages in order, each once. It may be called at any time, by any process, again after any crash:
 * what is to be done next stands in the tables.
 *
 * Nothing is sent that was not noted before, and a message whose fate is unknown is sent again only while Discord still
 * knows its nonce, or after a look into the channel.
 */
export async function deliverEdition(editionId: string, deps: DeliverDeps): Promise<DeliveryOutcome> {
  const { db, now, wait, owner, timings = DEFAULT_TIMINGS, signal } = deps;
  for (let isSending = false; ; ) {
    const delivery = await claimNextDelivery(db, editionId, owner, now(), timings.leaseMs);
    if (delivery) {
      if (!isSending) await startSending(db, editionId);
      isSending = true;
      const end = await goOn(delivery, { ...deps, timings });
      if (end) return end;
      if (signal?.aborted) return { kind: 'later', atMs: now() };
      continue;
    }
    const closed = await closeEdition(db, editionId, now());
    if (closed === 'sent') return { kind: 'sent' };
    if (closed === 'failed') {
      const { reason = '' } = (await findEdition(db, editionId))!;
      return { kind: 'failed', words: reason };
    }
    const atMs = await nextTryAt(db, editionId);
    if (atMs === undefined || atMs - now() > timings.patienceMs || signal?.aborted)
      return { kind: 'later', atMs: atMs ?? now() };
    await wait(Math.max(atMs - now(), 20));
  }
}

/** One step with a claimed message. @returns an end that somebody must hear of; nothing when there is more to do */
async function goOn(
  delivery: ClaimedDelivery,
  deps: DeliverDeps & { timings: DeliveryTimings },
): Promise<DeliveryEnd | undefined> {
  const { db, now, timings } = deps;
  const { claim, state, body, firstPostAtMs, lastPostAtMs, placeId } = delivery;
  const mayLookAtMs = settledAt(lastPostAtMs ?? 0, timings);
  if (state === 'reconcile' && now() < mayLookAtMs) {
    await postpone(db, claim, mayLookAtMs);
    return undefined;
  }
  // What is in doubt is repeated, and looked for, where it went.
  const isInDoubt = state === 'reconcile' || firstPostAtMs !== undefined;
  const place = isInDoubt && placeId ? { channelId: placeId } : await placeOf(delivery, deps);
  if ('kind' in place) return putOff(delivery, place, deps);
  const placed = { ...delivery, channelId: place.channelId };
  if (state === 'reconcile') return lookForIt(placed, deps);
  if (state === 'sending' && firstPostAtMs !== undefined && lastPostAtMs !== undefined) {
    if (!hasNonce(body) || !isNonceKnown(firstPostAtMs, now(), timings)) {
      await doubt(db, claim, settledAt(lastPostAtMs, timings));
      return undefined;
    }
  }
  return postOnce(placed, deps);
}
