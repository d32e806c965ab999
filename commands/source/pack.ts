import { MessageFlags } from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { AppError } from '../../src/errors.ts';
import { topicsTexts } from '../../src/texts/topics/topics-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { findPack, packIn } from '../packs.ts';
import { offerFeeds } from './offer-feeds.ts';

/** A ready-made list, whose name is the group of its sources. */
export async function pack(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { packs, language } = deps;
  const typed = interaction.options.getString('pack', true);
  const found = findPack(packs, typed);
  if (!found) throw new AppError('not_found', topicsTexts[language].noPack(typed.slice(0, 60)));
  const group = packIn(found, language).name.slice(0, 40);
  const feeds = found.feeds.map(({ title, url }) => ({ title, url, language: found.language, group }));
  await offerFeeds(interaction, { feeds, broken: [] }, deps);
}
