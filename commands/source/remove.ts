import { MessageFlags } from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { unfollow } from '../../src/storage/follows.ts';
import { sourceTexts } from '../../src/texts/source/source-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { readSource } from './choose-source.ts';

export async function remove(interaction: SlashInteraction, { db, now, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guildId, user } = interaction;
  const source = await readSource(db, guildId, interaction.options.getString('source', true));
  await unfollow(db, guildId, source.id);
  await recordAudit(db, { guildId, userId: user.id, action: 'source remove', detail: source.title, atMs: now() });
  await interaction.editReply(sourceTexts[language].removed(`**${safeText(source.title, 200)}**`));
}
