import { InteractionContextType, ApplicationCommandOptionType as Option, PermissionFlagsBits } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { bySubcommand } from './by-subcommand.ts';
import type { CommandDeps } from './deps.ts';
import { add, addChosen } from './source/add.ts';
import { chooseSource } from './source/choose-source.ts';
import { list } from './source/list.ts';
import { remove } from './source/remove.ts';

export const source: Command<CommandDeps> = {
  data: {
    name: 'source',
    description: 'Where this server’s news comes from',
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: Option.Subcommand,
        name: 'add',
        description: 'Follow a feed, by its address or that of its site',
        options: [
          {
            type: Option.String,
            name: 'url',
            description: 'Address of a site, a feed, a channel or an article',
            required: true,
            max_length: 2_000,
          },
          {
            type: Option.String,
            name: 'group',
            description: 'A name for several sources together, such as Sports',
            max_length: 40,
          },
        ],
      },
      { type: Option.Subcommand, name: 'list', description: 'All sources, how they fare, and what is wrong with them' },
      {
        type: Option.Subcommand,
        name: 'remove',
        description: 'Follow a source no longer',
        options: [
          {
            type: Option.String,
            name: 'source',
            description: 'Which one; start typing its name',
            required: true,
            autocomplete: true,
          },
        ],
      },
    ],
  },
  run: bySubcommand({ add, list, remove }),
  autocomplete: ({ options, guildId }, { db }) => chooseSource(db, guildId, options.getFocused()),
  components: { feed: { managersOnly: true, run: addChosen } },
};
