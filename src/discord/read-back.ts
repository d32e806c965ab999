import {
  type APIMessage,
  type APIThreadChannel,
  type APIThreadList,
  PermissionFlagsBits,
  type REST,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import type { Delivery } from '../model.ts';
import { type ChannelFacts, readChannelFacts } from './read-permissions.ts';
import { readBody, senderOf } from './sender.ts';

export type Sighting =
  | { kind: 'found'; messageId: string }
  /** All that was posted since was looked through. */
  | { kind: 'absent' }
  /** It cannot be known whether it is there. */
  | { kind: 'unreadable'; words: string };

/** Clocks of ours and Discord's may differ by this much. */
const CLOCK_SKEW_MS = 5_000;
const PAGE_SIZE = 100;
/** 5,000 messages after the digest: whoever has that many has long read it. */
const MAX_PAGES = 50;

/**
 * Looks for a message by its mark, among what the bot itself has posted since an instant.
 * @param selfIds the bot's own id first; then its webhook's and its application's, as authors of a webhook's message
 */
export async function readBack(
  rest: Pick<REST, 'get'>,
  selfIds: readonly [string, ...string[]],
  { channelId, way, body, mark }: Pick<Delivery, 'channelId' | 'way' | 'body' | 'mark'>,
  sinceMs: number,
): Promise<Sighting> {
  const facts = await readChannelFacts(rest, channelId, selfIds[0]);
  if ((facts.held & PermissionFlagsBits.ReadMessageHistory) === 0n) {
    // Without it Discord shows an empty channel instead of an error.
    return {
      kind: 'unreadable',
      words: 'The bot may not read the channel’s history, so nobody knows whether the digest is there.',
    };
  }
  const after = SnowflakeUtil.generate({
    timestamp: Math.max(0, sinceMs - CLOCK_SKEW_MS),
    increment: 0n,
    processId: 0n,
    workerId: 0n,
  });
  if (way === 'forum') {
    // A webhook owns the posts it begins, and it may have been deleted since.
    const owner = senderOf(readBody(body)) ? undefined : selfIds[0];
    return lookThroughPosts(rest, selfIds, facts, mark, after, owner);
  }
  return lookThrough(rest, selfIds, channelId, mark, after);
}

async function lookThrough(
  rest: Pick<REST, 'get'>,
  selfIds: readonly string[],
  channelId: string,
  mark: string,
  since: bigint,
): Promise<Sighting> {
  let after = since;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query = new URLSearchParams({ after: String(after), limit: String(PAGE_SIZE) });
    const messages = (await rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
    const found = messages.find((message) => isOwn(message, selfIds) && holds(message, mark));
    if (found) return { kind: 'found', messageId: found.id };
    if (messages.length < PAGE_SIZE) return { kind: 'absent' };
    after = messages.map(({ id }) => BigInt(id)).reduce((newest, id) => (id > newest ? id : newest), after);
  }
  return {
    kind: 'unreadable',
    words: `More than ${MAX_PAGES * PAGE_SIZE} messages came since; the digest was not found among them.`,
  };
}

/** A post of a forum is a thread; its first message has the thread's id. */
async function lookThroughPosts(
  rest: Pick<REST, 'get'>,
  selfIds: readonly string[],
  { channel, guildId }: ChannelFacts,
  mark: string,
  since: bigint,
  owner: string | undefined,
): Promise<Sighting> {
  const { threads } = (await rest.get(Routes.guildActiveThreads(guildId))) as APIThreadList;
  const posts = (threads as APIThreadChannel[]).filter(
    (thread) =>
      thread.parent_id === channel.id &&
      (owner === undefined || thread.owner_id === owner) &&
      BigInt(thread.id) >= since,
  );
  for (const { id } of posts) {
    const sighting = await lookThrough(rest, selfIds, id, mark, since);
    if (sighting.kind !== 'absent') return sighting.kind === 'found' ? { kind: 'found', messageId: id } : sighting;
  }
  return { kind: 'absent' };
}

function isOwn({ author, application_id: applicationId }: APIMessage, selfIds: readonly string[]): boolean {
  return selfIds.includes(author.id) || (applicationId !== undefined && selfIds.includes(applicationId));
}

/** The mark stands in the texts; ids of the select and the buttons hold the edition, not the part. */
function holds({ content, embeds, components }: APIMessage, mark: string): boolean {
  return JSON.stringify([content, embeds, components]).includes(mark);
}
