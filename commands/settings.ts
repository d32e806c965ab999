import {
  ChannelType,
  InteractionContextType,
  MessageFlags,
  ApplicationCommandOptionType as Option,
  PermissionFlagsBits,
} from 'discord.js';
import { serverPath } from '../src/archive/archived.ts';
import type { Command, SlashInteraction } from '../src/discord/command.ts';
import { named } from '../src/discord/named.ts';
import { recordAudit } from '../src/storage/audit.ts';
import { changeServer, findServer, type ServerChange } from '../src/storage/servers.ts';
import { type ArchiveTexts, archiveTexts } from '../src/texts/archive/archive-texts.ts';
import { languageOf } from '../src/texts/languages.ts';
import { chooseTimeZone, readTimeZone } from './choose-time-zone.ts';
import type { CommandDeps } from './deps.ts';
import { missingWords } from './missing-permissions.ts';
import { DIGEST_LANGUAGES } from './subscription/options.ts';

export const settings: Command<CommandDeps> = {
  data: {
    name: 'settings',
    description: 'This server’s time zone, language, log channel and manager role',
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: Option.String,
        name: 'time_zone',
        description: 'For new subscriptions; start typing a city',
        autocomplete: true,
      },
      { type: Option.String, name: 'language', description: 'Of the digests’ own words', choices: DIGEST_LANGUAGES },
      {
        type: Option.Channel,
        name: 'log_channel',
        description: 'Where reports and trouble are told',
        channel_types: [ChannelType.GuildText],
      },
      {
        type: Option.Role,
        name: 'manager_role',
        description: 'May manage this bot without Manage Server; choose the everyone role for nobody',
      },
      { type: Option.Boolean, ...named(archiveTexts, 'archive') },
    ],
  },
  async run(interaction, { db, now, language, archiveUrl }) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { guildId, user } = interaction;
    const change = readChange(interaction);
    const names = Object.keys(change);
    if (names.length > 0) {
      await changeServer(db, guildId, change);
      await recordAudit(db, { guildId, userId: user.id, action: 'settings', detail: names.join(', '), atMs: now() });
    }
    const server = await findServer(db, guildId);
    const log = server?.logChannelId ? interaction.guild.channels.cache.get(server.logChannelId) : undefined;
    const missing = log && missingWords(log, language);
    await interaction.editReply(
      [
        names.length > 0 ? '**Changed.** This server’s settings are now:' : '**This server’s settings**',
        `Time zone: ${server?.timeZone ?? 'UTC'}`,
        `Language: ${DIGEST_LANGUAGES.find(({ value }) => value === languageOf(server?.locale ?? 'en'))?.name ?? 'English'}`,
        `Log channel: ${server?.logChannelId ? `<#${server.logChannelId}>` : 'none'}`,
        `Manager role: ${server?.managerRoleId ? `<@&${server.managerRoleId}>` : 'none, only those with Manage Server'}`,
        ...(server?.managerRoleId
          ? [
              '-# Discord hides the commands from that role until you allow them to it under Server Settings → Integrations.',
            ]
          : []),
        ...describeArchive(guildId, server?.archive === true, archiveUrl, archiveTexts[language]),
        '-# What runs already keeps its time zone and language; `/subscription edit` changes those.',
        ...(missing ? [`⚠ ${missing}`] : []),
      ].join('\n'),
    );
  },
  autocomplete: async ({ options }, { now, language }) => chooseTimeZone(options.getFocused(), now(), language),
};

function describeArchive(guildId: string, isOpen: boolean, archiveUrl: string | undefined, texts: ArchiveTexts) {
  if (!isOpen) return [texts.closed];
  return [archiveUrl ? texts.opened(`<${archiveUrl}${serverPath(guildId)}>`) : texts.unavailable];
}

function readChange({ options, guildId }: SlashInteraction): ServerChange {
  const zone = options.getString('time_zone');
  const language = options.getString('language');
  const channel = options.getChannel('log_channel');
  const role = options.getRole('manager_role');
  const archive = options.getBoolean('archive');
  return {
    ...(zone !== null && { timeZone: readTimeZone(zone) }),
    ...(language !== null && { locale: language }),
    ...(channel && { logChannelId: channel.id }),
    ...(role && { managerRoleId: role.id === guildId ? null : role.id }),
    ...(archive !== null && { archive }),
  };
}
