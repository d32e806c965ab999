import type { ClaimedDelivery } from '../storage/delivery-rows.ts';
import type { Database } from '../storage/open-db.ts';
import { replaceMessages } from '../storage/replace-messages.ts';
import { type Reach, reachOf } from './build-body.ts';
import { packMessages } from './pack-messages.ts';
import type { Refusal } from './read-answer.ts';
import { messageOf, readBody, senderOf } from './sender.ts';
import { storiesIn } from './stories-in.ts';

/** The body has a fault by Discord's rules, whatever ours say. */
const INVALID_FORM_BODY = 50035;
const LOWER: Partial<Record<Reach, Reach>> = { components: 'embeds', embeds: 'text' };

/**
 * What of a digest was not posted when Discord finds fault with a message goes as the next simpler kind, without pictures,
 * whose addresses are not ours. A first message goes without its sender's picture, too, and without tags, of which one may
 * be gone since; before a later one Discord has taken them.
 *
 * The new messages have the nonces of the old. A refused body became no message that Discord could answer with, and those
 * behind it were never sent. And should a process that slept send the old body of a part late, of the two one stands.
 * @returns whether there is a simpler kind; then the messages are in the place of the refused ones
 */
export async function stepDown(
  delivery: ClaimedDelivery,
  { code }: Extract<Refusal, { kind: 'refused' }>,
  journaledAtMs: number,
  db: Database,
): Promise<boolean> {
  const { claim, body } = delivery;
  const frozen = readBody(body);
  const reach = LOWER[reachOf(messageOf(frozen))];
  if (Number(code) !== INVALID_FORM_BODY || !reach) return false;
  const sender = senderOf(frozen);
  return replaceMessages(db, claim, journaledAtMs, ({ digest, look, deliveries }) => {
    // Of a later one the place is a thread's by now, while its nonce is the channel's.
    const [first = delivery] = deliveries;
    const isLater = deliveries.length > 0;
    const standing = {
      messages: deliveries.length,
      storyIds: deliveries.flatMap((posted) => storiesIn(messageOf(readBody(posted.body)))),
    };
    const plain = { ...look, images: false };
    const messages = packMessages(digest, plain, {
      editionId: claim.editionId,
      channelId: first.channelId,
      reach,
      ...(first.way === 'forum' && { forum: { tagIds: [] } }),
      ...(sender && { sender: isLater ? sender : { webhookOf: sender.webhookOf, username: sender.username } }),
      ...(isLater && { standing }),
    });
    return { messages, look: plain };
  });
}
