import { ApplicationCommandType, InteractionContextType, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { localized } from '../src/discord/named.ts';
import { AppError } from '../src/errors.ts';
import { articleTexts } from '../src/texts/article/article-texts.ts';
import { keepArticle, readPage } from './article/add.ts';
import type { CommandDeps } from './deps.ts';

/** On any message with a link: its article can stand in the next digest. */
export const addToNextDigest: Command<CommandDeps> = {
  data: {
    type: ApplicationCommandType.Message,
    name: articleTexts.en.addToNext,
    name_localizations: localized((language) => articleTexts[language].addToNext),
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  },
  async runOnMessage(interaction, deps) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { content, embeds } = interaction.targetMessage;
    const url = /https?:\/\/[^\s<>()|]+/.exec(content)?.[0] ?? embeds.find((embed) => embed.url)?.url;
    if (!url) throw new AppError('paste_unusable', ['noLinkInMessage']);
    await interaction.editReply(
      await keepArticle(interaction, await readPage(interaction, url, deps), undefined, deps),
    );
  },
};
