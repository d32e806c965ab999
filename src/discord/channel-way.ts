import { ChannelType, type Client, DiscordAPIError } from 'discord.js';
import { AppError } from '../errors.ts';
import type { Reach } from './build-body.ts';
import { reachIn, requirePosting } from './permissions.ts';
import { type AskDiscord, readChannelFacts } from './read-permissions.ts';

/** How the bot can post in a channel. */
export interface ChannelWay {
  reach: Reach;
  /** It is a forum: a digest is a post of its own there. */
  forum?: { tagIds: readonly string[] };
  /** What is posted can be published to the servers that follow it. */
  announcement: boolean;
}

export interface WayDeps {
  client: Client;
  /** For what the gateway has not told, or where there is none. */
  ask: AskDiscord;
  selfId(): Promise<string>;
}

/**
 * Looks before an edition is composed: in what the gateway has told, and asks Discord where there is no gateway.
 * @throws AppError `channel_forbidden`, naming what is missing and where to mend it
 */
export async function wayInto(channelId: string, deps: WayDeps): Promise<ChannelWay> {
  const { type, held } = await lookUp(channelId, deps);
  requirePosting(held, channelId, { type });
  return {
    reach: reachIn(held),
    ...((type === ChannelType.GuildForum || type === ChannelType.GuildMedia) && { forum: { tagIds: [] } }),
    announcement: type === ChannelType.GuildAnnouncement,
  };
}

async function lookUp(
  channelId: string,
  { client, ask, selfId }: WayDeps,
): Promise<{ type: ChannelType; held: bigint }> {
  const known = client.channels.cache.get(channelId);
  if (known && !known.isDMBased()) {
    return { type: known.type, held: known.permissionsFor(client.user!)?.bitfield ?? 0n };
  }
  try {
    const { channel, held } = await readChannelFacts(ask, channelId, await selfId());
    return { type: channel.type, held };
  } catch (cause) {
    // A bad day of Discord's says nothing of the channel; whoever asked tries again.
    if (!(cause instanceof DiscordAPIError) || (cause.status !== 403 && cause.status !== 404)) throw cause;
    throw new AppError('channel_forbidden', ['channelGone', `<#${channelId}>`], { cause });
  }
}
