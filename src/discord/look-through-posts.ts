import {
  type APIMessage,
  type APIThreadChannel,
  type APIThreadList,
  DiscordAPIError,
  type REST,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import type { Looked } from '../storage/delivery-rows.ts';
import type { ChannelFacts } from './read-permissions.ts';
import { isWanted, type Sighting, TOO_MUCH, type Wanted } from './sighting.ts';

/** Each costs a request, in a bucket of its own. */
const POSTS_A_STEP = 10;
/** Of archived posts, 100 a page. */
const MOST_PAGES = 10;
/** The post, or its first message, was deleted. */
const GONE: readonly (number | string)[] = [10003, 10008];

/**
 * One step of looking for the post of a forum that holds the mark, oldest first. A post is a thread; its first message has
 * the thread's id.
 * @param ownerId of the posts that come into question, where it is known
 */
export async function lookThroughPosts(
  rest: Pick<REST, 'get'>,
  forum: ChannelFacts,
  wanted: Wanted,
  { to, steps }: Looked,
  ownerId: string | undefined,
): Promise<Sighting> {
  // In this order, as one that is archived in between is seen twice then, not never.
  const active = await listActive(rest, forum);
  const archived = await listArchived(rest, forum, BigInt(to));
  if (!archived) return TOO_MUCH;
  const posts = [...active, ...archived]
    .filter(({ id, owner_id }) => BigInt(id) > BigInt(to) && (ownerId === undefined || owner_id === ownerId))
    .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  const some = posts.slice(0, POSTS_A_STEP);
  const answers = await Promise.allSettled(some.map(({ id }) => rest.get(Routes.channelMessage(id, id))));
  let last: string | undefined;
  for (const [at, answer] of answers.entries()) {
    const { id } = some[at]!;
    if (answer.status === 'fulfilled') {
      if (isWanted(answer.value as APIMessage, wanted)) return { kind: 'found', messageId: id };
    } else if (!isGone(answer.reason)) {
      if (last === undefined) throw answer.reason;
      break;
    }
    last = id;
  }
  if (last === undefined || last === posts.at(-1)!.id) return { kind: 'absent' };
  return { kind: 'ongoing', looked: { to: last, steps: steps + 1 } };
}

async function listActive(rest: Pick<REST, 'get'>, { channel, guildId }: ChannelFacts): Promise<APIThreadChannel[]> {
  const { threads } = (await rest.get(Routes.guildActiveThreads(guildId))) as APIThreadList;
  return (threads as APIThreadChannel[]).filter(({ parent_id }) => parent_id === channel.id);
}

/** Lastly archived first, as far back as any can be that was posted since. @returns nothing if that is too far */
async function listArchived(
  rest: Pick<REST, 'get'>,
  { channel }: ChannelFacts,
  since: bigint,
): Promise<APIThreadChannel[] | undefined> {
  const archived: APIThreadChannel[] = [];
  const sinceMs = Number(SnowflakeUtil.timestampFrom(since));
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const before = archived.at(-1)?.thread_metadata?.archive_timestamp;
    const query = new URLSearchParams({ limit: '100', ...(before && { before }) });
    const answer = (await rest.get(Routes.channelThreads(channel.id, 'public'), { query })) as APIThreadList & {
      has_more?: boolean;
    };
    archived.push(...(answer.threads as APIThreadChannel[]));
    const last = archived.at(-1)?.thread_metadata?.archive_timestamp;
    if (!answer.has_more || last === undefined || Date.parse(last) < sinceMs) return archived;
  }
  return undefined;
}

function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.includes(error.code);
}
