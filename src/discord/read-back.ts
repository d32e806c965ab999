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

/** Looks for a message by its mark, among what the bot itself has posted since an instant. */
export async function readBack(
  rest: REST,
  selfId: string,
  { channelId, way, mark }: Pick<Delivery, 'channelId' | 'way' | 'mark'>,
  sinceMs: number,
): Promise<Sighting> {
  const facts = await readChannelFacts(rest, channelId, selfId);
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
  if (way === 'forum') return lookThroughPosts(rest, selfId, facts, mark, after);
  return lookThrough(rest, selfId, channelId, mark, after);
}

async function lookThrough(
  rest: REST,
  selfId: string,
  channelId: string,
  mark: string,
  since: bigint,
): Promise<Sighting> {
  let after = since;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query = new URLSearchParams({ after: String(after), limit: String(PAGE_SIZE) });
    const messages = (await rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
    const found = messages.find((message) => message.author.id === selfId && holds(message, mark));
    if (found) return { kind: 'found', messageId: found.id };
    if (messages.length < PAGE_SIZE) return { kind: 'absent' };
    after = messages.map(({ id }) => BigInt(id)).reduce((newest, id) => (id > newest ? id : newest), after);
  }
  return {
    kind: 'unreadable',
    words: `More than ${MAX_PAGES * PAGE_SIZE} messages came since; the digest was not found among them.`,
  };
}

/** A post of a forum is a thread of the bot's; its first message has the thread's id. */
async function lookThroughPosts(
  rest: REST,
  selfId: string,
  { channel, guildId }: ChannelFacts,
  mark: string,
  since: bigint,
): Promise<Sighting> {
  const { threads } = (await rest.get(Routes.guildActiveThreads(guildId))) as APIThreadList;
  const own = (threads as APIThreadChannel[]).filter(
    (thread) => thread.parent_id === channel.id && thread.owner_id === selfId && BigInt(thread.id) >= since,
  );
  for (const { id } of own) {
    const sighting = await lookThrough(rest, selfId, id, mark, since);
    if (sighting.kind !== 'absent') return sighting.kind === 'found' ? { kind: 'found', messageId: id } : sighting;
  }
  return { kind: 'absent' };
}

/** The mark stands in the texts; ids of the select and the buttons hold the edition, not the part. */
function holds({ content, embeds, components }: APIMessage, mark: string): boolean {
  return JSON.stringify([content, embeds, components]).includes(mark);
}
