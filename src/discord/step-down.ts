import { replaceMessages } from '../storage/deliveries.ts';
import type { ClaimedDelivery } from '../storage/delivery-rows.ts';
import { findEditionToPack } from '../storage/editions.ts';
import type { Database } from '../storage/open-db.ts';
import { type Reach, reachOf } from './build-body.ts';
import { packMessages } from './pack-messages.ts';
import type { Refusal } from './read-answer.ts';
import { messageOf, readBody, senderOf } from './sender.ts';

/** The body has a fault by Discord's rules, whatever ours say. */
const INVALID_FORM_BODY = 50035;
const LOWER: Partial<Record<Reach, Reach>> = { components: 'embeds', embeds: 'text' };

/**
 * A digest whose first message Discord finds fault with goes as the next simpler kind of message, without pictures, whose
 * addresses are not ours, and without tags, of which one may be gone since. Nothing of it was posted, so it may be rendered
 * anew.
 * @returns whether there is a simpler kind; then the messages are in the place of the refused ones
 */
export async function stepDown(
  delivery: ClaimedDelivery,
  { code }: Extract<Refusal, { kind: 'refused' }>,
  journaledAtMs: number,
  db: Database,
): Promise<boolean> {
  const { claim, channelId, body } = delivery;
  if (Number(code) !== INVALID_FORM_BODY || claim.part > 0) return false;
  const frozen = readBody(body);
  const reach = LOWER[reachOf(messageOf(frozen))];
  const edition = reach && (await findEditionToPack(db, claim.editionId));
  if (!edition) return false;
  const { digest, look } = edition;
  const sender = senderOf(frozen);
  const messages = packMessages(
    digest,
    { ...look, images: false },
    {
      editionId: claim.editionId,
      channelId,
      reach,
      ...('message' in frozen && { forum: { tagIds: [] } }),
      ...(sender && { sender: { webhookOf: sender.webhookOf, username: sender.username } }),
    },
  );
  return replaceMessages(db, claim, journaledAtMs, messages);
}
