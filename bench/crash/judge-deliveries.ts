import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { listDeliveries } from '../../src/storage/delivery-lists.ts';
import { listEditions } from '../../src/storage/editions.ts';
import type { Database } from '../../src/storage/open-db.ts';

export interface Verdict {
  deliveries: number;
  /** Neither in its channel nor said to be unknown, nor deleted there. */
  lost: number;
  /** More than once in its channel. */
  doubled: number;
  /** Left to a person, as nobody could look. */
  unknown: number;
  /** Recorded under another message than the one that stands there. */
  mistaken: number;
  /** After a later part of its edition. */
  outOfOrder: number;
}

/**
 * Compares what is recorded with what stands in the channels.
 * @param deleted texts of messages that a moderator deleted: these may be missing, or stand there again
 */
export async function judgeDeliveries(
  db: Database,
  sandbox: Sandbox,
  {
    channels,
    subscriptionId,
    deleted,
  }: { channels: readonly string[]; subscriptionId: string; deleted: ReadonlySet<string> },
): Promise<Verdict> {
  const verdict: Verdict = { deliveries: 0, lost: 0, doubled: 0, unknown: 0, mistaken: 0, outOfOrder: 0 };
  const threads = sandbox.state('admin').channels.filter(({ parent_id }) => channels.includes(parent_id ?? ''));
  const standing = new Map<string, string[]>();
  for (const channelId of [...channels, ...threads.map(({ id }) => id)]) {
    for (const { id, content } of sandbox.messages(channelId)) {
      const mark = markIn(content);
      standing.set(mark, [...(standing.get(mark) ?? []), id]);
    }
  }
  const deletedMarks = new Set([...deleted].map(markIn));
  for (const { id } of await listEditions(db, subscriptionId, 1_000_000)) {
    let before = 0n;
    let isInDoubt = false;
    for (const delivery of await listDeliveries(db, id)) {
      const found = standing.get(delivery.mark) ?? [];
      const wasDeleted = deletedMarks.has(delivery.mark);
      verdict.deliveries += 1;
      if (found.length > 1) verdict.doubled += 1;
      isInDoubt ||= delivery.state === 'unknown';
      // What comes after one in doubt waits behind it.
      if (isInDoubt && ['unknown', 'ready'].includes(delivery.state)) verdict.unknown += 1;
      else if (found.length === 0) verdict.lost += wasDeleted ? 0 : 1;
      else if (!found.includes(delivery.messageId ?? '')) verdict.mistaken += wasDeleted ? 0 : 1;
      const [first] = found;
      if (first === undefined || wasDeleted) continue;
      if (BigInt(first) < before) verdict.outOfOrder += 1;
      before = BigInt(first);
    }
  }
  return verdict;
}

const markIn = (content: string) => content.split(' · ')[1] ?? '';
