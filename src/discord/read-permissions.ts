import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  type APIOverwrite,
  ChannelType,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import { permissionsIn } from './permissions.ts';

/** A GET of discord.js's REST client, or one that waits for its turn first. */
export interface AskDiscord {
  get(route: `/${string}`): Promise<unknown>;
}

export interface ChannelFacts {
  channel: APIChannel;
  /** Empty of a direct message. */
  guildId: string;
  /** What the bot holds there. */
  held: bigint;
  /** Until then a moderator keeps it from writing; it may be over. */
  timedOutUntilMs?: number;
}

/** There are no permissions there: whoever takes no messages is told by the answer to one. */
const IN_DIRECT_MESSAGES =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.ReadMessageHistory;

/** Asks Discord what the bot may do in a channel, which a process without a gateway cannot know otherwise. */
export async function readChannelFacts(rest: AskDiscord, channelId: string, selfId: string): Promise<ChannelFacts> {
  const channel = (await rest.get(Routes.channel(channelId))) as APIChannel;
  if (channel.type === ChannelType.DM) return { channel, guildId: '', held: IN_DIRECT_MESSAGES };
  if (!('guild_id' in channel) || channel.guild_id === undefined)
    throw new TypeError(`channel ${channelId} is in no server`);
  const { guild_id: guildId } = channel;
  const isThread = 'thread_metadata' in channel;
  const [place, guild, member] = await Promise.all([
    isThread ? (rest.get(Routes.channel(channel.parent_id!)) as Promise<APIChannel>) : channel,
    rest.get(Routes.guild(guildId)) as Promise<APIGuild>,
    rest.get(Routes.guildMember(guildId, selfId)) as Promise<APIGuildMember>,
  ]);
  const held = permissionsIn({
    guildId,
    ownerId: guild.owner_id,
    memberId: selfId,
    memberRoleIds: member.roles,
    roles: guild.roles,
    overwrites: ('permission_overwrites' in place ? place.permission_overwrites : undefined) ?? ([] as APIOverwrite[]),
  });
  const until = member.communication_disabled_until;
  return { channel, guildId, held, ...(until && { timedOutUntilMs: Date.parse(until) }) };
}
