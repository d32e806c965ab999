import { ComponentType, MessageFlags, TextInputStyle } from 'discord.js';
import type { ComponentInteraction } from '../../src/discord/command.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { findServer } from '../../src/storage/servers.ts';
import type { CommandDeps } from '../deps.ts';

/** The button under a digest: asks what is wrong. */
export async function report(interaction: ComponentInteraction, editionId: string): Promise<void> {
  if (!interaction.isButton()) return;
  await interaction.showModal({
    custom_id: `reported:${editionId}`,
    title: 'Report a story',
    components: [
      {
        type: ComponentType.Label,
        label: 'Which story, and what is wrong with it?',
        component: {
          type: ComponentType.TextInput,
          custom_id: 'text',
          style: TextInputStyle.Paragraph,
          required: true,
          min_length: 5,
          max_length: 1_000,
        },
      },
    ],
  });
}

/** What was written goes to the server's log channel if it has one, and in any case to the audit list. */
export async function reported(
  interaction: ComponentInteraction,
  editionId: string,
  { db, now }: CommandDeps,
): Promise<void> {
  if (!interaction.isModalSubmit()) return;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guild, guildId, user } = interaction;
  const words = interaction.fields.getTextInputValue('text');
  await recordAudit(db, { guildId, userId: user.id, action: 'report', detail: `${editionId}: ${words}`, atMs: now() });
  const server = await findServer(db, guildId);
  const channel = server?.logChannelId ? await guild.channels.fetch(server.logChannelId).catch(() => null) : null;
  if (channel?.isTextBased())
    await channel.send(`⚑ <@${user.id}> reports a story of edition ${safeText(editionId)}: ${safeText(words, 1_000)}`);
  await interaction.editReply('Thank you. Those who manage this server find it in their log.');
}
