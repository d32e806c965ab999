import type { Delivery } from '../../src/model.ts';
import { claimEdition, type FrozenEdition, freezeEdition, planEdition } from '../../src/storage/editions.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { aDigest } from './digests.ts';

let made = 0;

/** An edition that is ready to be sent, with so many messages. @returns its id */
export async function aReadyEdition(
  db: Database,
  {
    parts = 1,
    way = 'message',
    atMs = 0,
    ...over
  }: { parts?: number; way?: Delivery['way']; atMs?: number } & Partial<FrozenEdition>,
): Promise<string> {
  made += 1;
  const slot = { key: `slot-${made}`, atMs };
  const edition = await planEdition(db, { subscriptionId: 's', slot, windowFromMs: 0, windowToMs: atMs });
  const claim = await claimEdition(db, edition!.id, 'composer', atMs, 1_000);
  const messages = Array.from({ length: parts }, (_, part) => {
    const mark = `mark-${edition!.id}-${part}`;
    const nonce = `${made}-${part}`;
    const content = `Part ${part} of ${mark}`;
    const isPost = way === 'forum' && part === 0;
    const body = isPost ? { name: 'Post', message: { content } } : { content, nonce, enforce_nonce: true };
    const partWay: Delivery['way'] =
      part === 0 ? (way === 'thread' ? 'message' : way) : way === 'message' ? way : 'thread';
    return { way: partWay, body, nonce, mark };
  });
  await freezeEdition(db, claim!, {
    digest: aDigest(),
    stories: [],
    channelId: `channel-${made}`,
    messages,
    sendAtMs: atMs,
    publish: false,
    ...over,
  });
  return edition!.id;
}
