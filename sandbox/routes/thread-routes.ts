import { type ApiAnswer, type ApiRequest, created, ok, type Route, route } from '../http/router.ts';
import { asFields, asList, type Fields } from '../rules/form.ts';
import { validateForumPost, validateThread } from '../rules/validate-channel.ts';
import { announceChannel, createThread } from '../world/channels.ts';
import { discordError } from '../world/discord-error.ts';
import { announceMessage, checkNew, storeMessage } from '../world/messages.ts';
import { demand, findChannel, findGuild, findMessage, guildOf, isThread } from '../world/places.ts';
import { type Channel, ChannelType, MessageFlag } from '../world/shapes.ts';
import type { World } from '../world/world.ts';

/** A forum that takes no post without a tag has this channel flag. */
const REQUIRE_TAG = 1 << 4;

export const threadRoutes: Route[] = [
  route('POST', '/channels/:channel/threads', start),
  route('POST', '/channels/:channel/messages/:message/threads', startFromMessage),
  route('GET', '/channels/:channel/threads/archived/public', (world, { params }) => {
    const channel = findChannel(world, params.channel!);
    demand(world, channel, 'readMessageHistory');
    return ok(listing(threadsOf(world, channel).filter((thread) => thread.thread_metadata!.archived)));
  }),
  route('GET', '/guilds/:guild/threads/active', (world, { params }) => {
    const guild = findGuild(world, params.guild!);
    const active = [...guild.channels.values()].filter((thread) => thread.thread_metadata?.archived === false);
    return ok({ threads: active, members: [] });
  }),
  route('PUT', '/channels/:channel/thread-members/@me', (world, { params }) => void joinable(world, params.channel!)),
  route(
    'DELETE',
    '/channels/:channel/thread-members/@me',
    (world, { params }) => void joinable(world, params.channel!),
  ),
  route('GET', '/channels/:channel/thread-members/@me', (world, { params }) =>
    ok(joinable(world, params.channel!).member),
  ),
];

/** A thread of its own, or in a forum a post with its first message. */
function start(world: World, { params, body, files }: ApiRequest): ApiAnswer {
  const parent = findChannel(world, params.channel!);
  if (parent.type !== ChannelType.forum) return startBare(world, parent, body);
  demand(world, parent, 'sendMessages');
  validateForumPost(body);
  const message = asFields(body.message);
  checkNew(message, files, ['message']);
  const thread = createPost(world, parent, body);
  const { wire } = storeMessage(world, {
    channel: thread,
    author: world.people.bot,
    body: message,
    files,
    id: thread.id,
  });
  return created({ ...thread, message: wire });
}

function startBare(world: World, parent: Channel, body: Fields): ApiAnswer {
  demandParent(parent);
  demand(world, parent, 'createPublicThreads');
  validateThread(body);
  demandRoom(world, parent);
  const kind =
    parent.type === ChannelType.announcement
      ? ChannelType.announcementThread
      : body.type === ChannelType.publicThread
        ? ChannelType.publicThread
        : ChannelType.privateThread;
  return created(open(world, parent, world.nextId(), kind, body));
}

/** The thread of a message has the message's id. */
function startFromMessage(world: World, { params, body }: ApiRequest): ApiAnswer {
  const parent = findChannel(world, params.channel!);
  demandParent(parent);
  demand(world, parent, 'createPublicThreads');
  const stored = findMessage(world, parent, params.message!);
  validateThread(body);
  if (stored.wire.flags & MessageFlag.hasThread) throw discordError(160004);
  demandRoom(world, parent);
  const kind = parent.type === ChannelType.announcement ? ChannelType.announcementThread : ChannelType.publicThread;
  const thread = open(world, parent, stored.wire.id, kind, body);
  stored.wire.flags |= MessageFlag.hasThread;
  stored.wire.thread = thread;
  announceMessage(world, stored, 'MESSAGE_UPDATE');
  return created(thread);
}

/** A forum's post without its message. @throws DiscordError 40067 where a tag is asked for, 50035 for one that is not the forum's */
export function createPost(world: World, forum: Channel, body: Fields): Channel {
  const tags = asList(body.applied_tags).map(String);
  if (forum.flags & REQUIRE_TAG && tags.length === 0) throw discordError(40067);
  const known = (forum.available_tags ?? []).map(({ id }) => id);
  const unknown = tags.findIndex((tag) => !known.includes(tag));
  if (unknown >= 0) {
    throw discordError(50035, {
      applied_tags: { [unknown]: { _errors: [{ code: 'FORUM_TAG_UNKNOWN', message: 'Unknown tag' }] } },
    });
  }
  demandRoom(world, forum);
  return open(world, forum, world.nextId(), ChannelType.publicThread, { ...body, applied_tags: tags });
}

function open(world: World, parent: Channel, id: string, type: number, body: Fields): Channel {
  const thread = createThread(world, parent, {
    id,
    type,
    name: String(body.name),
    autoArchiveMinutes: Number(body.auto_archive_duration ?? parent.default_auto_archive_duration ?? 4_320),
    rateLimitPerUser: Number(body.rate_limit_per_user ?? parent.default_thread_rate_limit_per_user ?? 0),
    appliedTags: asList(body.applied_tags).map(String),
  });
  announceChannel(world, 'CREATE', thread);
  return thread;
}

function demandParent(parent: Channel): void {
  if (parent.type !== ChannelType.text && parent.type !== ChannelType.announcement) throw discordError(50024);
}

function demandRoom(world: World, parent: Channel): void {
  const active = [...guildOf(world, parent)!.channels.values()].filter(
    (thread) => thread.thread_metadata?.archived === false,
  );
  if (active.length >= world.limits.activeThreads) throw discordError(160006);
}

function joinable(world: World, id: string): Channel {
  const thread = findChannel(world, id);
  if (!isThread(thread)) throw discordError(50024);
  return thread;
}

const threadsOf = (world: World, channel: Channel) =>
  [...(guildOf(world, channel)?.channels.values() ?? [])].filter(
    (thread) => isThread(thread) && thread.parent_id === channel.id,
  );

const listing = (threads: Channel[]) => ({ threads, members: threads.map(({ member }) => member), has_more: false });
