import { InteractionContextType, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { joinWithin } from '../src/discord/join-within.ts';
import { named } from '../src/discord/named.ts';
import { safeText } from '../src/discord/safe-text.ts';
import { listAudit } from '../src/storage/audit.ts';
import { auditTexts } from '../src/texts/audit/audit-texts.ts';
import type { Language } from '../src/texts/languages.ts';
import type { CommandDeps } from './deps.ts';

/** Newest entries that are read; as many are shown as fit. */
const READ = 50;

export const audit: Command<CommandDeps> = {
  data: {
    ...named(auditTexts, 'audit'),
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  },
  async run(interaction, { db, language }) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const entries = await listAudit(db, interaction.guildId, READ);
    const lines = entries.map(
      ({ atMs, userId, action, detail }) =>
        `<t:${Math.floor(atMs / 1_000)}:f> <@${userId}> **${actionIn(language, action)}** ${safeText(detail, 150)}`,
    );
    await interaction.editReply({
      content: lines.length === 0 ? auditTexts[language].none : joinWithin(lines, language),
      flags: MessageFlags.SuppressEmbeds,
    });
  },
};

/** What older versions kept under another name is told by that. */
function actionIn(language: Language, action: string): string {
  const { actions } = auditTexts[language];
  return Object.hasOwn(actions, action) ? actions[action as keyof typeof actions] : safeText(action, 60);
}
