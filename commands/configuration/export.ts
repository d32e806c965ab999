import { AttachmentBuilder, MessageFlags } from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { configurationTexts } from '../../src/texts/configuration/configuration-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { describeServer } from './describe-server.ts';

/** All that this server set, as a file that any server takes. */
export async function exportFile(interaction: SlashInteraction, { db, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { configuration } = await describeServer(db, interaction.guild);
  const body = Buffer.from(`${JSON.stringify(configuration, null, 2)}\n`);
  const numbers = new Intl.NumberFormat(language);
  const { subscriptions, sources } = configuration;
  await interaction.editReply({
    content: configurationTexts[language].exported(
      numbers.format(subscriptions.length),
      numbers.format(sources.length),
    ),
    files: [new AttachmentBuilder(body, { name: 'configuration.json' })],
  });
}
