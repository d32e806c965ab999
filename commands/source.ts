import {
  type APIApplicationCommandBasicOption,
  InteractionContextType,
  ApplicationCommandOptionType as Option,
} from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { named } from '../src/discord/named.ts';
import { indexPageTexts } from '../src/texts/index-page/index-page-texts.ts';
import { sourceTexts } from '../src/texts/source/source-texts.ts';
import { suggestTexts } from '../src/texts/suggest/suggest-texts.ts';
import { bySubcommand } from './by-subcommand.ts';
import type { CommandDeps } from './deps.ts';
import { choosePack } from './packs.ts';
import { add, addChosen } from './source/add.ts';
import { change, FOLLOW_OPTIONS } from './source/change.ts';
import { chooseSource } from './source/choose-source.ts';
import { followOffered } from './source/follow-page.ts';
import { list } from './source/list.ts';
import { confirmImport } from './source/offer-feeds.ts';
import { exportList, importList } from './source/opml.ts';
import { pack } from './source/pack.ts';
import { remove } from './source/remove.ts';
import { decide, suggest } from './source/suggest.ts';
import { test } from './source/test.ts';

const URL_OPTION: APIApplicationCommandBasicOption = {
  type: Option.String,
  ...named(sourceTexts, 'url'),
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
  ...named(sourceTexts, 'which'),
  required: true,
  autocomplete: true,
};

export const source: Command<CommandDeps> = {
  data: {
    ...named(sourceTexts, 'source'),
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: Option.Subcommand,
        ...named(sourceTexts, 'add'),
        options: [URL_OPTION, { type: Option.String, ...named(sourceTexts, 'group'), max_length: 40 }, SELECTOR_OPTION],
      },
      { type: Option.Subcommand, ...named(suggestTexts, 'suggest'), options: [URL_OPTION] },
      { type: Option.Subcommand, ...named(sourceTexts, 'list') },
      {
        type: Option.Subcommand,
        ...named(sourceTexts, 'test'),
        options: [URL_OPTION, SELECTOR_OPTION],
      },
      {
        type: Option.Subcommand,
        ...named(sourceTexts, 'change'),
        options: [SOURCE_OPTION, ...FOLLOW_OPTIONS],
      },
      {
        type: Option.Subcommand,
        ...named(sourceTexts, 'pack'),
        options: [
          {
            type: Option.String,
            ...named(sourceTexts, 'whichPack'),
            required: true,
            autocomplete: true,
            max_length: 100,
          },
        ],
      },
      {
        type: Option.Subcommand,
        ...named(sourceTexts, 'import'),
        options: [{ type: Option.Attachment, ...named(sourceTexts, 'file'), required: true }],
      },
      { type: Option.Subcommand, ...named(sourceTexts, 'export') },
      {
        type: Option.Subcommand,
        ...named(sourceTexts, 'remove'),
        options: [SOURCE_OPTION],
      },
    ],
  },
  managersOnly: ['add', 'test', 'change', 'pack', 'import', 'export', 'remove'],
  run: bySubcommand({ add, suggest, list, test, change, pack, import: importList, export: exportList, remove }),
  async autocomplete({ options, guildId }, { db, packs, language }) {
    const { name, value } = options.getFocused(true);
    return name === 'pack' ? choosePack(packs, language, value) : chooseSource(db, guildId, value);
  },
  components: {
    suggested: { managersOnly: true, run: decide },
    feed: { managersOnly: true, run: addChosen },
    page: { managersOnly: true, run: followOffered },
    import: { managersOnly: true, run: confirmImport },
  },
};
