import { postponePublishing, recordPublished } from '../storage/deliveries.ts';
import { listUnpublished, publishableAt } from '../storage/delivery-lists.ts';
import type { ClaimedDelivery } from '../storage/delivery-rows.ts';
import type { Database } from '../storage/open-db.ts';
import type { DiscordPort } from './post-message.ts';

export interface PublishDeps {
  db: Database;
  discord: DiscordPort;
  now(): number;
}

const RETRY_MS = 60_000;
/** Discord does not say how many it allows; authors of bots report ten an hour and channel. */
export const PUBLISHED_AN_HOUR = 10;
const ALLOWED = { limit: PUBLISHED_AN_HOUR, windowMs: 3_600_000 };
const AT_ONCE = 50;

/** Publishes a sent message to those who follow its announcement channel. To do it twice does no harm. */
export async function publishOnce(
  { claim, channelId, messageId, publish }: ClaimedDelivery,
  { db, discord, now }: PublishDeps,
): Promise<void> {
  if (publish !== 'wanted' || messageId === undefined) return;
  const freeAtMs = await publishableAt(db, channelId, now(), ALLOWED);
  if (freeAtMs !== undefined) {
    await postponePublishing(db, claim, freeAtMs);
    return;
  }
  const answer = await discord.publish(channelId, messageId);
  if (answer.kind === 'done') await recordPublished(db, claim, 'done', now());
  else if (answer.kind === 'refused') await recordPublished(db, claim, 'refused', now());
  else await postponePublishing(db, claim, now() + (answer.kind === 'later' ? answer.retryAfterMs : RETRY_MS));
}

/** Publishes what waits, oldest first. */
export async function publishWaiting(deps: PublishDeps): Promise<void> {
  for (const delivery of await listUnpublished(deps.db, deps.now(), AT_ONCE)) await publishOnce(delivery, deps);
}
