import { ChannelType, type Client, PermissionFlagsBits } from 'discord.js';
import { AppError } from '../errors.ts';
import type { Reach } from './build-body.ts';

/** How the bot can post in a channel. */
export interface ChannelWay {
  reach: Reach;
  /** It is a forum: a digest is a post of its own there. */
  forum?: { tagIds: readonly string[] };
  /** What is posted can be published to the servers that follow it. */
  announcement?: boolean;
}

/**
 * Looks before an edition is composed, from what the gateway has told; asks Discord only for what it has not.
 * @throws AppError `channel_forbidden`, naming what is missing and where to mend it
 */
export async function wayInto(client: Client, channelId: string): Promise<ChannelWay> {
  const channel = await client.channels.fetch(channelId).catch(() => null);
  if (!channel || channel.isDMBased()) {
    throw new AppError(
      'channel_forbidden',
      `The channel <#${channelId}> is gone, or I lack **View Channel** there. Choose another with \`/subscription edit\`, or allow it in the channel’s permissions.`,
    );
  }
  const own = channel.permissionsFor(client.user!);
  const send: [bigint, string] = channel.isThread()
    ? [PermissionFlagsBits.SendMessagesInThreads, 'Send Messages in Threads']
    : [PermissionFlagsBits.SendMessages, channel.type === ChannelType.GuildForum ? 'Create Posts' : 'Send Messages'];
  const needed: [bigint, string][] = [[PermissionFlagsBits.ViewChannel, 'View Channel'], send];
  const missing = needed.filter(([bit]) => !own?.has(bit)).map(([, name]) => `**${name}**`);
  if (missing.length > 0) {
    throw new AppError(
      'channel_forbidden',
      `I lack ${missing.join(' and ')} in <#${channelId}>. Allow it under Edit Channel → Permissions for my role; then \`/subscription resume\`.`,
    );
  }
  return {
    // Without Embed Links, Discord drops containers' pictures and previews; plain text reads the same everywhere.
    reach: own?.has(PermissionFlagsBits.EmbedLinks) ? 'components' : 'text',
    ...((channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia) && {
      forum: { tagIds: [] },
    }),
    announcement: channel.type === ChannelType.GuildAnnouncement,
  };
}
