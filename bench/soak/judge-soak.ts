import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import type { Subscription } from '../../src/model.ts';
import { nextSlots } from '../../src/schedule/slots.ts';
import { listDeliveries } from '../../src/storage/delivery-lists.ts';
import { listEditions } from '../../src/storage/editions.ts';
import type { Database } from '../../src/storage/open-db.ts';

export interface SoakVerdict {
  slots: number;
  sent: number;
  /** Said so, with a reason. */
  skipped: number;
  /** Slots without an edition that was sent or skipped, and messages recorded as sent that stand nowhere. */
  lost: number;
  /** Messages that no record knows of. */
  doubled: number;
}

const MOST_SLOTS = 100;

/** Holds what was owed against what is recorded, and that against what stands in the channels. */
export async function judgeSoak(
  db: Database,
  sandbox: Sandbox,
  subscriptions: readonly Subscription[],
  { fromMs, untilMs }: { fromMs: number; untilMs: number },
): Promise<SoakVerdict> {
  const verdict: SoakVerdict = { slots: 0, sent: 0, skipped: 0, lost: 0, doubled: 0 };
  for (const { id, channelId, schedule } of subscriptions) {
    const owed = nextSlots(schedule, fromMs, MOST_SLOTS).filter(({ atMs }) => atMs <= untilMs);
    const editions = new Map((await listEditions(db, id, 1_000)).map((edition) => [edition.slotKey, edition]));
    const recorded = new Set<string>();
    for (const { key } of owed) {
      const edition = editions.get(key);
      verdict.slots += 1;
      if (edition?.state === 'sent') verdict.sent += 1;
      else if (edition?.state === 'skipped' && edition.reason) verdict.skipped += 1;
      else verdict.lost += 1;
    }
    for (const edition of editions.values()) {
      for (const { state, messageId } of await listDeliveries(db, edition.id)) {
        if (state === 'sent' && messageId) recorded.add(messageId);
      }
    }
    const standing = new Set(
      sandbox
        .messages(channelId)
        .filter(({ author }) => author.bot)
        .map((message) => message.id),
    );
    verdict.lost += recorded.difference(standing).size;
    verdict.doubled += standing.difference(recorded).size;
  }
  return verdict;
}
