import { InteractionContextType, ApplicationCommandOptionType as Option } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { OPEN_STORY, REPORT, WHY_THIS } from '../src/discord/component-ids.ts';
import { bySubcommand } from './by-subcommand.ts';
import type { CommandDeps } from './deps.ts';
import { open } from './story/open.ts';
import { report, reported } from './story/report.ts';
import { chooseStory, why, whyAll } from './story/why.ts';

export const story: Command<CommandDeps> = {
  data: {
    name: 'story',
    description: 'The stories of the newest digests',
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: Option.Subcommand,
        name: 'why',
        description: 'Why a story stood where it stood',
        options: [
          {
            type: Option.String,
            name: 'story',
            description: 'Which one; start typing its headline',
            required: true,
            autocomplete: true,
          },
        ],
      },
    ],
  },
  run: bySubcommand({ why }),
  autocomplete: ({ options, guildId }, { db }) => chooseStory(db, guildId, options.getFocused()),
  components: {
    [OPEN_STORY]: { managersOnly: false, run: open, privately: open },
    [WHY_THIS]: { managersOnly: false, run: whyAll, privately: whyAll },
    [REPORT]: { managersOnly: false, run: report },
    reported: { managersOnly: false, run: reported },
  },
};
