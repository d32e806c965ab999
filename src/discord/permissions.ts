import { ChannelType, PermissionFlagsBits as Flag, OverwriteType } from 'discord.js';
import { AppError } from '../errors.ts';
import type { Look } from '../model.ts';
import type { LackTexts, Said } from '../texts/errors/error-texts.ts';
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
  /** Its name and what does not work without it stand under this key. */
  key: keyof LackTexts;
  /** Nothing can be posted without it. */
  isVital: boolean;
}

const VIEW: Need = { flag: Flag.ViewChannel, key: 'view', isVital: true };
const SEND: Need = { flag: Flag.SendMessages, key: 'send', isVital: true };
const SEND_IN_THREADS: Need = { flag: Flag.SendMessagesInThreads, key: 'sendInThreads', isVital: true };
const EMBED: Need = { flag: Flag.EmbedLinks, key: 'embed', isVital: false };
const HISTORY: Need = { flag: Flag.ReadMessageHistory, key: 'history', isVital: false };
const THREADS: Need = { flag: Flag.CreatePublicThreads, key: 'threads', isVital: false };
const WEBHOOKS: Need = { flag: Flag.ManageWebhooks, key: 'webhooks', isVital: false };
/** Discord lets a bot publish its own messages, and others’, a webhook’s among them, only with this. */
const PUBLISH: Need = { flag: Flag.ManageMessages, key: 'publish', isVital: false };
const MENTION: Need = { flag: Flag.MentionEveryone, key: 'mention', isVital: false };

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
  /** Under a name and picture of its own. */
  webhook?: boolean;
  /** To those who follow the announcement channel. */
  publish?: boolean;
  /** A role that not everybody may mention. */
  ping?: boolean;
}

/** What a look wishes for beside being posted. */
export function wishesOf({ overflow, sender, crosspost }: Look): Omit<PostingWish, 'type' | 'ping'> {
  return { thread: overflow === 'thread', webhook: sender !== undefined, publish: crosspost };
}

/** What a bot needs in a channel and does not hold, the vital first. */
export function missingPermissions(held: bigint, { type, thread, webhook, publish, ping }: PostingWish): Need[] {
  const needs = [
    VIEW,
    ...(THREAD_TYPES.includes(type) ? [SEND_IN_THREADS] : [SEND]),
    ...(FORUM_TYPES.includes(type) ? [SEND_IN_THREADS] : []),
    EMBED,
    HISTORY,
    ...(thread && !THREAD_TYPES.includes(type) && !FORUM_TYPES.includes(type) ? [THREADS, SEND_IN_THREADS] : []),
    ...(webhook ? [WEBHOOKS] : []),
    ...(webhook && publish && type === ChannelType.GuildAnnouncement ? [PUBLISH] : []),
    ...(ping ? [MENTION] : []),
  ];
  return needs.filter(({ flag }) => (held & flag) === 0n);
}

/** What is missing, for an admin, with the place to mend it; nothing if all is there. */
export function sayMissing(channelId: string, missing: readonly Need[]): Said | undefined {
  if (missing.length === 0) return undefined;
  return ['lacks', `<#${channelId}>`, missing.map(({ key }) => key)];
}

/** @throws AppError `channel_forbidden` if nothing can be posted, in words for an admin */
export function requirePosting(held: bigint, channelId: string, wish: PostingWish): void {
  const vital = missingPermissions(held, wish).filter(({ isVital }) => isVital);
  const lacks = sayMissing(channelId, vital);
  if (lacks) throw new AppError('channel_forbidden', lacks);
}

/**
 * The best kind of message that shows whole there and that the admins did not rule out: without Embed Links Discord shows
 * neither pictures nor embeds.
 */
export function reachIn(held: bigint, form: Reach = 'components'): Reach {
  return (held & Flag.EmbedLinks) === 0n ? 'text' : form;
}

export function mayManageThreads(held: bigint): boolean {
  return (held & Flag.ManageThreads) !== 0n;
}

/** Whether a digest can go under a name of its own; if not, it goes under the bot’s. */
export function mayUseWebhook(held: bigint, wish: PostingWish): boolean {
  return missingPermissions(held, { ...wish, webhook: true }).every((need) => need !== WEBHOOKS && need !== PUBLISH);
}
