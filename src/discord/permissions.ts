import { ChannelType, PermissionFlagsBits as Flag, OverwriteType } from 'discord.js';
import { AppError } from '../errors.ts';
import type { Reach } from './build-body.ts';

/** What decides about a member's permissions in a channel. */
export interface PermissionFacts {
  guildId: string;
  ownerId: string;
  memberId: string;
  memberRoleIds: readonly string[];
  roles: readonly { id: string; permissions: string }[];
  /** Of the channel; of its parent where it is a thread. */
  overwrites: readonly { id: string; type: OverwriteType; allow: string; deny: string }[];
}

const ALL = Object.values(Flag).reduce((all, bit) => all | bit, 0n);

/** By Discord's rules: everybody's role and the member's own, then what the channel takes and gives, the person's last. */
export function permissionsIn({
  guildId,
  ownerId,
  memberId,
  memberRoleIds,
  roles,
  overwrites,
}: PermissionFacts): bigint {
  const own = new Set([guildId, ...memberRoleIds]);
  let held = roles.filter(({ id }) => own.has(id)).reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
  if (memberId === ownerId || (held & Flag.Administrator) !== 0n) return ALL;
  const ofRoles = overwrites.filter(({ id, type }) => type === OverwriteType.Role && id !== guildId && own.has(id));
  const layers = [
    overwrites.filter(({ id }) => id === guildId),
    ofRoles,
    overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === memberId),
  ];
  for (const layer of layers) {
    const denied = layer.reduce((sum, { deny }) => sum | BigInt(deny), 0n);
    const allowed = layer.reduce((sum, { allow }) => sum | BigInt(allow), 0n);
    held = (held & ~denied) | allowed;
  }
  return (held & Flag.ViewChannel) === 0n ? 0n : held;
}

interface Need {
  flag: bigint;
  /** As Discord's settings call it. */
  name: string;
  /** What does not work without it. */
  lack: string;
  /** Nothing can be posted without it. */
  isVital: boolean;
}

const VIEW: Need = {
  flag: Flag.ViewChannel,
  name: 'View Channel',
  lack: 'the bot does not see the channel',
  isVital: true,
};
const SEND: Need = { flag: Flag.SendMessages, name: 'Send Messages', lack: 'nothing can be posted', isVital: true };
const SEND_IN_THREADS: Need = {
  flag: Flag.SendMessagesInThreads,
  name: 'Send Messages in Threads',
  lack: 'nothing can be posted in the thread',
  isVital: true,
};
const EMBED: Need = { flag: Flag.EmbedLinks, name: 'Embed Links', lack: 'digests come as plain text', isVital: false };
const HISTORY: Need = {
  flag: Flag.ReadMessageHistory,
  name: 'Read Message History',
  lack: 'after an outage the bot cannot look whether a digest was posted, and does not post it again',
  isVital: false,
};
const THREADS: Need = {
  flag: Flag.CreatePublicThreads,
  name: 'Create Public Threads',
  lack: 'long digests cannot go on in a thread',
  isVital: false,
};

const THREAD_TYPES: readonly ChannelType[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];
const FORUM_TYPES: readonly ChannelType[] = [ChannelType.GuildForum, ChannelType.GuildMedia];

export interface PostingWish {
  type: ChannelType;
  /** Long digests go on in a thread. */
  thread?: boolean;
}

/** What a bot needs in a channel and does not hold, the vital first. */
export function missingPermissions(held: bigint, { type, thread }: PostingWish): Need[] {
  const needs = [
    VIEW,
    ...(THREAD_TYPES.includes(type) ? [SEND_IN_THREADS] : [SEND]),
    ...(FORUM_TYPES.includes(type) ? [SEND_IN_THREADS] : []),
    EMBED,
    HISTORY,
    ...(thread && !THREAD_TYPES.includes(type) && !FORUM_TYPES.includes(type) ? [THREADS, SEND_IN_THREADS] : []),
  ];
  return needs.filter(({ flag }) => (held & flag) === 0n);
}

/** What is missing in words for an admin, with the place to mend it; nothing if all is there. */
export function describeMissing(channelId: string, missing: readonly Need[]): string | undefined {
  if (missing.length === 0) return undefined;
  const lacks = missing.map(({ name, lack }) => `**${name}** (without it ${lack})`);
  return `In <#${channelId}> the bot lacks ${new Intl.ListFormat('en').format(lacks)}. Mend it under the channel’s settings → Permissions → the bot’s role.`;
}

/** @throws AppError `channel_forbidden` if nothing can be posted, in words for an admin */
export function requirePosting(held: bigint, channelId: string, wish: PostingWish): void {
  const vital = missingPermissions(held, wish).filter(({ isVital }) => isVital);
  const words = describeMissing(channelId, vital);
  if (words) throw new AppError('channel_forbidden', words);
}

/** The best kind of message that shows whole there: without Embed Links Discord shows neither pictures nor embeds. */
export function reachIn(held: bigint): Reach {
  return (held & Flag.EmbedLinks) === 0n ? 'text' : 'components';
}
