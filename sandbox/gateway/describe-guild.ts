import type { Channel, Guild, Json } from '../world/shapes.ts';
import type { World } from '../world/world.ts';

/** A guild as REST answers with it. */
export function describeGuild(guild: Guild): Json {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.owner_id,
    roles: [...guild.roles.values()],
    emojis: [],
    stickers: [],
    features: ['COMMUNITY', 'NEWS'],
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    region: 'us-west',
    application_id: null,
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 1,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    incidents_data: null,
    max_presences: null,
    max_members: 250_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: 'en-US',
    nsfw: false,
    nsfw_level: 0,
  };
}

/** A guild as GUILD_CREATE tells of it, to a bot that asked for no members: its own is there. */
export function describeWholeGuild(world: World, guild: Guild): Json {
  const [channels, threads]: [Channel[], Channel[]] = [[], []];
  for (const channel of guild.channels.values()) {
    if (!channel.thread_metadata) channels.push(channel);
    else if (!channel.thread_metadata.archived) threads.push(channel);
  }
  const own = guild.members.get(world.people.bot.id)!;
  return {
    ...describeGuild(guild),
    joined_at: own.joined_at,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: [own],
    channels,
    threads,
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
