import { giveUp, journalAgain, keepLooking, postpone, recordSent } from '../storage/deliveries.ts';
import type { ClaimedDelivery } from '../storage/delivery-rows.ts';
import { closeEdition } from '../storage/editions.ts';
import { type DeliveryEnd, end, postOnce, type StepDeps } from './post-once.ts';

/** No channel at all: nothing to look through, and nothing to post into. */
const UNKNOWN_CHANNEL = 10003;

/**
 * One step of looking for a message whose fate is not known. Not in the channel: sends it. Cannot look: does not send it.
 * How far it came is kept, so that neither a rate limit nor a death makes it begin anew.
 */
export async function lookForIt(delivery: ClaimedDelivery, deps: StepDeps): Promise<DeliveryEnd | undefined> {
  const { db, discord, now, timings } = deps;
  const { claim, firstPostAtMs = 0, looked } = delivery;
  const sighting = await discord.find(delivery, firstPostAtMs, looked);
  switch (sighting.kind) {
    case 'found':
      await recordSent(db, claim, sighting.messageId);
      return undefined;
    case 'ongoing':
      await keepLooking(db, claim, sighting.looked, now());
      return undefined;
    case 'absent':
      return postOnce(delivery, deps, journalAgain);
    case 'later':
      await postpone(db, claim, now() + sighting.retryAfterMs, sighting.words);
      return undefined;
    case 'unclear':
      await postpone(db, claim, now() + timings.retryMs, sighting.words);
      return undefined;
    case 'unauthorized':
      await postpone(db, claim, now() + timings.unauthorizedMs, sighting.words);
      return sighting;
    case 'refused':
      if (sighting.code === UNKNOWN_CHANNEL) return end(delivery, sighting, deps);
      return leaveUnknown(sighting.words);
    case 'unreadable':
      return leaveUnknown(sighting.words);
  }

  async function leaveUnknown(words: string): Promise<DeliveryEnd | undefined> {
    if (!(await giveUp(db, claim, words))) return undefined;
    await closeEdition(db, claim.editionId, now());
    return { kind: 'unknown', words };
  }
}
