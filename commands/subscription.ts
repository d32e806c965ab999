import { InteractionContextType, ApplicationCommandOptionType as Option, PermissionFlagsBits } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { bySubcommand } from './by-subcommand.ts';
import { chooseTimeZone } from './choose-time-zone.ts';
import type { CommandDeps } from './deps.ts';
import { chooseSources } from './source/choose-source.ts';
import { chooseSubscription } from './subscription/choose-subscription.ts';
import { create } from './subscription/create.ts';
import { edit } from './subscription/edit.ts';
import { list } from './subscription/list.ts';
import { SETTING_OPTIONS, SUBSCRIPTION_OPTION } from './subscription/options.ts';
import { pause, remove, resume } from './subscription/pause-resume-remove.ts';

export const subscription: Command<CommandDeps> = {
  data: {
    name: 'subscription',
    description: 'Which channel gets a digest, when, and of what',
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: Option.Subcommand,
        name: 'create',
        description: 'Post a digest in a channel on a schedule',
        options: SETTING_OPTIONS,
      },
      { type: Option.Subcommand, name: 'list', description: 'All of this server’s subscriptions and their next runs' },
      {
        type: Option.Subcommand,
        name: 'edit',
        description: 'Change some settings and keep the rest',
        options: [SUBSCRIPTION_OPTION, ...SETTING_OPTIONS],
      },
      { type: Option.Subcommand, name: 'pause', description: 'Stop posting for now', options: [SUBSCRIPTION_OPTION] },
      {
        type: Option.Subcommand,
        name: 'resume',
        description: 'Post again, from the next time on',
        options: [SUBSCRIPTION_OPTION],
      },
      { type: Option.Subcommand, name: 'remove', description: 'Stop posting for good', options: [SUBSCRIPTION_OPTION] },
    ],
  },
  run: bySubcommand({ create, list, edit, pause, resume, remove }),
  async autocomplete({ options, guildId }, { db, now }) {
    const { name, value } = options.getFocused(true);
    if (name === 'time_zone') return chooseTimeZone(value, now());
    if (name === 'sources') return chooseSources(db, guildId, value);
    return chooseSubscription(db, guildId, value);
  },
};
