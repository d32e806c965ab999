import type { Digest, Look } from '../model.ts';
import { listDeliveries } from './delivery-lists.ts';
import type { DeliveryClaim } from './delivery-rows.ts';
import type { FrozenEdition } from './editions.ts';
import type { Posted } from './edits.ts';
import { type Database, inTransaction } from './open-db.ts';

/**
 * Other messages in the place of those of an edition that were never posted: Discord said for certain that it did not take
 * the first of them, no older POST of it is in doubt, and those behind it wait for it. What was posted before stays.
 * @param journaledAtMs when the refused POST was noted
 * @param pack makes the new ones, of the digest as it is now and of the messages that stay, and the look of all from now on
 * @returns false if the claim was lost
 */
export async function replaceMessages(
  db: Database,
  { editionId, part, fence }: DeliveryClaim,
  journaledAtMs: number,
  pack: (edition: Posted) => { messages: FrozenEdition['messages']; look: Look },
): Promise<boolean> {
  return inTransaction(db, async (within) => {
    // Counts as a change, so that a correction for the old messages that is under way is made anew, for the new ones; and
    // nobody changes the digest meanwhile.
    const edition = await within
      .updateTable('editions')
      .set((column) => ({ revision: column('revision', '+', 1) }))
      .where('id', '=', editionId)
      .returning(['digest', 'look'])
      .executeTakeFirst();
    if (!edition?.digest || !edition.look) return false;
    const own = await within
      .deleteFrom('deliveries')
      .where('editionId', '=', editionId)
      .where('part', '=', part)
      .where('fence', '=', fence)
      .where('state', '=', 'sending')
      .where('firstPostAtMs', '=', journaledAtMs)
      .returning(['channelId', 'publish'])
      .executeTakeFirst();
    if (!own) return false;
    await within.deleteFrom('deliveries').where('editionId', '=', editionId).where('part', '>', part).execute();
    // What the old ones were to say instead, the new ones say from the first.
    await within.deleteFrom('edits').where('editionId', '=', editionId).where('part', '>=', part).execute();
    const { messages, look } = pack({
      digest: JSON.parse(edition.digest) as Digest,
      look: JSON.parse(edition.look) as Look,
      deliveries: await listDeliveries(within, editionId),
    });
    await within
      .updateTable('editions')
      .set({ look: JSON.stringify(look) })
      .where('id', '=', editionId)
      .execute();
    await within
      .insertInto('deliveries')
      .values(
        messages.map(({ body, ...message }, at) => ({
          ...message,
          ...own,
          publish: message.way === 'thread' ? null : own.publish,
          editionId,
          part: part + at,
          body: JSON.stringify(body),
          state: 'ready',
          fence,
        })),
      )
      .execute();
    return true;
  });
}
