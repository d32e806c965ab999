import { type APIGuildForumTag, ChannelFlags, ChannelType, type Client, DiscordAPIError } from 'discord.js';
import { AppError } from '../errors.ts';
import type { Look } from '../model.ts';
import type { Reach } from './build-body.ts';
import { FORUM_TAG_LIMIT } from './limits.ts';
import { mayManageThreads, mayUseWebhook, reachIn, requirePosting } from './permissions.ts';
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
}

type LookWishes = Pick<Look, 'form' | 'tagIds' | 'sender' | 'crosspost'>;
const NO_WISHES: LookWishes = { crosspost: false };

/** What has to be known of a channel before something is posted there. */
interface Place {
  type: ChannelType;
  held: bigint;
  parentId?: string;
  locked?: boolean;
  tags?: readonly Pick<APIGuildForumTag, 'id' | 'moderated'>[];
  needsTag?: boolean;
}

/**
 * Looks before an edition is composed: in what the gateway has told, and asks Discord where there is no gateway.
 * @throws AppError `channel_forbidden`, naming what is missing and where to mend it
 */
export async function wayInto(channelId: string, deps: WayDeps, look = NO_WISHES): Promise<ChannelWay> {
  const place = await lookUp(channelId, deps);
  const { type, held, parentId, locked } = place;
  requirePosting(held, channelId, { type });
  if (locked && !mayManageThreads(held)) throw new AppError('channel_forbidden', ['threadLocked', `<#${channelId}>`]);
  const isForum = type === ChannelType.GuildForum || type === ChannelType.GuildMedia;
  const { sender, crosspost } = look;
  const mayBeOther = sender && mayUseWebhook(held, { type, publish: crosspost });
  return {
    reach: reachIn(held, look.form),
    ...(isForum && { forum: { tagIds: tagsFor(place, channelId, look.tagIds) } }),
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

/** Of the chosen tags those that the forum still has and lets the bot use. @throws AppError if it takes no post without one */
function tagsFor({ held, tags = [], needsTag }: Place, channelId: string, chosen: readonly string[] = []): string[] {
  const usable = tags.filter(({ moderated }) => !moderated || mayManageThreads(held)).map(({ id }) => id);
  const tagIds = chosen.filter((id) => usable.includes(id)).slice(0, FORUM_TAG_LIMIT);
  if (needsTag && tagIds.length === 0) throw new AppError('channel_forbidden', ['tagNeeded', `<#${channelId}>`]);
  return tagIds;
}

async function lookUp(channelId: string, { client, ask, selfId }: WayDeps): Promise<Place> {
  const known = client.channels.cache.get(channelId);
  if (known && !known.isDMBased()) {
    return {
      type: known.type,
      held: known.permissionsFor(client.user!)?.bitfield ?? 0n,
      ...(known.isThread() && { parentId: known.parentId!, locked: known.locked === true }),
      ...('availableTags' in known && {
        tags: known.availableTags,
        needsTag: known.flags.has(ChannelFlags.RequireTag),
      }),
    };
  }
  try {
    const { channel, held } = await readChannelFacts(ask, channelId, await selfId());
    return {
      type: channel.type,
      held,
      ...('thread_metadata' in channel && {
        parentId: channel.parent_id!,
        locked: channel.thread_metadata?.locked === true,
      }),
      ...('available_tags' in channel && {
        tags: channel.available_tags,
        needsTag: ((channel.flags ?? 0) & ChannelFlags.RequireTag) !== 0,
      }),
    };
  } catch (cause) {
    // A bad day of Discord's says nothing of the channel; whoever asked tries again.
    if (!(cause instanceof DiscordAPIError) || (cause.status !== 403 && cause.status !== 404)) throw cause;
    throw new AppError('channel_forbidden', ['channelGone', `<#${channelId}>`], { cause });
  }
}
