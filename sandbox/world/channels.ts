import { type Channel, ChannelType, type Guild } from './shapes.ts';
import { tellBot, tellPage, timestamp, type World } from './world.ts';

/** A guild's channel with the fields Discord gives its type. */
export function createChannel(
  world: World,
  guild: Guild,
  over: Partial<Channel> & Pick<Channel, 'id' | 'type' | 'name'>,
): Channel {
  const forum = over.type === ChannelType.forum && {
    available_tags: [],
    default_reaction_emoji: null,
    default_sort_order: null,
    default_forum_layout: 0,
    default_thread_rate_limit_per_user: 0,
  };
  return keepChannel(world, guild, {
    guild_id: guild.id,
    position: guild.channels.size,
    permission_overwrites: [],
    nsfw: false,
    rate_limit_per_user: 0,
    topic: null,
    parent_id: null,
    last_message_id: null,
    last_pin_timestamp: null,
    flags: 0,
    ...forum,
    ...over,
  });
}

export function createThread(
  world: World,
  parent: Channel,
  over: Pick<Channel, 'id' | 'type' | 'name'> & {
    autoArchiveMinutes: number;
    rateLimitPerUser: number;
    appliedTags?: string[];
  },
): Channel {
  const guild = world.guilds.get(parent.guild_id!)!;
  const { autoArchiveMinutes, rateLimitPerUser, appliedTags, ...fields } = over;
  return keepChannel(world, guild, {
    ...fields,
    guild_id: guild.id,
    parent_id: parent.id,
    owner_id: world.people.bot.id,
    last_message_id: null,
    last_pin_timestamp: null,
    message_count: 0,
    total_message_sent: 0,
    member_count: 1,
    rate_limit_per_user: rateLimitPerUser,
    flags: 0,
    thread_metadata: {
      archived: false,
      locked: false,
      auto_archive_duration: autoArchiveMinutes,
      archive_timestamp: timestamp(world),
      create_timestamp: timestamp(world),
    },
    ...(parent.type === ChannelType.forum && { applied_tags: appliedTags ?? [] }),
    member: { id: over.id, user_id: world.people.bot.id, join_timestamp: timestamp(world), flags: 0 },
  });
}

function keepChannel(world: World, guild: Guild, channel: Channel): Channel {
  world.channels.set(channel.id, channel);
  guild.channels.set(channel.id, channel);
  return channel;
}

export function announceChannel(world: World, event: 'CREATE' | 'UPDATE', channel: Channel): void {
  const noun = channel.thread_metadata ? 'THREAD' : 'CHANNEL';
  const isNew = noun === 'THREAD' && event === 'CREATE' && { newly_created: true };
  tellBot(world, `${noun}_${event}`, { ...channel, ...isNew }, channel.guild_id);
  tellPage(world, { type: 'channels' });
}

/** Removes a channel with its threads, messages and webhooks. */
export function removeChannel(world: World, channel: Channel): void {
  const guild = channel.guild_id === undefined ? undefined : world.guilds.get(channel.guild_id);
  for (const thread of guild?.channels.values() ?? []) {
    if (thread.thread_metadata && thread.parent_id === channel.id) removeChannel(world, thread);
  }
  guild?.channels.delete(channel.id);
  world.channels.delete(channel.id);
  world.messages.delete(channel.id);
  for (const webhook of world.webhooks.values()) {
    if (webhook.channel_id === channel.id) world.webhooks.delete(webhook.id);
  }
  const { id, guild_id, parent_id, type } = channel;
  const [event, data] = channel.thread_metadata
    ? ['THREAD_DELETE', { id, guild_id, parent_id, type }]
    : ['CHANNEL_DELETE', channel];
  tellBot(world, event as string, data as object, guild_id);
  tellPage(world, { type: 'channels' });
}

/** The direct channel with somebody; made when first asked for. */
export function openDm(world: World, userId: string): Channel {
  const known = [...world.channels.values()].find(
    ({ type, recipients }) => type === ChannelType.dm && recipients?.[0]?.id === userId,
  );
  if (known) return known;
  const dm: Channel = {
    id: world.nextId(),
    type: ChannelType.dm,
    recipients: [world.users.get(userId)!],
    last_message_id: null,
    last_pin_timestamp: null,
    flags: 0,
  };
  world.channels.set(dm.id, dm);
  tellPage(world, { type: 'channels' });
  return dm;
}
