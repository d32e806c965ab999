import type { Guild } from 'discord.js';
import type { Subscription } from '../../src/model.ts';
import { type Followed, listFollowed } from '../../src/storage/follows.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { findServer } from '../../src/storage/servers.ts';
import { listSubscriptions } from '../../src/storage/subscriptions.ts';
import { languageOf } from '../../src/texts/languages.ts';
import {
  type Configuration,
  MAX_TITLE,
  type Place,
  type SourceInFile,
  type SubscriptionInFile,
  VERSION,
} from './read-file.ts';

/** All that a server set, as a file has it; with what it was read from. */
export async function describeServer(
  db: Database,
  guild: Guild,
): Promise<{ configuration: Configuration; followed: Followed[]; subscriptions: Subscription[] }> {
  const [server, followed, subscriptions] = await Promise.all([
    findServer(db, guild.id),
    listFollowed(db, guild.id),
    listSubscriptions(db, guild.id),
  ]);
  const logChannel = server?.logChannelId && channelOf(guild, server.logChannelId);
  const managerRole = server?.managerRoleId && roleOf(guild, server.managerRoleId);
  const configuration: Configuration = {
    broadsheet: VERSION,
    settings: {
      timeZone: server?.timeZone ?? 'UTC',
      language: languageOf(server?.locale ?? 'en') ?? 'en',
      ...(logChannel && { logChannel }),
      ...(managerRole && { managerRole }),
      archive: server?.archive ?? false,
    },
    sources: followed.map(describeSource),
    subscriptions: subscriptions.map((subscription) => describeSubscription(subscription, guild, followed)),
  };
  return { configuration, followed, subscriptions };
}

function describeSource({ source, follow }: Followed): SourceInFile {
  const { url, kind, title, siteUrl, language } = source;
  const { group, weight, use } = follow;
  return {
    url,
    kind,
    title: title.slice(0, MAX_TITLE),
    ...(siteUrl && { siteUrl }),
    ...(language && { language }),
    group,
    weight,
    use,
  };
}

function describeSubscription(
  { name, channelId, paused, schedule, sourceIds, filters, maxStories, minStories, ...rest }: Subscription,
  guild: Guild,
  followed: readonly Followed[],
): SubscriptionInFile {
  const { length, language, quietDay, approval } = rest;
  const { pingRoleIds, topicPings = [], tagIds = [], personal: _, ...look } = rest.look;
  const { channelId: draftChannelId, ...terms } = approval ?? { channelId: '' };
  return {
    name,
    channel: channelOf(guild, channelId),
    paused: paused?.reason === 'admin',
    schedule,
    // One that is followed no longer still stands there: without it, none would be left, and that is all of them.
    sources: sourceIds.map((id) => followed.find(({ source }) => source.id === id)?.source.url ?? id),
    filters,
    maxStories,
    minStories,
    length,
    language: languageOf(language) ?? 'en',
    quietDay,
    look,
    ...(tagIds.length > 0 && { tags: tagIds.map((id) => tagOf(guild, channelId, id)) }),
    ...(pingRoleIds.length > 0 && { pings: pingRoleIds.map((id) => roleOf(guild, id)) }),
    ...(topicPings.length > 0 && {
      topicPings: topicPings.map(({ topic, roleId, offered }) => ({ topic, role: roleOf(guild, roleId), offered })),
    }),
    ...(approval && { approval: { channel: channelOf(guild, draftChannelId), ...terms } }),
  };
}

/** What is gone is called by its id. */
const channelOf = (guild: Guild, id: string): Place => ({ id, name: guild.channels.cache.get(id)?.name ?? id });
const roleOf = (guild: Guild, id: string): Place => ({ id, name: guild.roles.cache.get(id)?.name ?? id });

function tagOf(guild: Guild, channelId: string, id: string): Place {
  const channel = guild.channels.cache.get(channelId);
  const tags = channel && 'availableTags' in channel ? channel.availableTags : [];
  return { id, name: tags.find((tag) => tag.id === id)?.name ?? id };
}
