import { MessageFlags } from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { safeLink } from '../../src/discord/safe-link.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { findFeed } from '../../src/ingest/find-feed.ts';
import type { CommandDeps } from '../deps.ts';
import { joinWithin } from '../join-within.ts';

/** What is found at an address, without following it. */
export async function test(interaction: SlashInteraction, { fetcher }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const found = await findFeed(interaction.options.getString('url', true), fetcher);
  const lines = found.map(({ title, url, format, items, newestTitle, newestAtMs }) => {
    const at = newestAtMs ? `, <t:${Math.floor(newestAtMs / 1_000)}:R>` : '';
    const newest = newestTitle ? `\n-# newest: “${safeText(newestTitle, 150)}”${at}` : '';
    return `✅ ${safeLink(title || url, url)} · ${safeText(format, 20)}, ${items} entries${newest}`;
  });
  await interaction.editReply({
    content: joinWithin([...lines, 'Nothing was followed. `/source add` does that.'], 'feeds'),
    flags: MessageFlags.SuppressEmbeds,
  });
}
