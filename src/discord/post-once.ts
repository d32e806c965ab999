import { bury, deny, doubt, journalPost, leaveThread, postpone, recordSent, skipRest } from '../storage/deliveries.ts';
import type { ClaimedDelivery } from '../storage/delivery-rows.ts';
import { closeEdition } from '../storage/editions.ts';
import type { Database } from '../storage/open-db.ts';
import { type DeliveryTimings, isNonceKnown, settledAt } from './delivery-timings.ts';
import type { Pace } from './pacer.ts';
import type { DiscordPort, Posted } from './post-message.ts';
import { publishOnce } from './publish-message.ts';
import type { Refusal } from './read-answer.ts';
import { hasNonce } from './sender.ts';
import { stepDown } from './step-down.ts';

export interface StepDeps {
  db: Database;
  discord: DiscordPort;
  now(): number;
  /** A turn in the bot's share of Discord's rate limit. */
  pace?: Pace;
  timings: DeliveryTimings;
}

/** An end that an admin must hear of. */
export type DeliveryEnd =
  /** Discord refuses it for good. `permissions` and `channel` stop the subscription until they are mended. */
  | { kind: 'refused'; because: 'permissions' | 'channel' | 'message'; words: string }
  /** It may stand in the channel and it may not; a person has to look. */
  | { kind: 'unknown'; words: string }
  /** Nothing more may be sent by this process. */
  | { kind: 'unauthorized'; words: string };

/**
 * A repeated nonce whose first message was deleted meanwhile. Was that this very POST's, it was posted, and somebody did
 * not want it; but whoever asked for it to be sent again shall have it, once Discord has forgotten the nonce.
 */
const UNKNOWN_MESSAGE = 10008;
const FORGETTING_MS = 60_000;

/**
 * Notes a POST, sends it, and notes what is known of it then.
 * @param journal how it is noted: the first time, or after a look into the channel
 */
export async function postOnce(
  delivery: ClaimedDelivery,
  { db, discord, now, pace, timings }: StepDeps,
  journal = journalPost,
): Promise<DeliveryEnd | undefined> {
  const { claim } = delivery;
  const prepared = await discord.prepare(delivery);
  if (prepared.kind !== 'done') return putOff(delivery, prepared, { db, now, timings });
  const { answer, notedAtMs } = await (pace ?? atOnce)(noteAndPost);
  switch (answer.kind) {
    case 'sent':
      if (await recordSent(db, claim, answer.messageId)) {
        await publishOnce({ ...delivery, messageId: answer.messageId }, { db, discord, now });
      }
      return undefined;
    case 'later':
      await deny(db, claim, notedAtMs, now() + answer.retryAfterMs, answer.words);
      return undefined;
    case 'unauthorized':
      await deny(db, claim, notedAtMs, now() + timings.unauthorizedMs, answer.words);
      return answer;
    case 'unclear':
      if (hasNonce(delivery.body)) await postpone(db, claim, now() + timings.retryMs, answer.words);
      else await doubt(db, claim, settledAt(notedAtMs, timings));
      return undefined;
    case 'refused':
      if (answer.code === UNKNOWN_MESSAGE && hasNonce(delivery.body)) {
        if (delivery.firstPostAtMs !== undefined) await recordSent(db, claim, undefined);
        else await deny(db, claim, notedAtMs, now() + FORGETTING_MS, answer.words);
        return undefined;
      }
      if (isLost(answer) && delivery.way === 'thread' && (await leaveThread(db, claim, notedAtMs))) return undefined;
      if (await stepDown(delivery, answer, notedAtMs, db)) return undefined;
      return end(delivery, answer, { db, now });
    case 'lost':
      return undefined;
  }

  /** Within one turn, so that no wait lies between the note and the POST. */
  async function noteAndPost(): Promise<{ answer: Posted | { kind: 'lost' }; notedAtMs: number }> {
    const notedAtMs = now();
    // The turn was long in coming: it is no blind repetition any more.
    if (delivery.state === 'sending' && !isNonceKnown(delivery.firstPostAtMs ?? notedAtMs, notedAtMs, timings)) {
      await postpone(db, claim, notedAtMs);
      return { answer: { kind: 'lost' }, notedAtMs };
    }
    if (!(await journal(db, claim, notedAtMs, delivery.channelId))) return { answer: { kind: 'lost' }, notedAtMs };
    if (now() - notedAtMs <= timings.staleMs) return { answer: await discord.post(delivery), notedAtMs };
    // Others may have gone on meanwhile. Ask the tables again.
    await deny(db, claim, notedAtMs, now(), 'The process stood still before it could send.');
    return { answer: { kind: 'lost' }, notedAtMs };
  }
}

/** Nothing was posted, as what a POST needs could not be had. */
export async function putOff(
  { claim }: ClaimedDelivery,
  refusal: Refusal,
  { db, now, timings }: Pick<StepDeps, 'db' | 'now' | 'timings'>,
): Promise<DeliveryEnd | undefined> {
  const { unauthorizedMs, retryMs } = timings;
  const waitMs =
    refusal.kind === 'later' ? refusal.retryAfterMs : refusal.kind === 'unauthorized' ? unauthorizedMs : retryMs;
  await postpone(db, claim, now() + waitMs, refusal.words);
  return refusal.kind === 'unauthorized' ? refusal : undefined;
}

/** The place does not take it, whatever the message is. */
const isLost = ({ status, code }: { status: number; code: number | string }) => causeOf(status, code) !== 'message';

const atOnce: Pace = (work) => work();

/** No further try: the message is dead, and those behind it are not sent. */
export async function end(
  { claim, way }: ClaimedDelivery,
  { status, code, words }: Extract<Refusal, { kind: 'refused' }>,
  { db, now }: Pick<StepDeps, 'db' | 'now'>,
): Promise<DeliveryEnd | undefined> {
  if (!(await bury(db, claim, words))) return undefined;
  await skipRest(db, claim, words);
  // A thread is this edition's alone.
  const because = way === 'thread' ? 'message' : causeOf(status, code);
  await closeEdition(db, claim.editionId, now(), { isTold: because !== 'message' });
  return { kind: 'refused', because, words };
}

/** Discord's codes that tell more than the status: locked or archived threads, the automatic moderation. */
const CAUSES: Readonly<Record<number, 'permissions' | 'channel' | 'message'>> = {
  10003: 'channel',
  50001: 'permissions',
  50013: 'permissions',
  50083: 'channel',
  160005: 'channel',
  160006: 'channel',
  40058: 'channel',
  50007: 'permissions',
  200000: 'message',
  200001: 'message',
};

function causeOf(status: number, code: number | string): 'permissions' | 'channel' | 'message' {
  const byStatus = status === 403 ? 'permissions' : status === 404 ? 'channel' : 'message';
  return CAUSES[Number(code)] ?? byStatus;
}
