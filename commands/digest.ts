import { ApplicationIntegrationType, InteractionContextType, ApplicationCommandOptionType as Option } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { named } from '../src/discord/named.ts';
import { topicsTexts } from '../src/texts/topics/topics-texts.ts';
import { bySubcommand } from './by-subcommand.ts';
import type { CommandDeps } from './deps.ts';
import { draftComponents } from './digest/draft.ts';
import { chooseEdition, explain } from './digest/explain.ts';
import { now } from './digest/now.ts';
import { nowPrivately } from './digest/now-privately.ts';
import { preview } from './digest/preview.ts';
import { sendMissing } from './digest/send-again.ts';
import { choosePack } from './packs.ts';
import { chooseSubscription } from './subscription/choose-subscription.ts';
import { SUBSCRIPTION_OPTION } from './subscription/options.ts';

export const digest: Command<CommandDeps> = {
  data: {
    name: 'digest',
    description: 'The news as a digest',
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    options: [
      {
        type: Option.Subcommand,
        name: 'now',
        description: 'The news of the last hours, for you alone unless you share it',
        options: [
          { type: Option.String, name: 'topic', description: 'Only stories with this word or phrase', max_length: 100 },
          {
            type: Option.Integer,
            name: 'hours',
            description: 'How far back; 24 if left out',
            min_value: 1,
            max_value: 168,
          },
          { type: Option.Boolean, name: 'share', description: 'Show it to everybody in this channel' },
          { type: Option.String, ...named(topicsTexts, 'pack'), autocomplete: true, max_length: 100 },
        ],
      },
      {
        type: Option.Subcommand,
        name: 'preview',
        description: 'What a subscription would post if its time were now',
        options: [SUBSCRIPTION_OPTION],
      },
      {
        type: Option.Subcommand,
        name: 'explain',
        description: 'Why an edition was as it was: what came in, what was left out, and why',
        options: [
          {
            type: Option.String,
            name: 'edition',
            description: 'Which one; the newest ones are offered',
            required: true,
            autocomplete: true,
          },
        ],
      },
    ],
  },
  run: bySubcommand({ now, preview, explain }),
  components: { ...draftComponents, resend: { managersOnly: true, run: sendMissing } },
  privately: {
    run: nowPrivately,
    autocomplete: async ({ options }, { packs, language }) => choosePack(packs, language, options.getFocused()),
  },
  async autocomplete({ options, guildId }, { db, packs, language }) {
    const { name, value } = options.getFocused(true);
    if (name === 'pack') return choosePack(packs, language, value);
    return name === 'edition' ? chooseEdition(db, guildId, value) : chooseSubscription(db, guildId, value, language);
  },
};
