import type { Delivery } from '../model.ts';
import { noteMessageId } from '../storage/deliveries.ts';
import { listDeliveries } from '../storage/delivery-lists.ts';
import type { ClaimedDelivery } from '../storage/delivery-rows.ts';
import { findDigest } from '../storage/editions.ts';
import { threadName } from './pack-messages.ts';
import type { StepDeps } from './post-once.ts';
import type { Refusal } from './read-answer.ts';
import { plainText } from './safe-text.ts';
import { readBody } from './sender.ts';

/**
 * Where a message goes. Later parts of an edition may go into the thread of its first message, which has that message's
 * id. To open it twice does no harm; where it may not be opened, they go into the channel.
 */
export async function placeOf(
  delivery: ClaimedDelivery,
  { db, discord }: Pick<StepDeps, 'db' | 'discord'>,
): Promise<{ channelId: string } | Exclude<Refusal, { kind: 'refused' }>> {
  const { editionId, way, channelId } = delivery;
  if (way !== 'thread') return { channelId };
  const [first] = await listDeliveries(db, editionId);
  const threadId = first?.messageId;
  // Of a post that somebody says is there its id is not known; of a first message it would be no help, as it was deleted.
  if (threadId === undefined) return first?.way === 'forum' ? findPost(first, { db, discord }) : { channelId };
  if (first!.way === 'message') {
    const digest = await findDigest(db, editionId);
    const name = digest ? threadName(digest) : plainText(first!.mark, 100);
    const opened = await discord.openThread(channelId, threadId, name);
    if (opened.kind === 'refused') return { channelId };
    if (opened.kind !== 'done') return opened;
  }
  return { channelId: threadId };
}

async function findPost(
  { editionId, channelId, body }: Delivery,
  { db, discord }: Pick<StepDeps, 'db' | 'discord'>,
): ReturnType<typeof placeOf> {
  const frozen = readBody(body);
  const found = 'name' in frozen ? await discord.findPost(channelId, frozen.name) : { kind: 'absent' as const };
  if (found.kind === 'absent' || found.kind === 'refused') return { channelId };
  if (found.kind !== 'found') return found;
  await noteMessageId(db, editionId, found.messageId);
  return { channelId: found.messageId };
}
