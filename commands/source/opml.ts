import { AttachmentBuilder, MessageFlags } from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { AppError } from '../../src/errors.ts';
import { listFollowed } from '../../src/storage/follows.ts';
import { opmlTexts } from '../../src/texts/opml/opml-texts.ts';
import { sourceTexts } from '../../src/texts/source/source-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { readUpload } from '../read-upload.ts';
import { offerFeeds } from './offer-feeds.ts';

/** All sources as a file that other readers take. */
export async function exportList(interaction: SlashInteraction, { db, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const followed = await listFollowed(db, interaction.guildId);
  if (followed.length === 0) throw new AppError('not_found', sourceTexts[language].none);
  const feeds = followed.map(({ source, follow }) => ({
    ...(source.kind === 'page' && { kind: source.kind }),
    url: source.url,
    title: source.title,
    ...(source.siteUrl && { siteUrl: source.siteUrl }),
    ...(follow.group && { group: follow.group }),
  }));
  const { writeOpml } = await loadOpml();
  const file = new AttachmentBuilder(Buffer.from(writeOpml(interaction.guild.name, feeds)), { name: 'sources.opml' });
  await interaction.editReply({ content: opmlTexts[language].exported(feeds.length), files: [file] });
}

/** Another reader's list. */
export async function importList(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { readOpml } = await loadOpml();
  const list = readOpml(await readUpload(interaction.options.getAttachment('file', true), deps.fetcher));
  await offerFeeds(interaction, list, deps);
}

/** Its parser takes 11 MB, and lists are rare. */
const loadOpml = () => import('../../src/ingest/opml.ts');
