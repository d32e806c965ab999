import { ChannelType, type Guild, type GuildMember, type Role } from 'discord.js';
import { CHANNEL_TYPES } from '../subscription/options.ts';
import { isPowerful, mayGive } from '../topics/take-roles.ts';
import type { Place, SubscriptionInFile } from './read-file.ts';

/** What of a file has no place in a server. A subscription without its channel cannot be at all. */
export type Hindrance =
  | ['noChannel' | 'noDraftChannel' | 'noRole' | 'noTag' | 'notOffered', subscription: string, what: string]
  | ['noSources', subscription: string]
  | ['noLogChannel' | 'noManagerRole' | 'refused', what: string]
  | ['noRoomForSources' | 'noRoomForSubscriptions', count: number, most: number];

const DRAFT_TYPES: readonly ChannelType[] = [
  ChannelType.GuildText,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

/** A subscription as it would stand here, its channels, roles and tags being those of this server. */
export function fitInto(
  guild: Guild,
  manager: GuildMember,
  wanted: SubscriptionInFile,
  urls: ReadonlySet<string>,
): { fitted?: SubscriptionInFile; hindrances: Hindrance[] } {
  const { name } = wanted;
  const channel = findChannel(guild, wanted.channel, CHANNEL_TYPES);
  if (!channel) return { hindrances: [['noChannel', name, wanted.channel.name]] };
  const { approval, tags = [], pings = [], topicPings = [], ...rest } = wanted;
  const draftChannel = approval && findChannel(guild, approval.channel, DRAFT_TYPES);
  if (approval && !draftChannel) return { hindrances: [['noDraftChannel', name, approval.channel.name]] };
  const sources = wanted.sources.filter((url) => urls.has(url));
  if (wanted.sources.length > 0 && sources.length === 0) return { hindrances: [['noSources', name]] };

  const hindrances: Hindrance[] = [];
  const heldRoles = pings.flatMap((role) => findOr(findRole(guild, role), ['noRole', name, role.name], hindrances));
  const heldTags = tags.flatMap((tag) =>
    findOr(findTag(guild, channel.id, tag), ['noTag', name, tag.name], hindrances),
  );
  const heldTopics = topicPings.flatMap(({ topic, role, offered }) =>
    findOr(findRole(guild, role), ['noRole', name, role.name], hindrances).map((found) => {
      const mayOffer = offered && isOfferable(guild, manager, found.id);
      if (offered && !mayOffer) hindrances.push(['notOffered', name, found.name]);
      return { topic, role: found, offered: mayOffer };
    }),
  );
  const fitted = {
    ...rest,
    channel,
    sources,
    ...(heldTags.length > 0 && { tags: heldTags }),
    ...(heldRoles.length > 0 && { pings: heldRoles }),
    ...(heldTopics.length > 0 && { topicPings: heldTopics }),
    ...(draftChannel && { approval: { ...approval, channel: draftChannel } }),
  };
  return { fitted, hindrances };
}

/** By its id, else the one of that name. */
export function findChannel(guild: Guild, { id, name }: Place, types: readonly ChannelType[]): Place | undefined {
  const fitting = guild.channels.cache.filter(({ type }) => types.includes(type));
  return only(fitting.has(id) ? [fitting.get(id)!] : [...fitting.values()].filter((one) => one.name === name));
}

export function findRole(guild: Guild, { id, name }: Place): Place | undefined {
  const roles = guild.roles.cache.filter((role) => role.id !== guild.id);
  return only(roles.has(id) ? [roles.get(id)!] : [...roles.values()].filter((one) => one.name === name));
}

function findTag(guild: Guild, channelId: string, { id, name }: Place): Place | undefined {
  const channel = guild.channels.cache.get(channelId);
  const tags = channel && 'availableTags' in channel ? channel.availableTags : [];
  const own = tags.filter((tag) => tag.id === id);
  return only(own.length > 0 ? own : tags.filter((tag) => tag.name === name));
}

/** Of two that share a name neither is meant more than the other. */
function only(found: readonly Place[]): Place | undefined {
  return found.length === 1 ? { id: found[0]!.id, name: found[0]!.name } : undefined;
}

function findOr(found: Place | undefined, otherwise: Hindrance, hindrances: Hindrance[]): Place[] {
  if (!found) hindrances.push(otherwise);
  return found ? [found] : [];
}

/** As `/subscription ping` has it. */
function isOfferable(guild: Guild, manager: GuildMember, roleId: string): boolean {
  const role = guild.roles.cache.get(roleId) as Role;
  return !isPowerful(role) && mayGive(manager, role) && mayGive(guild.members.me, role);
}
