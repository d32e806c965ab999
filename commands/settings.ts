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
import { settingsTexts } from '../src/texts/settings/settings-texts.ts';
import { chooseTimeZone, readTimeZone } from './choose-time-zone.ts';
import type { CommandDeps } from './deps.ts';
import { missingWords } from './missing-permissions.ts';
import { DIGEST_LANGUAGES } from './subscription/options.ts';

export const settings: Command<CommandDeps> = {
  data: {
    ...named(settingsTexts, 'settings'),
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      { type: Option.String, ...named(settingsTexts, 'timeZone'), autocomplete: true },
      { type: Option.String, ...named(settingsTexts, 'language'), choices: DIGEST_LANGUAGES },
      { type: Option.Channel, ...named(settingsTexts, 'logChannel'), channel_types: [ChannelType.GuildText] },
      { type: Option.Role, ...named(settingsTexts, 'managerRole') },
      { type: Option.Boolean, ...named(archiveTexts, 'archive') },
    ],
  },
  async run(interaction, { db, now, language, archiveUrl }) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { guildId, user } = interaction;
    const texts = settingsTexts[language];
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
        names.length > 0 ? texts.changed : texts.heading,
        texts.timeZone(server?.timeZone ?? 'UTC'),
        texts.language(
          DIGEST_LANGUAGES.find(({ value }) => value === languageOf(server?.locale ?? 'en'))?.name ?? 'English',
        ),
        server?.logChannelId ? texts.logChannel(`<#${server.logChannelId}>`) : texts.noLogChannel,
        ...(server?.managerRoleId
          ? [texts.managerRole(`<@&${server.managerRoleId}>`), `-# ${texts.hiddenFromRole}`]
          : [texts.noManagerRole]),
        ...describeArchive(guildId, server?.archive === true, archiveUrl, archiveTexts[language]),
        `-# ${texts.onlyForNew}`,
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
