import {
  type APIApplicationCommandBasicOption,
  InteractionContextType,
  ApplicationCommandOptionType as Option,
} from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { named } from '../src/discord/named.ts';
import { indexPageTexts } from '../src/texts/index-page/index-page-texts.ts';
import { suggestTexts } from '../src/texts/suggest/suggest-texts.ts';
import { bySubcommand } from './by-subcommand.ts';
import type { CommandDeps } from './deps.ts';
import { add, addChosen } from './source/add.ts';
import { change, FOLLOW_OPTIONS } from './source/change.ts';
import { chooseSource } from './source/choose-source.ts';
import { followOffered } from './source/follow-page.ts';
import { list } from './source/list.ts';
import { confirmImport, exportList, importList } from './source/opml.ts';
import { remove } from './source/remove.ts';
import { decide, suggest } from './source/suggest.ts';
import { test } from './source/test.ts';

const URL_OPTION: APIApplicationCommandBasicOption = {
  type: Option.String,
  name: 'url',
  description: 'Address of a site, a feed, a channel or an article',
  required: true,
  max_length: 2_000,
};

const SELECTOR_OPTION: APIApplicationCommandBasicOption = {
  type: Option.String,
  ...named(indexPageTexts, 'selector'),
  max_length: 200,
};

const SOURCE_OPTION: APIApplicationCommandBasicOption = {
  type: Option.String,
  name: 'source',
  description: 'Which one; start typing its name',
  required: true,
  autocomplete: true,
};

export const source: Command<CommandDeps> = {
  data: {
    name: 'source',
    description: 'Where this server’s news comes from',
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: Option.Subcommand,
        name: 'add',
        description: 'Follow a feed, by its address or that of its site',
        options: [
          URL_OPTION,
          {
            type: Option.String,
            name: 'group',
            description: 'A name for several sources together, such as Sports',
            max_length: 40,
          },
          SELECTOR_OPTION,
        ],
      },
      { type: Option.Subcommand, ...named(suggestTexts, 'suggest'), options: [URL_OPTION] },
      { type: Option.Subcommand, name: 'list', description: 'All sources, how they fare, and what is wrong with them' },
      {
        type: Option.Subcommand,
        name: 'test',
        description: 'See what is found at an address, without following it',
        options: [URL_OPTION, SELECTOR_OPTION],
      },
      {
        type: Option.Subcommand,
        name: 'change',
        description: 'Group, weight, and whether a source is shown',
        options: [SOURCE_OPTION, ...FOLLOW_OPTIONS],
      },
      {
        type: Option.Subcommand,
        name: 'import',
        description: 'See what an OPML file of a feed reader would bring, and follow it',
        options: [{ type: Option.Attachment, name: 'file', description: 'The OPML file', required: true }],
      },
      { type: Option.Subcommand, name: 'export', description: 'All sources as an OPML file' },
      {
        type: Option.Subcommand,
        name: 'remove',
        description: 'Follow a source no longer',
        options: [SOURCE_OPTION],
      },
    ],
  },
  managersOnly: ['add', 'test', 'change', 'import', 'export', 'remove'],
  run: bySubcommand({ add, suggest, list, test, change, import: importList, export: exportList, remove }),
  autocomplete: ({ options, guildId }, { db }) => chooseSource(db, guildId, options.getFocused()),
  components: {
    suggested: { managersOnly: true, run: decide },
    feed: { managersOnly: true, run: addChosen },
    page: { managersOnly: true, run: followOffered },
    import: { managersOnly: true, run: confirmImport },
  },
};
