import { listDeliveries } from '../storage/delivery-lists.ts';
import type { ClaimedDelivery } from '../storage/delivery-rows.ts';
import { findDigest } from '../storage/editions.ts';
import { threadName } from './pack-messages.ts';
import type { StepDeps } from './post-once.ts';
import { plainText } from './safe-text.ts';

/**
 * Where a message goes. Later parts of an edition may go into the thread of its first message, which has that message's
 * id. To open it twice does no harm; where it may not be opened, they go into the channel.
 */
export async function placeOf(
  delivery: ClaimedDelivery,
  { db, discord, now, timings }: StepDeps,
): Promise<{ channelId: string } | { retryAtMs: number; words: string }> {
  const { editionId, way, channelId } = delivery;
  if (way !== 'thread') return { channelId };
  const [first] = await listDeliveries(db, editionId);
  const threadId = first?.messageId;
  // The first message was deleted before its id was known: what is left goes into the channel.
  if (threadId === undefined) return { channelId };
  if (first!.way === 'message') {
    const digest = await findDigest(db, editionId);
    const name = digest ? threadName(digest) : plainText(first!.mark, 100);
    const opened = await discord.openThread(channelId, threadId, name);
    if (opened.kind === 'refused') return { channelId };
    if (opened.kind === 'later') return { retryAtMs: now() + opened.retryAfterMs, words: opened.words };
    if (opened.kind !== 'done') return { retryAtMs: now() + timings.retryMs, words: opened.words };
  }
  return { channelId: threadId };
}
