import { InteractionContextType, ApplicationCommandOptionType as Option, PermissionFlagsBits } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { named } from '../src/discord/named.ts';
import { configurationTexts } from '../src/texts/configuration/configuration-texts.ts';
import { bySubcommand } from './by-subcommand.ts';
import { exportFile } from './configuration/export.ts';
import { confirmFile, importFile } from './configuration/import.ts';
import type { CommandDeps } from './deps.ts';

/** A server's settings, sources and subscriptions as a file, out and in. */
export const configuration: Command<CommandDeps> = {
  data: {
    ...named(configurationTexts, 'configuration'),
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      { type: Option.Subcommand, ...named(configurationTexts, 'export') },
      {
        type: Option.Subcommand,
        ...named(configurationTexts, 'import'),
        options: [{ type: Option.Attachment, ...named(configurationTexts, 'file'), required: true }],
      },
    ],
  },
  run: bySubcommand({ export: exportFile, import: importFile }),
  components: { configure: { managersOnly: true, run: confirmFile } },
};
