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
import { joinWithin } from '../src/discord/join-within.ts';
import { MESSAGE_TEXT_LIMIT } from '../src/discord/limits.ts';
import { isSpokenByDiscord, named, namesOf } from '../src/discord/named.ts';
import type { Language } from '../src/texts/languages.ts';
import { statusTexts } from '../src/texts/status/status-texts.ts';
import type { CommandDeps } from './deps.ts';

/** Tells what can be said, read off the commands themselves. */
export function createHelp(others: readonly Command<CommandDeps>[]): Command<CommandDeps> {
  return {
    data: { ...named(statusTexts, 'help'), contexts: [InteractionContextType.Guild] },
    async run(interaction, { language }) {
      const texts = statusTexts[language];
      const manager = interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild);
      const shown = others.filter(({ data }) => manager || !data.default_member_permissions);
      const blocks = [
        texts.about,
        ...shown.flatMap(({ data, managersOnly = [] }) => linesOf(data, manager ? [] : managersOnly, language)),
        ...(manager ? [] : [`-# ${texts.managed}`]),
      ];
      await interaction.reply({
        components: [{ type: ComponentType.TextDisplay, content: joinWithin(blocks, language, MESSAGE_TEXT_LIMIT) }],
        flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2,
      });
    },
  };
}

/** @param hidden sub-commands that this person may not use */
function linesOf(
  data: RESTPostAPIApplicationCommandsJSONBody,
  hidden: readonly string[],
  language: Language,
): string[] {
  if (!('options' in data || 'description' in data)) return [];
  const { options = [] } = data as RESTPostAPIChatInputApplicationCommandsJSONBody;
  const parts = options.filter((option) => option.type === ApplicationCommandOptionType.Subcommand);
  if (parts.length === 0) return [`\`/${typedIn(language, data)}\` ${namesOf(data, language)[1]}`];
  return parts
    .filter(({ name }) => !hidden.includes(name))
    .map((part) => `\`/${typedIn(language, data)} ${typedIn(language, part)}\` ${namesOf(part, language)[1]}`);
}

/** A name as this person's Discord lists it: in English where it does not speak their language. */
function typedIn(language: Language, told: { name: string }): string {
  return isSpokenByDiscord(language) ? namesOf(told, language)[0] : told.name;
}
