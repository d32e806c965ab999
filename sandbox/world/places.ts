import { discordError } from './discord-error.ts';
import { channelPermissions, Permission } from './permissions.ts';
import { type Channel, ChannelType, type Guild, type StoredMessage } from './shapes.ts';
import type { World } from './world.ts';

export function guildOf(world: World, channel: Channel): Guild | undefined {
  return channel.guild_id === undefined ? undefined : world.guilds.get(channel.guild_id);
}

export const isThread = (channel: Channel): boolean => channel.thread_metadata !== undefined;

/** A guild the bot is in. @throws DiscordError 10004 */
export function findGuild(world: World, id: string): Guild {
  const guild = world.guilds.get(id);
  if (!guild) throw discordError(10004);
  if (!guild.botInside) throw discordError(50001);
  return guild;
}

/** A channel the bot can see. @throws DiscordError 10003 or 50001 */
export function findChannel(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw discordError(10003);
  const guild = guildOf(world, channel);
  if (guild && !(guild.botInside && botMay(world, channel, 'viewChannel'))) throw discordError(50001);
  return channel;
}

export function botMay(world: World, channel: Channel, permission: keyof typeof Permission): boolean {
  const guild = guildOf(world, channel);
  return (
    guild === undefined || (channelPermissions(guild, channel, world.people.bot.id) & Permission[permission]) !== 0n
  );
}

/** @throws DiscordError 50013 */
export function demand(world: World, channel: Channel, ...permissions: (keyof typeof Permission)[]): void {
  if (!permissions.every((permission) => botMay(world, channel, permission))) throw discordError(50013);
}

/** A message that others than one person see. @throws DiscordError 10008 */
export function findMessage(world: World, channel: Channel, id: string): StoredMessage {
  const stored = world.messages.get(channel.id)?.get(id);
  if (!stored || stored.ephemeralFor) throw discordError(10008);
  return stored;
}

const TALKING: number[] = [
  ChannelType.text,
  ChannelType.dm,
  ChannelType.announcement,
  ChannelType.announcementThread,
  ChannelType.publicThread,
  ChannelType.privateThread,
];

/** A place where messages can stand. @throws DiscordError 40058 or 50008 */
export function demandTalking(channel: Channel): void {
  if (channel.type === ChannelType.forum) throw discordError(40058);
  if (!TALKING.includes(channel.type)) throw discordError(50008);
}
