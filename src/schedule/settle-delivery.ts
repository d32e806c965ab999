import type { DeliveryOutcome } from '../discord/deliver-edition.ts';
import type { Log } from '../ops/log.ts';
import { findEdition } from '../storage/editions.ts';
import type { Database } from '../storage/open-db.ts';
import { pauseSubscription } from '../storage/subscriptions.ts';
import { tell } from '../texts/errors/error-texts.ts';

/** Discord bans addresses that go on asking with a token it refused. */
const REFUSED_PAUSE_MS = 10 * 60_000;

export interface DelivererDeps {
  db: Database;
  log: Log;
  now(): number;
  deliver(editionId: string): Promise<DeliveryOutcome>;
  /** Forgets what was remembered of Discord's channels and permissions, as something of it is not so any more. */
  forgetFacts(): void;
  /** Gives discord.js its token again, which it forgets when Discord refuses it. */
  renewToken(): void;
}

/** Sends an edition, unless the token was refused a short while ago, and sees to what follows from how it ended. */
export function createDeliverer({ deliver, forgetFacts, renewToken, now, ...deps }: DelivererDeps) {
  let refusedUntilMs = 0;
  /** The token is given back no sooner, so that what is under way meanwhile asks nothing more. */
  const isRefused = () => {
    if (refusedUntilMs === 0 || now() < refusedUntilMs) return refusedUntilMs > 0;
    refusedUntilMs = 0;
    renewToken();
    return false;
  };
  return {
    isRefused,
    async deliver(editionId: string): Promise<void> {
      if (isRefused()) return;
      const outcome = await deliver(editionId);
      if (outcome.kind === 'unauthorized') refusedUntilMs = now() + REFUSED_PAUSE_MS;
      if (outcome.kind === 'refused') forgetFacts();
      await settleDelivery(editionId, outcome, deps);
    },
  };
}

/** A channel that refuses for good stops its subscription, in words, until it is mended. */
export async function settleDelivery(
  editionId: string,
  outcome: DeliveryOutcome,
  { db, log }: Pick<DelivererDeps, 'db' | 'log'>,
): Promise<void> {
  if (outcome.kind === 'sent') log.info('edition sent', { editionId });
  if (outcome.kind === 'unknown' || outcome.kind === 'unauthorized')
    log.warn(`delivery ${outcome.kind}`, { editionId, words: tell(outcome.words, 'en') });
  if (outcome.kind !== 'refused') return;
  log.warn('delivery refused', { editionId, because: outcome.because, words: tell(outcome.words, 'en') });
  if (outcome.because === 'message') return;
  const edition = await findEdition(db, editionId);
  if (edition) await pauseSubscription(db, edition.subscriptionId, { reason: outcome.because, words: outcome.words });
}
