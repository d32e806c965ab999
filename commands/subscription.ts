import { InteractionContextType, ApplicationCommandOptionType as Option, PermissionFlagsBits } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { named } from '../src/discord/named.ts';
import { approvalTexts } from '../src/texts/approval/approval-texts.ts';
import { lookTexts } from '../src/texts/look/look-texts.ts';
import { subscriptionTexts } from '../src/texts/subscription/subscription-texts.ts';
import { topicsTexts } from '../src/texts/topics/topics-texts.ts';
import { bySubcommand } from './by-subcommand.ts';
import { chooseTimeZone } from './choose-time-zone.ts';
import type { CommandDeps } from './deps.ts';
import { chooseSources } from './source/choose-source.ts';
import { APPROVAL_OPTIONS, approval } from './subscription/approval.ts';
import { chooseSubscription, readSubscription } from './subscription/choose-subscription.ts';
import { clone } from './subscription/clone.ts';
import { create } from './subscription/create.ts';
import { edit } from './subscription/edit.ts';
import { list } from './subscription/list.ts';
import { chooseTags } from './subscription/look/forum-tags.ts';
import { LOOK_OPTIONS } from './subscription/look/look-options.ts';
import { look } from './subscription/look.ts';
import {
  CHANNEL_OPTION,
  FILTER_OPTIONS,
  NAME_OPTION,
  SETTING_OPTIONS,
  SUBSCRIPTION_OPTION,
} from './subscription/options.ts';
import { pause, remove, resume } from './subscription/pause-resume-remove.ts';
import { chooseTopic, PING_OPTIONS, ping } from './subscription/ping.ts';
import { chooseDeleted, restore } from './subscription/restore.ts';
import { tryFilter } from './subscription/try-filter.ts';

export const subscription: Command<CommandDeps> = {
  data: {
    ...named(subscriptionTexts, 'subscription'),
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      { type: Option.Subcommand, ...named(subscriptionTexts, 'create'), options: SETTING_OPTIONS },
      { type: Option.Subcommand, ...named(subscriptionTexts, 'list') },
      {
        type: Option.Subcommand,
        ...named(subscriptionTexts, 'edit'),
        options: [SUBSCRIPTION_OPTION, ...SETTING_OPTIONS],
      },
      {
        type: Option.Subcommand,
        ...named(lookTexts, 'look'),
        options: [SUBSCRIPTION_OPTION, ...LOOK_OPTIONS],
      },
      { type: Option.Subcommand, ...named(topicsTexts, 'ping'), options: [SUBSCRIPTION_OPTION, ...PING_OPTIONS] },
      {
        type: Option.Subcommand,
        ...named(approvalTexts, 'approval'),
        options: [SUBSCRIPTION_OPTION, ...APPROVAL_OPTIONS],
      },
      {
        type: Option.Subcommand,
        ...named(subscriptionTexts, 'clone'),
        options: [SUBSCRIPTION_OPTION, NAME_OPTION, CHANNEL_OPTION],
      },
      { type: Option.Subcommand, ...named(subscriptionTexts, 'try'), options: FILTER_OPTIONS },
      {
        type: Option.Subcommand,
        ...named(subscriptionTexts, 'pause'),
        options: [
          SUBSCRIPTION_OPTION,
          { type: Option.Integer, ...named(subscriptionTexts, 'days'), min_value: 1, max_value: 365 },
        ],
      },
      { type: Option.Subcommand, ...named(subscriptionTexts, 'resume'), options: [SUBSCRIPTION_OPTION] },
      { type: Option.Subcommand, ...named(subscriptionTexts, 'remove'), options: [SUBSCRIPTION_OPTION] },
      {
        type: Option.Subcommand,
        ...named(subscriptionTexts, 'restore'),
        options: [{ type: Option.String, ...named(subscriptionTexts, 'removed'), required: true, autocomplete: true }],
      },
    ],
  },
  run: bySubcommand({
    approval,
    create,
    list,
    edit,
    look,
    ping,
    clone,
    try: tryFilter,
    pause,
    resume,
    remove,
    restore,
  }),
  async autocomplete({ options, guild, guildId }, { db, now, language }) {
    const { name, value } = options.getFocused(true);
    if (name === 'topic') return chooseTopic(db, guildId, value);
    if (name === 'time_zone') return chooseTimeZone(value, now(), language);
    if (name === 'removed') return chooseDeleted(db, guildId, value, now(), language);
    if (name === 'tags') {
      const { channelId } = await readSubscription(db, guildId, options.getString('subscription') ?? '');
      return chooseTags(guild, channelId, value);
    }
    if (name === 'sources') return chooseSources(db, guildId, value, language);
    return chooseSubscription(db, guildId, value, language);
  },
};
