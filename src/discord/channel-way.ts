import {
  type APIThreadList,
  ChannelFlags,
  ChannelType,
  type Client,
  DiscordAPIError,
  type GuildBasedChannel,
  Routes,
} from 'discord.js';
import { AppError } from '../errors.ts';
import type { Look } from '../model.ts';
import type { Reach } from './build-body.ts';
import { chosenTags, findObstacle, findTimeout, isForum, type Place } from './find-obstacle.ts';
import { mayUseWebhook, reachIn, requirePosting } from './permissions.ts';
import { type AskDiscord, readChannelFacts } from './read-permissions.ts';
import type { Sender } from './sender.ts';

/** How the bot can post in a channel. */
export interface ChannelWay {
  reach: Reach;
  /** It is a forum: a digest is a post of its own there. */
  forum?: { tagIds: readonly string[] };
  /** By a webhook, under a name of its own. */
  sender?: Sender;
  /** What is posted can be published to the servers that follow it. */
  announcement: boolean;
}

export interface WayDeps {
  client: Client;
  /** For what the gateway has not told, or where there is none. */
  ask: AskDiscord;
  selfId(): Promise<string>;
  now(): number;
}

type LookWishes = Pick<Look, 'form' | 'tagIds' | 'sender' | 'crosspost'>;
const NO_WISHES: LookWishes = { crosspost: false };

/**
 * Looks before an edition is composed: in what the gateway has told, and asks Discord where there is no gateway.
 * @throws AppError `channel_forbidden`, naming what is missing and where to mend it
 */
export async function wayInto(channelId: string, deps: WayDeps, look = NO_WISHES): Promise<ChannelWay> {
  const place = await lookUp(channelId, deps);
  const { type, held, parentId } = place;
  const timeout = findTimeout(place);
  if (timeout) throw new AppError('channel_forbidden', timeout);
  requirePosting(held, channelId, { type });
  const obstacle = findObstacle(place, channelId, look);
  if (obstacle) throw new AppError('channel_forbidden', obstacle);
  const { sender, crosspost } = look;
  const mayBeOther = sender && mayUseWebhook(held, { type, publish: crosspost });
  return {
    reach: reachIn(held, look.form),
    ...(isForum(type) && { forum: { tagIds: chosenTags(place, look) } }),
    ...(mayBeOther && {
      sender: {
        webhookOf: parentId ?? channelId,
        username: sender.name,
        ...(sender.pictureUrl && { avatar_url: sender.pictureUrl }),
      },
    }),
    announcement: type === ChannelType.GuildAnnouncement,
  };
}

/** As the gateway has told. */
export function placeOf(channel: GuildBasedChannel): Place {
  const { client, guild, type } = channel;
  const { me } = guild.members;
  return {
    type,
    ...(me?.isCommunicationDisabled() && { timedOutUntil: toSeconds(me.communicationDisabledUntilTimestamp) }),
    held: channel.permissionsFor(client.user)?.bitfield ?? 0n,
    ...(channel.isThread() && { parentId: channel.parentId!, locked: channel.locked === true }),
    ...('availableTags' in channel && {
      tags: channel.availableTags,
      needsTag: channel.flags.has(ChannelFlags.RequireTag),
      activeThreads: guild.channels.cache.filter((each) => each.isThread() && !each.archived).size,
    }),
  };
}

async function lookUp(channelId: string, { client, ask, selfId, now }: WayDeps): Promise<Place> {
  const known = client.channels.cache.get(channelId);
  if (known && !known.isDMBased()) return placeOf(known);
  try {
    return await askForPlace(channelId, ask, await selfId(), now());
  } catch (cause) {
    // A bad day of Discord's says nothing of the channel; whoever asked tries again.
    if (!(cause instanceof DiscordAPIError) || (cause.status !== 403 && cause.status !== 404)) throw cause;
    throw new AppError('channel_forbidden', ['channelGone', `<#${channelId}>`], { cause });
  }
}

async function askForPlace(channelId: string, ask: AskDiscord, selfId: string, nowMs: number): Promise<Place> {
  const { channel, guildId, held: bits, timedOutUntilMs = 0 } = await readChannelFacts(ask, channelId, selfId);
  const { type } = channel;
  const held = { held: bits, ...(timedOutUntilMs > nowMs && { timedOutUntil: toSeconds(timedOutUntilMs) }) };
  if ('thread_metadata' in channel)
    return { type, ...held, parentId: channel.parent_id!, locked: channel.thread_metadata?.locked === true };
  if (!('available_tags' in channel)) return { type, ...held };
  const { threads } = (await ask.get(Routes.guildActiveThreads(guildId))) as APIThreadList;
  return {
    type,
    ...held,
    tags: channel.available_tags,
    needsTag: ((channel.flags ?? 0) & ChannelFlags.RequireTag) !== 0,
    activeThreads: threads.length,
  };
}

const toSeconds = (ms: number) => Math.ceil(ms / 1_000);
