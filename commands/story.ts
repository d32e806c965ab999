import { InteractionContextType, ApplicationCommandOptionType as Option } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { OPEN_STORY, REPORT, WHY_THIS } from '../src/discord/component-ids.ts';
import { named } from '../src/discord/named.ts';
import { correctionsTexts } from '../src/texts/corrections/corrections-texts.ts';
import { whyTexts } from '../src/texts/why/why-texts.ts';
import { bySubcommand } from './by-subcommand.ts';
import type { CommandDeps } from './deps.ts';
import { chooseEdition } from './digest/explain.ts';
import {
  askCorrection,
  askReason,
  correct,
  MAX_HEADLINE,
  MAX_NOTE,
  takeCorrection,
  takeReason,
  withdraw,
} from './story/amend.ts';
import { open } from './story/open.ts';
import { report, reported } from './story/report.ts';
import { chooseStory, why, whyAll } from './story/why.ts';

export const story: Command<CommandDeps> = {
  data: {
    ...named(whyTexts, 'stories'),
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: Option.Subcommand,
        ...named(whyTexts, 'why'),
        options: [{ type: Option.String, ...named(correctionsTexts, 'story'), required: true, autocomplete: true }],
      },
      {
        type: Option.Subcommand,
        ...named(correctionsTexts, 'correct'),
        options: [
          { type: Option.String, ...named(correctionsTexts, 'story'), required: true, autocomplete: true },
          { type: Option.String, ...named(correctionsTexts, 'headline'), max_length: MAX_HEADLINE },
          { type: Option.String, ...named(correctionsTexts, 'note'), max_length: MAX_NOTE },
          { type: Option.String, ...named(correctionsTexts, 'edition'), autocomplete: true },
        ],
      },
      {
        type: Option.Subcommand,
        ...named(correctionsTexts, 'withdraw'),
        options: [
          { type: Option.String, ...named(correctionsTexts, 'story'), required: true, autocomplete: true },
          { type: Option.String, ...named(correctionsTexts, 'reason'), required: true, max_length: MAX_NOTE },
          { type: Option.String, ...named(correctionsTexts, 'edition'), autocomplete: true },
        ],
      },
    ],
  },
  managersOnly: ['correct', 'withdraw'],
  run: bySubcommand({ why, correct, withdraw }),
  async autocomplete({ options, guildId }, { db, language }) {
    const { name, value } = options.getFocused(true);
    return name === 'edition' ? chooseEdition(db, guildId, value, language) : chooseStory(db, guildId, value);
  },
  components: {
    [OPEN_STORY]: { managersOnly: false, run: open, privately: open },
    [WHY_THIS]: { managersOnly: false, run: whyAll, privately: whyAll },
    [REPORT]: { managersOnly: false, run: report },
    reported: { managersOnly: false, run: reported },
    correct: { managersOnly: true, run: askCorrection },
    corrected: { managersOnly: true, run: takeCorrection },
    withdraw: { managersOnly: true, run: askReason },
    withdrawn: { managersOnly: true, run: takeReason },
  },
};
