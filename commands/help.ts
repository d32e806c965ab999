import {
  ApplicationCommandOptionType,
  ComponentType,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { MESSAGE_TEXT_LIMIT } from '../src/discord/limits.ts';
import type { CommandDeps } from './deps.ts';
import { joinWithin } from './join-within.ts';

/** Tells what can be said, read off the commands themselves. */
export function createHelp(others: readonly Command<CommandDeps>[]): Command<CommandDeps> {
  return {
    data: {
      name: 'help',
      description: 'What this bot does and what you can tell it',
      contexts: [InteractionContextType.Guild],
    },
    async run(interaction, { language }) {
      const manager = interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild);
      const shown = others.filter(({ data }) => manager || !data.default_member_permissions);
      const blocks = [
        '**Broadsheet** gathers news from the sources this server follows, puts what is about the same event into one story, and posts a digest in which every sentence is traced to its source.',
        ...shown.flatMap(({ data, managersOnly = [] }) => linesOf(data, manager ? [] : managersOnly)),
        ...(manager ? [] : ['-# Sources and subscriptions are managed by those with Manage Server.']),
      ];
      await interaction.reply({
        components: [{ type: ComponentType.TextDisplay, content: joinWithin(blocks, language, MESSAGE_TEXT_LIMIT) }],
        flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2,
      });
    },
  };
}

/** @param hidden sub-commands that this person may not use */
function linesOf(data: RESTPostAPIApplicationCommandsJSONBody, hidden: readonly string[]): string[] {
  if (!('options' in data || 'description' in data)) return [];
  const { options = [] } = data as RESTPostAPIChatInputApplicationCommandsJSONBody;
  const parts = options.filter((option) => option.type === ApplicationCommandOptionType.Subcommand);
  if (parts.length === 0) return [`\`/${data.name}\` ${data.description}`];
  return parts
    .filter(({ name }) => !hidden.includes(name))
    .map((part) => `\`/${data.name} ${part.name}\` ${part.description}`);
}
