import { MessageFlags } from 'discord.js';
import { explainRank } from '../../src/digest/explain-edition.ts';
import type { AnyComponentInteraction, Choice, SlashInteraction } from '../../src/discord/command.ts';
import { joinWithin } from '../../src/discord/join-within.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { AppError } from '../../src/errors.ts';
import type { Digest, DigestEntry } from '../../src/model.ts';
import { findDigest, listEditions } from '../../src/storage/editions.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { listSubscriptions } from '../../src/storage/subscriptions.ts';
import type { Language } from '../../src/texts/languages.ts';
import type { CommandDeps } from '../deps.ts';
import { findShown, readerOf } from '../shown-digests.ts';
import { tellActs } from './tell-acts.ts';

/** The newest editions of each subscription whose stories are offered. */
const RECENT = 3;

/** The button under a digest: every story's place, in words. */
export async function whyAll(
  interaction: AnyComponentInteraction,
  editionId: string,
  deps: CommandDeps,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const digest = await findShown(deps, readerOf(interaction), editionId);
  await interaction.editReply(joinWithin(digest.entries.map(describeIn(deps.language)), deps.language));
}

/** `/story why` */
export async function why(interaction: SlashInteraction, { db, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const wanted = interaction.options.getString('story', true);
  const digests = await recentDigests(db, interaction.guildId);
  const found = digests
    .flatMap(({ entries }) => entries.map((entry, at) => ({ entry, at })))
    .find(({ entry }) => entry.story.id === wanted);
  if (!found) throw new AppError('not_found', ['noSuchStory']);
  await interaction.editReply(joinWithin([describeIn(language)(found.entry, found.at)], language));
}

export async function chooseStory(db: Database, guildId: string, typed: string): Promise<Choice[]> {
  const digests = await recentDigests(db, guildId);
  const entries = digests.flatMap((digest) => digest.entries);
  const names = new Map(entries.map(({ story, summary }) => [story.id, summary.headline]));
  return [...names]
    .filter(([, headline]) => headline.toLowerCase().includes(typed.toLowerCase()))
    .map(([value, headline]) => ({ name: headline.slice(0, 100) || '…', value }));
}

async function recentDigests(db: Database, guildId: string): Promise<Digest[]> {
  const editions = await Promise.all(
    (await listSubscriptions(db, guildId)).map(({ id }) => listEditions(db, id, RECENT)),
  );
  const digests = await Promise.all(editions.flat().map(({ id }) => findDigest(db, id)));
  return digests.filter((digest) => digest !== undefined).toSorted((a, b) => b.atMs - a.atMs);
}

const describeIn = (language: Language) => (entry: DigestEntry, at: number) =>
  [
    `**${at + 1}. ${safeText(entry.summary.headline, 200)}**`,
    ...tellActs(entry, language),
    ...explainRank(entry.rank, language).map((line) => `- ${line}`),
  ].join('\n');
