import { type ApiAnswer, type ApiRequest, ok, type Route, route } from '../http/router.ts';
import { asFields, asList, type Fields } from '../rules/form.ts';
import { announceChannel } from '../world/channels.ts';
import { discordError } from '../world/discord-error.ts';
import { asBotSees, MESSAGE_CONTENT } from '../world/message-content.ts';
import { announceMessage, checkNew, deleteMessage, editMessage, messagesIn, storeMessage } from '../world/messages.ts';
import { botMay, demand, demandTalking, findChannel, findMessage, isThread } from '../world/places.ts';
import { type Channel, ChannelType, type Message, MessageFlag } from '../world/shapes.ts';
import { compareIds } from '../world/snowflake.ts';
import { timestamp, type World } from '../world/world.ts';

const MESSAGES = '/channels/:channel/messages';
const MESSAGE = `${MESSAGES}/:message`;
const SLOW_MODE = { message: 'This action cannot be performed due to slowmode rate limit', code: 20016 };

export const messageRoutes: Route[] = [
  route('POST', MESSAGES, post),
  route('GET', MESSAGES, (world, request) =>
    ok(page(world, findChannel(world, request.params.channel!), request.query).map((message) => read(world, message))),
  ),
  route('GET', MESSAGE, (world, { params }) => {
    const channel = findChannel(world, params.channel!);
    demand(world, channel, 'readMessageHistory');
    return ok(read(world, findMessage(world, channel, params.message!).wire));
  }),
  route('PATCH', MESSAGE, edit),
  route('DELETE', MESSAGE, remove),
  route('POST', `${MESSAGE}/crosspost`, crosspost),
];

/** Posting, with everything that can stand in its way. */
function post(world: World, { params, body, files }: ApiRequest): ApiAnswer {
  const channel = findChannel(world, params.channel!);
  demandTalking(channel);
  demand(world, channel, isThread(channel) ? 'sendMessagesInThreads' : 'sendMessages');
  if (asList(body.embeds).length > 0) demand(world, channel, 'embedLinks');
  if (files.length > 0) demand(world, channel, 'attachFiles');
  if (channel.recipients && world.closedDms.has(channel.recipients[0]!.id)) throw discordError(50007);
  checkNew(body, files);
  const repeated = firstWithNonce(world, body);
  if (repeated) return repeated;
  const waitMs = slowModeMs(world, channel);
  if (waitMs > 0) return tooOften(waitMs, SLOW_MODE);
  wakeThread(world, channel);
  const { wire } = storeMessage(world, {
    channel,
    author: world.people.bot,
    body,
    files,
    more: replyTo(world, channel, body),
  });
  if (body.nonce === undefined || body.nonce === null) return ok(wire);
  world.nonces.delete(nonceKey(world, body));
  world.nonces.set(nonceKey(world, body), { channelId: channel.id, messageId: wire.id, atMs: world.now() });
  return ok({ ...wire, nonce: body.nonce });
}

const nonceKey = (world: World, body: Fields) => `${world.people.bot.id} ${body.nonce}`;

/**
 * The message that came first with this nonce, of the same author, in whatever channel, within the window.
 * @throws DiscordError 10008 when it was deleted since: Discord means a retry to fail then
 */
function firstWithNonce(world: World, body: Fields): ApiAnswer | undefined {
  const oldest = world.now() - world.limits.nonceWindowMs;
  for (const [key, { atMs }] of world.nonces) {
    if (atMs > oldest) break;
    world.nonces.delete(key);
  }
  const first = body.enforce_nonce === true ? world.nonces.get(nonceKey(world, body)) : undefined;
  if (!first) return undefined;
  const stored = world.messages.get(first.channelId)?.get(first.messageId);
  if (!stored) throw discordError(10008);
  return ok({ ...stored.wire, nonce: body.nonce });
}

/** How long slow mode holds the bot back; it holds for bots as well, unless they may bypass it. */
function slowModeMs(world: World, channel: Channel): number {
  const seconds = channel.rate_limit_per_user ?? 0;
  if (seconds === 0 || botMay(world, channel, 'bypassSlowmode') || botMay(world, channel, 'manageMessages')) return 0;
  const own = [...messagesIn(world, channel.id).values()].findLast(
    ({ wire }) => wire.author.id === world.people.bot.id,
  );
  return own ? Date.parse(own.wire.timestamp) + seconds * 1_000 - world.now() : 0;
}

/** A message wakes an archived thread, unless it is locked. */
export function wakeThread(world: World, thread: Channel): void {
  const metadata = thread.thread_metadata;
  if (!metadata) return;
  if (metadata.locked && !botMay(world, thread, 'manageThreads')) throw discordError(160005);
  if (!metadata.archived) return;
  metadata.archived = false;
  metadata.archive_timestamp = timestamp(world);
  announceChannel(world, 'UPDATE', thread);
}

