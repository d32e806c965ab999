import { type APIMessage, PermissionFlagsBits, type REST, Routes, SnowflakeUtil } from 'discord.js';
import type { Delivery } from '../model.ts';
import type { Looked } from '../storage/delivery-rows.ts';
import { keep } from '../texts/errors/error-texts.ts';
import { lookThroughPosts } from './look-through-posts.ts';
import { readChannelFacts } from './read-permissions.ts';
import { readBody, senderOf } from './sender.ts';
import { isWanted, type Sighting, TOO_MUCH, type Wanted } from './sighting.ts';

type AskDiscord = Pick<REST, 'get'>;

/** Clocks of ours and Discord's may differ by this much. It costs no more than the messages of a minute. */
const CLOCK_SKEW_MS = 60_000;
const PAGE_SIZE = 100;
/** 5,000 messages after the digest, or 500 posts of the bot's: whoever has that many has long read it. */
const MOST_STEPS = 50;

/**
 * One step of looking for a message by its mark, among what the bot itself has posted since an instant: a page of a
 * channel, or some posts of a forum. A step is short, so that no lease runs out and no rate limit costs more than it.
 * @param authorIds the bot's own id first; then its webhook's and its application's, as authors of a webhook's message
 * @throws what discord.js throws
 */
export async function readBack(
  rest: AskDiscord,
  authorIds: Wanted['authorIds'],
  { channelId, way, body, mark }: Pick<Delivery, 'channelId' | 'way' | 'body' | 'mark'>,
  sinceMs: number,
  looked: Looked = { to: snowflakeAt(sinceMs - CLOCK_SKEW_MS), steps: 0 },
): Promise<Sighting> {
  if (looked.steps >= MOST_STEPS) return TOO_MUCH;
  const wanted = { mark, authorIds };
  if (way !== 'forum') return lookThrough(rest, channelId, wanted, looked);
  // A webhook owns the posts it begins, and it may have been deleted since.
  const ownerId = senderOf(readBody(body)) ? undefined : authorIds[0];
  const facts = await readChannelFacts(rest, channelId, authorIds[0]);
  if (!mayRead(facts)) return UNREADABLE;
  return lookThroughPosts(rest, facts, wanted, looked, ownerId);
}

async function lookThrough(
  rest: AskDiscord,
  channelId: string,
  wanted: Wanted,
  { to, steps }: Looked,
): Promise<Sighting> {
  const query = new URLSearchParams({ after: to, limit: String(PAGE_SIZE) });
  const messages = (await rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
  const found = messages.find((message) => isWanted(message, wanted));
  if (found) return { kind: 'found', messageId: found.id };
  if (messages.length === PAGE_SIZE) {
    const newest = messages.map(({ id }) => BigInt(id)).reduce((most, id) => (id > most ? id : most));
    return { kind: 'ongoing', looked: { to: String(newest), steps: steps + 1 } };
  }
  return mayRead(await readChannelFacts(rest, channelId, wanted.authorIds[0])) ? { kind: 'absent' } : UNREADABLE;
}

/** Without the permission Discord shows an empty channel instead of an error. */
const mayRead = ({ held }: { held: bigint }) => (held & PermissionFlagsBits.ReadMessageHistory) !== 0n;

const UNREADABLE: Sighting = {
  kind: 'unreadable',
  words: keep(['historyClosed']),
};

function snowflakeAt(timestamp: number): string {
  const lowest = { increment: 0n, processId: 0n, workerId: 0n };
  return String(SnowflakeUtil.generate({ timestamp: Math.max(0, timestamp), ...lowest }));
}
