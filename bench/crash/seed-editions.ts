import { markOf, nonceOf } from '../../src/discord/message-identity.ts';
import { claimEdition, freezeEdition, planEdition } from '../../src/storage/editions.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { aDigest } from '../../tests/builders/digests.ts';
import { random } from '../../tests/builders/random.ts';

export type DeliveryWay = 'message' | 'forum';

export interface Seeding {
  /** Runs may share a database: each has a subscription of its own. */
  subscriptionId: string;
  deliveries: number;
  channels: readonly string[];
  way: DeliveryWay;
  seed: number;
}

/** Editions of one to three messages, all due now, spread over the channels. */
export async function seedEditions(
  db: Database,
  { subscriptionId, deliveries, channels, way, seed }: Seeding,
): Promise<void> {
  const { integer, pick } = random(seed);
  const nowMs = Date.now();
  for (let seeded = 0; seeded < deliveries; ) {
    const parts = Math.min(integer(1, 3), deliveries - seeded);
    const channelId = pick(channels);
    const slot = { key: `${seed}-${seeded}`, atMs: nowMs };
    const { id } = (await planEdition(db, {
      subscriptionId,
      slot,
      windowFromMs: 0,
      windowToMs: nowMs,
    }))!;
    const claim = await claimEdition(db, id, 'seed', nowMs, 60_000);
    const messages = Array.from({ length: parts }, (_, part) => {
      const [mark, nonce] = [markOf(id, part), nonceOf(id, channelId, part)];
      const content = `Part ${part + 1} of ${parts} · ${mark}`;
      const isPost = way === 'forum' && part === 0;
      const body = isPost ? { name: mark, message: { content } } : { content, nonce, enforce_nonce: true };
      return { way: isPost ? ('forum' as const) : way === 'forum' ? ('thread' as const) : way, body, nonce, mark };
    });
    await freezeEdition(db, claim!, {
      digest: aDigest(),
      stories: [],
      channelId,
      messages,
      sendAtMs: nowMs,
      publish: false,
    });
    seeded += parts;
  }
}
