import type { BaseInteraction } from 'discord.js';
import type { Keyv } from 'keyv';
import { withoutTexts } from '../src/digest/without-texts.ts';
import { AppError } from '../src/errors.ts';
import type { Digest, DigestEntry } from '../src/model.ts';
import { findDigest, findEdition } from '../src/storage/editions.ts';
import type { Database } from '../src/storage/open-db.ts';
import { findLive } from '../src/storage/subscriptions.ts';

/** How long the select and the buttons under a digest that somebody asked for work. */
const ASKED_TTL_MS = 24 * 3_600_000;

export interface ShownDeps {
  db: Database;
  cache: Keyv;
}

/** Whose what is shown is: a server's, or the person's own where the bot is no member. */
export function readerOf(interaction: BaseInteraction): string {
  return interaction.inCachedGuild() ? interaction.guildId : interaction.user.id;
}

/** Keeps what was shown to a person who asked, for the buttons under it. Posted editions are kept in their table. */
export async function keepShown(cache: Keyv, reader: string, id: string, digest: Digest): Promise<void> {
  await cache.set(`shown:${reader}:${id}`, withoutTexts(digest), ASKED_TTL_MS);
}

/** @throws AppError `not_found` if it is too old, or another's */
export async function findShown({ db, cache }: ShownDeps, reader: string, id: string): Promise<Digest> {
  const asked = await cache.get<Digest>(`shown:${reader}:${id}`);
  if (asked) return asked;
  const edition = await findEdition(db, id);
  const owner = edition && (await findLive(db, edition.subscriptionId));
  const digest = owner && (owner.ownerId ?? owner.guildId) === reader ? await findDigest(db, id) : undefined;
  if (digest) return digest;
  throw new AppError('not_found', ['digestTooOld']);
}

/** @throws AppError `not_found` */
export function entryOf(digest: Digest, storyId: string): DigestEntry {
  const entry = digest.entries.find(({ story }) => story.id === storyId);
  if (entry) return entry;
  throw new AppError('not_found', ['storyGone']);
}
