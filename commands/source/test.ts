import { MessageFlags } from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { joinWithin } from '../../src/discord/join-within.ts';
import { safeLink } from '../../src/discord/safe-link.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { findSource } from '../../src/ingest/find-source.ts';
import { indexPageTexts } from '../../src/texts/index-page/index-page-texts.ts';
import { sourceTexts } from '../../src/texts/source/source-texts.ts';
import { takeTurn } from '../cooldowns.ts';
import type { CommandDeps } from '../deps.ts';
import { previewPage } from './follow-page.ts';

/** What is found at an address, without following it. */
export async function test(interaction: SlashInteraction, deps: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await takeTurn('test', interaction, deps);
  const { options } = interaction;
  const texts = sourceTexts[deps.language];
  const { notFollowed, neither } = indexPageTexts[deps.language];
  const selector = options.getString('selector')?.trim() || undefined;
  const found = await findSource(options.getString('url', true), selector, deps);
  if (found === undefined || 'page' in found) {
    const content = found ? `${previewPage(found.page, deps.language)}\n${notFollowed}` : `⚠ ${neither}`;
    await interaction.editReply({ content, flags: MessageFlags.SuppressEmbeds });
    return;
  }
  const lines = found.feeds.map(({ title, url, format, items, newestTitle, newestAtMs }) => {
    const at = newestAtMs ? ` · <t:${Math.floor(newestAtMs / 1_000)}:R>` : '';
    const newest = newestTitle ? `\n-# ${texts.newest(safeText(newestTitle, 150))}${at}` : '';
    return `✅ ${safeLink(title || url, url)} · ${safeText(format, 20)}, ${texts.entries(items)}${newest}`;
  });
  await interaction.editReply({
    content: joinWithin([...lines, notFollowed], deps.language),
    flags: MessageFlags.SuppressEmbeds,
  });
}
