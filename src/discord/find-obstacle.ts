import { type APIGuildForumTag, ChannelType, PermissionFlagsBits } from 'discord.js';
import type { Look } from '../model.ts';
import type { Said } from '../texts/errors/error-texts.ts';
import { FORUM_TAG_LIMIT } from './limits.ts';
import { mayManageThreads } from './permissions.ts';

/** What has to be known of a channel before something is posted there. */
export interface Place {
  type: ChannelType;
  /** What the bot holds there. */
  held: bigint;
  /** A moderator keeps the bot from writing anywhere in the server until then, a second of Unix time. */
  timedOutUntil?: number;
  parentId?: string;
  locked?: boolean;
  tags?: readonly ForumTag[];
  needsTag?: boolean;
  /** Of the whole server; known of forums. */
  activeThreads?: number;
}

export type ForumTag = Pick<APIGuildForumTag, 'id' | 'name' | 'moderated'>;

/** What a server may have of them at a time. Not in Discord's documentation; its help pages say 1,000. */
const ACTIVE_THREAD_LIMIT = 1_000;

/** A timeout leaves a bot the sight of channels, whatever its permissions say; administrators cannot be put in one. */
export function findTimeout({ timedOutUntil, held }: Place): Said | undefined {
  if (timedOutUntil === undefined || (held & PermissionFlagsBits.Administrator) !== 0n) return undefined;
  return ['timedOut', timedOutUntil];
}

/** What beside permissions keeps a digest out of a channel, with the place to mend it; nothing if nothing does. */
export function findObstacle(place: Place, channelId: string, look: Pick<Look, 'tagIds'>): Said | undefined {
  const channel = `<#${channelId}>`;
  const { type, held, locked, needsTag, activeThreads = 0 } = place;
  if (locked && !mayManageThreads(held)) return ['threadLocked', channel];
  if (needsTag && chosenTags(place, look).length === 0) return ['tagNeeded', channel];
  if (isForum(type) && activeThreads >= ACTIVE_THREAD_LIMIT) return ['threadsFull', channel, ACTIVE_THREAD_LIMIT];
  return undefined;
}

/** Of the tags that were chosen those that the forum still has and lets the bot use. */
export function chosenTags(place: Place, { tagIds = [] }: Pick<Look, 'tagIds'>): string[] {
  const usable = usableTags(place).map(({ id }) => id);
  return tagIds.filter((id) => usable.includes(id)).slice(0, FORUM_TAG_LIMIT);
}

export function usableTags({ held, tags = [] }: Place): ForumTag[] {
  return tags.filter(({ moderated }) => !moderated || mayManageThreads(held));
}

export function isForum(type: ChannelType): boolean {
  return type === ChannelType.GuildForum || type === ChannelType.GuildMedia;
}
