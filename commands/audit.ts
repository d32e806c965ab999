import { InteractionContextType, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { safeText } from '../src/discord/safe-text.ts';
import { listAudit } from '../src/storage/audit.ts';
import type { CommandDeps } from './deps.ts';
import { joinWithin } from './join-within.ts';

/** Newest entries that are read; as many are shown as fit. */
const READ = 50;

export const audit: Command<CommandDeps> = {
  data: {
    name: 'audit',
    description: 'Who changed what, newest first',
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  },
  async run(interaction, { db, language }) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const entries = await listAudit(db, interaction.guildId, READ);
    const lines = entries.map(
      ({ atMs, userId, action, detail }) =>
        `<t:${Math.floor(atMs / 1_000)}:f> <@${userId}> \`${action}\` ${safeText(detail, 150)}`,
    );
    await interaction.editReply({
      content: lines.length === 0 ? 'Nobody has changed anything yet.' : joinWithin(lines, language),
      flags: MessageFlags.SuppressEmbeds,
    });
  },
};