function replyTo(world: World, channel: Channel, body: Fields): Partial<Message> {
  if (!body.message_reference) return {};
  const { message_id, fail_if_not_exists } = asFields(body.message_reference);
  if (!botMay(world, channel, 'readMessageHistory')) throw discordError(160002);
  const referenced = world.messages.get(channel.id)?.get(String(message_id));
  if (!referenced && fail_if_not_exists === false) return {};
  if (!referenced) {
    throw discordError(50035, {
      message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }] },
    });
  }
  return {
    type: 19,
    message_reference: {
      type: 0,
      channel_id: channel.id,
      message_id,
      ...(channel.guild_id && { guild_id: channel.guild_id }),
    },
    referenced_message: referenced.wire,
  };
}

const read = (world: World, message: Message) =>
  asBotSees(world, message, (world.limits.privilegedIntents & MESSAGE_CONTENT) !== 0);

/** Newest first, whichever side of the anchor; nothing at all for a bot that may not read back. */
function page(world: World, channel: Channel, query: URLSearchParams): Message[] {
  const limit = Number(query.get('limit') ?? 50);
  if (!(limit >= 1 && limit <= 100)) {
    throw discordError(50035, {
      limit: { _errors: [{ code: 'NUMBER_TYPE_MAX', message: 'int value should be between 1 and 100.' }] },
    });
  }
  if (!botMay(world, channel, 'readMessageHistory')) return [];
  const all = [...messagesIn(world, channel.id).values()]
    .filter(({ ephemeralFor }) => !ephemeralFor)
    .map(({ wire }) => wire);
  const [after, before, around] = ['after', 'before', 'around'].map((name) => query.get(name));
  if (after)
    return all
      .filter(({ id }) => compareIds(id, after) > 0)
      .slice(0, limit)
      .reverse();
  if (before)
    return all
      .filter(({ id }) => compareIds(id, before) < 0)
      .slice(-limit)
      .reverse();
  if (!around) return all.slice(-limit).reverse();
  const older = all.filter(({ id }) => compareIds(id, around) < 0).slice(-Math.floor(limit / 2));
  const others = all.filter(({ id }) => compareIds(id, around) >= 0).slice(0, limit - older.length);
  return [...older, ...others].reverse();
}

function edit(world: World, { params, body, files }: ApiRequest): ApiAnswer {
  const channel = findChannel(world, params.channel!);
  const stored = findMessage(world, channel, params.message!);
  if (channel.thread_metadata?.archived) throw discordError(50083);
  const others = stored.wire.author.id !== world.people.bot.id;
  if (others && Object.keys(body).some((key) => key !== 'flags')) throw discordError(50005);
  if (others) demand(world, channel, 'manageMessages');
  editMessage(world, stored, others ? { ...body, content: stored.wire.content } : body, files);
  return ok(stored.wire);
}

function remove(world: World, { params }: ApiRequest): undefined {
  const channel = findChannel(world, params.channel!);
  const stored = findMessage(world, channel, params.message!);
  if (stored.wire.author.id !== world.people.bot.id) demand(world, channel, 'manageMessages');
  deleteMessage(world, stored);
}

/** Publishing to the servers that follow an announcement channel. */
function crosspost(world: World, { params }: ApiRequest): ApiAnswer {
  const channel = findChannel(world, params.channel!);
  if (channel.type !== ChannelType.announcement) throw discordError(50024);
  demand(world, channel, 'sendMessages');
  const stored = findMessage(world, channel, params.message!);
  if (stored.wire.author.id !== world.people.bot.id) demand(world, channel, 'manageMessages');
  if (stored.wire.flags & MessageFlag.crossposted) throw discordError(40033);
  const { limit, windowMs } = world.limits.crosspost;
  const recent = (world.crossposts.get(channel.id) ?? []).filter((atMs) => atMs > world.now() - windowMs);
  if (recent.length >= limit) return tooOften(recent[0]! + windowMs - world.now());
  world.crossposts.set(channel.id, [...recent, world.now()]);
  stored.wire.flags |= MessageFlag.crossposted;
  announceMessage(world, stored, 'MESSAGE_UPDATE');
  return ok(stored.wire);
}

/** A limit that is the channel's, not the route's. */
function tooOften(
  waitMs: number,
  why: { message: string; code?: number } = { message: 'You are being rate limited.' },
): ApiAnswer {
  const seconds = Math.ceil(waitMs) / 1_000;
  return {
    status: 429,
    body: { ...why, retry_after: seconds, global: false },
    headers: {
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-scope': 'shared',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset-after': String(seconds),
    },
  };
}
