import { bury, deny, doubt, journalPost, postpone, recordSent, skipRest } from '../storage/deliveries.ts';
import type { ClaimedDelivery } from '../storage/delivery-rows.ts';
import { closeEdition } from '../storage/editions.ts';
import type { Database } from '../storage/open-db.ts';
import type { DeliveryTimings } from './delivery-timings.ts';
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

/** A repeated nonce whose first message was deleted meanwhile: it was posted, and somebody did not want it. */
const UNKNOWN_MESSAGE = 10008;

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
      else await doubt(db, claim, notedAtMs + timings.staleMs + timings.requestMs + timings.commitMs);
      return undefined;
    case 'refused':
      if (answer.code === UNKNOWN_MESSAGE && delivery.firstPostAtMs !== undefined) {
        await recordSent(db, claim, undefined);
        return undefined;
      }
      if (await stepDown(delivery, answer, db)) return undefined;
      return end(delivery, answer, { db, now });
    case 'lost':
      return undefined;
  }

  /** Within one turn, so that no wait lies between the note and the POST. */
  async function noteAndPost(): Promise<{ answer: Posted | { kind: 'lost' }; notedAtMs: number }> {
    const notedAtMs = now();
    if (!(await journal(db, claim, notedAtMs))) return { answer: { kind: 'lost' }, notedAtMs };
    if (now() - notedAtMs <= timings.staleMs) return { answer: await discord.post(delivery), notedAtMs };
    // The process slept; others may have gone on meanwhile. Ask the tables again.
    await postpone(db, claim, now());
    return { answer: { kind: 'lost' }, notedAtMs };
  }
}

/** Nothing was posted, as what a POST needs could not be had. */
async function putOff(
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

const atOnce: Pace = (work) => work();

/** No further try: the message is dead, and those behind it are not sent. */
export async function end(
  { claim }: ClaimedDelivery,
  { status, code, words }: Extract<Refusal, { kind: 'refused' }>,
  { db, now }: Pick<StepDeps, 'db' | 'now'>,
): Promise<DeliveryEnd | undefined> {
  if (!(await bury(db, claim, words))) return undefined;
  await skipRest(db, claim, words);
  await closeEdition(db, claim.editionId, now());
  return { kind: 'refused', because: causeOf(status, code), words };
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
