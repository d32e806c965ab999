import type { APIMessage } from 'discord.js';
import type { Looked } from '../storage/delivery-rows.ts';
import { keep } from '../texts/errors/error-texts.ts';

/** What became of a step of looking for a message. */
export type Sighting =
  | { kind: 'found'; messageId: string }
  /** All that was posted since was looked through. */
  | { kind: 'absent' }
  /** Not in what was looked through up to now; there is more. */
  | { kind: 'ongoing'; looked: Looked }
  /** It cannot be known whether it is there. */
  | { kind: 'unreadable'; words: string };

export const TOO_MUCH: Sighting = {
  kind: 'unreadable',
  words: keep(['historyTooLong']),
};

/** What to look for. */
export interface Wanted {
  mark: string;
  /** Who may have posted it: the bot's own id first, then its webhook's and its application's. */
  authorIds: readonly [string, ...string[]];
}

/** The mark stands in the texts; ids of the select and the buttons hold the edition, not the part. */
export function isWanted(message: APIMessage, { mark, authorIds }: Wanted): boolean {
  const { author, application_id: applicationId, content, embeds, components } = message;
  const isOwn = authorIds.includes(author.id) || (applicationId !== undefined && authorIds.includes(applicationId));
  return isOwn && JSON.stringify([content, embeds, components]).includes(mark);
}
