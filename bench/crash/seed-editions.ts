import { markOf, nonceOf } from '../../src/discord/message-identity.ts';
import { claimEdition, freezeEdition, planEdition } from '../../src/storage/editions.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { aDigest } from '../../tests/builders/digests.ts';
import { random } from '../../tests/builders/random.ts';

export type DeliveryWay = 'message' | 'forum' | 'webhook' | 'webhook forum';

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
    await freezeEdition(db, claim!, {
      digest: aDigest(),
      stories: [],
      channelId,
      messages: Array.from({ length: parts }, (_, part) => aMessage({ id, channelId, part, parts, way })),
      sendAtMs: nowMs,
      publish: false,
    });
    seeded += parts;
  }
}

function aMessage({
  id,
  channelId,
  part,
  parts,
  way,
}: {
  id: string;
  channelId: string;
  part: number;
  parts: number;
  way: DeliveryWay;
}) {
  const [mark, nonce] = [markOf(id, part), nonceOf(id, channelId, part)];
  const isByWebhook = way.startsWith('webhook');
  const isForum = way.endsWith('forum');
  const message = {
    content: `Part ${part + 1} of ${parts} · ${mark}`,
    ...(isByWebhook && { sender: { webhookOf: channelId, username: 'Morning Paper' } }),
  };
  if (isForum && part === 0) return { way: 'forum' as const, body: { name: mark, message }, nonce, mark };
  const body = isByWebhook ? message : { ...message, nonce, enforce_nonce: true };
  return { way: isForum ? ('thread' as const) : ('message' as const), body, nonce, mark };
}
