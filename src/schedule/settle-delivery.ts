import type { DeliveryOutcome } from '../discord/deliver-edition.ts';
import type { Log } from '../ops/log.ts';
import { findEdition } from '../storage/editions.ts';
import type { Database } from '../storage/open-db.ts';
import { pauseSubscription } from '../storage/subscriptions.ts';

/** What follows from how a delivery ended: a channel that refuses for good stops its subscription, in words. */
export async function settleDelivery(
  editionId: string,
  outcome: DeliveryOutcome,
  { db, log }: { db: Database; log: Log },
): Promise<void> {
  if (outcome.kind === 'sent') log.info('edition sent', { editionId });
  if (outcome.kind === 'unknown' || outcome.kind === 'unauthorized')
    log.warn(`delivery ${outcome.kind}`, { editionId, words: outcome.words });
  if (outcome.kind !== 'refused') return;
  log.warn('delivery refused', { editionId, because: outcome.because, words: outcome.words });
  if (outcome.because === 'message') return;
  const edition = await findEdition(db, editionId);
  if (edition) await pauseSubscription(db, edition.subscriptionId, { reason: outcome.because, words: outcome.words });
}
