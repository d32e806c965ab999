import { withoutTexts } from '../digest/without-texts.ts';
import type { Approval, Digest, Look, Subscription } from '../model.ts';
import { discardEdition, holdEdition, listOlderDrafts } from '../storage/drafts.ts';
import type { EditionStory } from '../storage/edition-stories.ts';
import { type EditionClaim, freezeEdition } from '../storage/editions.ts';
import type { Database } from '../storage/open-db.ts';
import { keep } from '../texts/errors/error-texts.ts';
import type { ChannelWay } from './channel-way.ts';
import { packMessages } from './pack-messages.ts';

export interface KeepDeps {
  db: Database;
  /** How the bot can post in a channel. @throws AppError `channel_forbidden` if it cannot */
  wayInto(channelId: string, look?: Look): Promise<ChannelWay>;
  /** When a digest due at an instant goes out in a channel, so that one minute is no wall. */
  sendAtMs(channelId: string, slotAtMs: number): Promise<number>;
  /** Where pictures may come from beside public addresses: a sandbox's own. */
  pictureOrigins?: readonly string[];
  now(): number;
}

/** A digest as it was made, for its slot. */
interface Made {
  slotAtMs: number;
  digest: Digest;
  /** None where they are kept already. */
  stories: EditionStory[];
}

const MINUTE_MS = 60_000;

/** Keeps an edition as messages, ready to be delivered. */
export async function freeze(
  claim: EditionClaim,
  { channelId, look }: Subscription,
  { slotAtMs, digest, stories }: Made,
  { db, wayInto, sendAtMs, pictureOrigins = [] }: KeepDeps,
): Promise<void> {
  const way = await wayInto(channelId, look);
  const messages = packMessages(digest, look, { editionId: claim.editionId, channelId, pictureOrigins, ...way });
  await freezeEdition(db, claim, {
    digest: withoutTexts(digest),
    stories,
    channelId,
    messages,
    sendAtMs: await sendAtMs(channelId, slotAtMs),
    publish: look.crosspost && way.announcement === true,
    look,
  });
}

/** Keeps an edition for a moderator's word instead, if its draft can be shown. */
export async function hold(
  claim: EditionClaim,
  { channelId, afterMinutes }: Approval,
  { slotAtMs, digest, stories }: Made,
  { db, wayInto, now }: KeepDeps,
): Promise<void> {
  await wayInto(channelId);
  await holdEdition(db, claim, {
    digest: withoutTexts(digest),
    stories,
    channelId,
    ...(afterMinutes !== undefined && { publishAtMs: Math.max(now(), slotAtMs) + afterMinutes * MINUTE_MS }),
  });
}

/**
 * Drafts that nobody published by now make way before the next edition is made, which brings their news again. Later
 * both might be published.
 */
export async function discardOlder(
  { id }: Pick<Subscription, 'id'>,
  slotAtMs: number,
  { db }: Pick<KeepDeps, 'db'>,
): Promise<void> {
  const reason = keep(['draftOvertaken']);
  for (const editionId of await listOlderDrafts(db, id, slotAtMs)) await discardEdition(db, editionId, reason);
}
