import { describeGuild } from '../gateway/describe-guild.ts';
import { type ApiAnswer, type ApiRequest, created, ok, type Route, route } from '../http/router.ts';
import type { Fields } from '../rules/form.ts';
import { asList, isFields } from '../rules/form.ts';
import { validateChannelChange } from '../rules/validate-channel.ts';
import { announceChannel, createChannel, removeChannel } from '../world/channels.ts';
import { discordError } from '../world/discord-error.ts';
import { demand, findChannel, findGuild, isThread } from '../world/places.ts';
import { type Channel, ChannelType, type Overwrite } from '../world/shapes.ts';
import { timestamp, type World } from '../world/world.ts';

const PLAIN_FIELDS = [
  'name',
  'topic',
  'rate_limit_per_user',
  'position',
  'parent_id',
  'flags',
  'default_thread_rate_limit_per_user',
  'applied_tags',
];
const THREAD_FIELDS = ['archived', 'locked', 'auto_archive_duration'];

/** Channels and the guild around them. */
export const channelRoutes: Route[] = [
  route('GET', '/channels/:channel', (world, { params }) => ok(findChannel(world, params.channel!))),
  route('PATCH', '/channels/:channel', change),
  route('DELETE', '/channels/:channel', (world, { params }) => {
    const channel = findChannel(world, params.channel!);
    demand(world, channel, isThread(channel) ? 'manageThreads' : 'manageChannels');
    removeChannel(world, channel);
    return ok(channel);
  }),
  route('POST', '/channels/:channel/typing', (world, { params }) => {
    demand(world, findChannel(world, params.channel!), 'sendMessages');
    return undefined;
  }),
  route('GET', '/guilds/:guild', (world, { params, query }) => {
    const guild = findGuild(world, params.guild!);
    const counts = query.get('with_counts') === 'true' && {
      approximate_member_count: guild.members.size,
      approximate_presence_count: 1,
    };
    return ok({ ...describeGuild(guild), ...counts });
  }),
  route('GET', '/guilds/:guild/channels', (world, { params }) =>
    ok([...findGuild(world, params.guild!).channels.values()].filter((channel) => !isThread(channel))),
  ),
  route('POST', '/guilds/:guild/channels', create),
  route('GET', '/guilds/:guild/roles', (world, { params }) => ok([...findGuild(world, params.guild!).roles.values()])),
  route('GET', '/guilds/:guild/members/:user', (world, { params }) => {
    const member = findGuild(world, params.guild!).members.get(params.user!);
    if (!member) throw discordError(world.users.has(params.user!) ? 10007 : 10013);
    return ok(member);
  }),
];

function change(world: World, { params, body }: ApiRequest): ApiAnswer {
  const channel = findChannel(world, params.channel!);
  const own = isThread(channel) && channel.owner_id === world.people.bot.id;
  if (!own) demand(world, channel, isThread(channel) ? 'manageThreads' : 'manageChannels');
  validateChannelChange(body);
  const onlyWakes = Object.keys(body).every((key) => THREAD_FIELDS.includes(key));
  if (channel.thread_metadata?.archived && !onlyWakes && body.archived !== false) throw discordError(50083);
  Object.assign(channel, pick(body, PLAIN_FIELDS));
  if (channel.thread_metadata) {
    if (typeof body.archived === 'boolean' && body.archived !== channel.thread_metadata.archived) {
      channel.thread_metadata.archive_timestamp = timestamp(world);
    }
    Object.assign(channel.thread_metadata, pick(body, THREAD_FIELDS));
  } else if (body.permission_overwrites) {
    channel.permission_overwrites = overwrites(body);
  }
  announceChannel(world, 'UPDATE', channel);
  return ok(channel);
}

function create(world: World, { params, body }: ApiRequest): ApiAnswer {
  const guild = findGuild(world, params.guild!);
  const anywhere = [...guild.channels.values()][0];
  if (anywhere) demand(world, anywhere, 'manageChannels');
  validateChannelChange(body);
  const channel = createChannel(world, guild, {
    ...pick(body, PLAIN_FIELDS),
    id: world.nextId(),
    name: String(body.name),
    type: Number(body.type ?? ChannelType.text),
    permission_overwrites: overwrites(body),
  });
  announceChannel(world, 'CREATE', channel);
  return created(channel);
}

function overwrites(body: Fields): Overwrite[] {
  return asList(body.permission_overwrites)
    .filter(isFields)
    .map(({ id, type, allow = '0', deny = '0' }) => ({
      id: String(id),
      type: Number(type) as 0 | 1,
      allow: String(allow),
      deny: String(deny),
    }));
}

const pick = (body: Fields, keys: string[]): Partial<Channel> =>
  Object.fromEntries(keys.filter((key) => body[key] !== undefined).map((key) => [key, body[key]]));
