import {
  InteractionContextType,
  type ModalSubmitInteraction,
  ApplicationCommandOptionType as Option,
} from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { named } from '../src/discord/named.ts';
import { articleTexts } from '../src/texts/article/article-texts.ts';
import { add, addPasted } from './article/add.ts';
import { search } from './article/search.ts';
import { bySubcommand } from './by-subcommand.ts';
import type { CommandDeps } from './deps.ts';

export const article: Command<CommandDeps> = {
  data: {
    ...named(articleTexts, 'article'),
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: Option.Subcommand,
        ...named(articleTexts, 'add'),
        options: [
          { type: Option.String, ...named(articleTexts, 'url'), max_length: 2_000 },
          { type: Option.Attachment, ...named(articleTexts, 'file') },
        ],
      },
      {
        type: Option.Subcommand,
        ...named(articleTexts, 'search'),
        options: [{ type: Option.String, ...named(articleTexts, 'words'), required: true, max_length: 200 }],
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
