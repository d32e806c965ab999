import { listDeliveries } from '../storage/delivery-lists.ts';
import { type ClaimedEdit, claimEdit, endEdit, postponeEdit, recordEdit } from '../storage/edits.ts';
import type { Database } from '../storage/open-db.ts';
import { keep } from '../texts/errors/error-texts.ts';
import type { DiscordPort } from './post-message.ts';

export interface ShowDeps {
  db: Database;
  discord: DiscordPort;
  now(): number;
}

/** Above what one PATCH may take. */
export const SHOW_LEASE_MS = 30_000;
export const SHOW_RETRY_MS = 5_000;
const UNAUTHORIZED_RETRY_MS = 60_000;
/** Discord's codes for a message or channel that is there no more. */
const GONE = new Set<number | string>([10003, 10008]);

/**
 * Makes an edition's delivered messages say what they are to say. It may be called at any time, by any process, again
 * after any crash: an edit that went through twice is the same edit.
 */
export async function showEdits(editionId: string, deps: ShowDeps): Promise<void> {
  for (;;) {
    const edit = await claimEdit(deps.db, editionId, deps.now(), SHOW_LEASE_MS);
    if (!edit) return;
    await showEdit(edit, deps);
  }
}

async function showEdit(edit: ClaimedEdit, { db, discord, now }: ShowDeps): Promise<void> {
  const { delivery, body } = edit;
  const { messageId } = delivery;
  if (messageId === undefined) {
    await endEdit(db, edit, 'gone', keep(['messageDeleted']));
    return;
  }
  const [place, otherPlace] = await placesOf(db, edit);
  let answer = await discord.edit({ channelId: place, messageId }, body);
  if (otherPlace !== undefined && answer.kind === 'refused' && GONE.has(answer.code))
    answer = await discord.edit({ channelId: otherPlace, messageId }, body);
  if (answer.kind === 'done') await recordEdit(db, edit);
  else if (answer.kind === 'refused') await endEdit(db, edit, GONE.has(answer.code) ? 'gone' : 'refused', answer.words);
  else await postponeEdit(db, edit, now() + retryAfter(answer), answer.words);
}

/** How long until another try makes sense. */
export function retryAfter(
  answer: { kind: 'later'; retryAfterMs: number } | { kind: 'unclear' | 'unauthorized' },
): number {
  if (answer.kind === 'later') return answer.retryAfterMs;
  return answer.kind === 'unauthorized' ? UNAUTHORIZED_RETRY_MS : SHOW_RETRY_MS;
}

/**
 * A post of a forum stands in its thread, which has its id. What follows a first message in its thread stands there, or
 * in the channel where the thread could not be opened.
 */
async function placesOf(db: Database, { delivery }: ClaimedEdit): Promise<[string, string?]> {
  const { editionId, way, channelId, messageId } = delivery;
  if (way === 'forum') return [messageId!];
  const [first] = way === 'thread' ? await listDeliveries(db, editionId) : [];
  return first?.messageId === undefined ? [channelId] : [first.messageId, channelId];
}
