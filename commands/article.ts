import {
  InteractionContextType,
  type ModalSubmitInteraction,
  ApplicationCommandOptionType as Option,
} from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { add, addPasted } from './article/add.ts';
import { search } from './article/search.ts';
import { bySubcommand } from './by-subcommand.ts';
import type { CommandDeps } from './deps.ts';

export const article: Command<CommandDeps> = {
  data: {
    name: 'article',
    description: 'Single articles: add one by hand, or look for one',
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: Option.Subcommand,
        name: 'add',
        description: 'Add an article to this server’s next digest, by its address, a file, or pasted text',
        options: [
          {
            type: Option.String,
            name: 'url',
            description: 'Address of the article; leave it out to paste the text',
            max_length: 2_000,
          },
          { type: Option.Attachment, name: 'file', description: 'A text file or a saved page' },
        ],
      },
      {
        type: Option.Subcommand,
        name: 'search',
        description: 'Look through the stored articles',
        options: [
          {
            type: Option.String,
            name: 'words',
            description: 'All of these must stand in it',
            required: true,
            max_length: 200,
          },
        ],
      },
    ],
  },
  managersOnly: ['add'],
  run: bySubcommand({ add, search }),
  components: {
    paste: {
      managersOnly: true,
      run: (interaction, _rest, deps) => addPasted(interaction as ModalSubmitInteraction<'cached'>, deps),
    },
  },
};
