import { ApplicationIntegrationType, InteractionContextType, ApplicationCommandOptionType as Option } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { named } from '../src/discord/named.ts';
import { answersTexts } from '../src/texts/answers/answers-texts.ts';
import { topicsTexts } from '../src/texts/topics/topics-texts.ts';
import { whyTexts } from '../src/texts/why/why-texts.ts';
import { bySubcommand } from './by-subcommand.ts';
import type { CommandDeps } from './deps.ts';
import { sendMissing, takePosted } from './digest/decide-unknown.ts';
import { draftComponents } from './digest/draft.ts';
import { chooseEdition, explain } from './digest/explain.ts';
import { now } from './digest/now.ts';
import { nowPrivately } from './digest/now-privately.ts';
import { preview } from './digest/preview.ts';
import { choosePack } from './packs.ts';
import { chooseSubscription } from './subscription/choose-subscription.ts';
import { SUBSCRIPTION_OPTION } from './subscription/options.ts';

export const digest: Command<CommandDeps> = {
  data: {
    ...named(answersTexts, 'digest'),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    options: [
      {
        type: Option.Subcommand,
        ...named(answersTexts, 'now'),
        options: [
          { type: Option.String, ...named(answersTexts, 'topic'), max_length: 100 },
          { type: Option.Integer, ...named(answersTexts, 'hours'), min_value: 1, max_value: 168 },
          { type: Option.Boolean, ...named(answersTexts, 'share') },
          { type: Option.String, ...named(topicsTexts, 'pack'), autocomplete: true, max_length: 100 },
        ],
      },
      {
        type: Option.Subcommand,
        ...named(answersTexts, 'preview'),
        options: [SUBSCRIPTION_OPTION],
      },
      {
        type: Option.Subcommand,
        ...named(whyTexts, 'explain'),
        options: [{ type: Option.String, ...named(whyTexts, 'edition'), required: true, autocomplete: true }],
      },
    ],
  },
  run: bySubcommand({ now, preview, explain }),
  components: {
    ...draftComponents,
    resend: { managersOnly: true, run: sendMissing },
    stands: { managersOnly: true, run: takePosted },
  },
  privately: {
    run: nowPrivately,
    autocomplete: async ({ options }, { packs, language }) => choosePack(packs, language, options.getFocused()),
  },
  async autocomplete({ options, guildId }, { db, packs, language }) {
    const { name, value } = options.getFocused(true);
    if (name === 'pack') return choosePack(packs, language, value);
    return name === 'edition'
      ? chooseEdition(db, guildId, value, language)
      : chooseSubscription(db, guildId, value, language);
  },
};
