import { startSandbox, UNLIMITED } from '../../sandbox/start-sandbox.ts';
import { deliverEdition } from '../../src/discord/deliver-edition.ts';
import { type PackOptions, packMessages } from '../../src/discord/pack-messages.ts';
import { createDeliveryRest, createDiscordPort, type DiscordPort } from '../../src/discord/post-message.ts';
import type { Look } from '../../src/model.ts';
import { claimEdition, editionIdOf, freezeEdition, planEdition } from '../../src/storage/editions.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { openDb } from '../../src/storage/open-db.ts';
import { createSubscription } from '../../src/storage/subscriptions.ts';
import { aDigest, anEntry } from './digests.ts';
import { aLook, aSubscription } from './subscriptions.ts';

type EditionWishes = Partial<PackOptions> & { look?: Partial<Look>; stories?: number; publish?: boolean };
type Right =
  | 'readMessageHistory'
  | 'sendMessagesInThreads'
  | 'createPublicThreads'
  | 'manageThreads'
  | 'manageWebhooks';

/** Editions, and all that delivers them, before a sandbox whose clock can be put forward. */
export async function startDelivering() {
  let aheadMs = 0;
  const now = () => Date.now() + aheadMs;
  const db = openDb('sqlite::memory:');
  await migrate(db);
  await createSubscription(db, aSubscription({ id: 's' }), 1);
  const sandbox = await startSandbox({ limits: UNLIMITED, now });
  let made = 0;
  const aPort = () =>
    createDiscordPort(
      createDeliveryRest({ apiUrl: `${sandbox.url}/api`, token: sandbox.token }),
      sandbox.applicationId,
    );
  return {
    db,
    sandbox,
    now,
    aPort,
    pass: (ms: number) => {
      aheadMs += ms;
    },
    /** Kept and ready, for a channel by its name. */
    async anEdition(channel: string, { look = {}, stories = 40, publish = false, ...packing }: EditionWishes = {}) {
      made += 1;
      const slot = { key: `slot-${made}`, atMs: now() };
      const id = editionIdOf('s', slot.key);
      await planEdition(db, { subscriptionId: 's', slot, windowFromMs: 0, windowToMs: 0 });
      const claim = await claimEdition(db, id, 'composer', now(), 1_000);
      const channelId = sandbox.channels[channel]!;
      const digest = aDigest(Array.from({ length: stories }, () => anEntry()));
      const whole = aLook(look);
      const messages = packMessages(digest, whole, { editionId: id, channelId, ...packing });
      await freezeEdition(db, claim!, { digest, look: whole, stories: [], channelId, messages, sendAtMs: 0, publish });
      return { id, channelId };
    },
    /** What is waited for passes at once. */
    deliver: (id: string, discord: DiscordPort = aPort()) =>
      deliverEdition(id, {
        db,
        discord,
        now,
        wait: async (ms) => {
          aheadMs += ms;
        },
        owner: 'me',
      }),
    /** Takes rights from the bot in a channel; gives all back that were taken before. */
    deny: (channel: string, ...rights: Right[]) =>
      sandbox.setPermissions(sandbox.channels[channel]!, sandbox.applicationId, { deny: rights }),
  };
}
