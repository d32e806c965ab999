import { createChannel } from './channels.ts';
import { fixedId } from './people.ts';
import { permissions } from './permissions.ts';
import { ChannelType, type Guild, type Member, type Overwrite, type Role, type User } from './shapes.ts';
import { timestamp, type World } from './world.ts';

/** A guild as a caller asks for it; what is left out is as in the guild of the demo. */
export interface GuildPlan {
  id?: string;
  name: string;
  channels: ChannelPlan[];
  /** Roles beside the bot's, the staff's and the readers', for guilds of a real size. */
  moreRoles?: number;
}

export interface ChannelPlan {
  name: string;
  type?: number;
  topic?: string;
  /** Only the staff and the bot see it. */
  staffOnly?: boolean;
  /** Names of a forum's tags. */
  tags?: string[];
}

/** Everybody's own permissions in a fresh guild. */
const EVERYONE = permissions(
  'viewChannel',
  'sendMessages',
  'addReactions',
  'embedLinks',
  'attachFiles',
  'readMessageHistory',
  'useExternalEmojis',
  'useApplicationCommands',
  'sendMessagesInThreads',
  'createPublicThreads',
  'useExternalApps',
);
const STAFF = permissions(
  'manageGuild',
  'manageChannels',
  'manageMessages',
  'manageRoles',
  'manageWebhooks',
  'manageThreads',
  'mentionEveryone',
);
/** What the bot's invitation asks for. */
const BOT = permissions('manageWebhooks', 'manageThreads', 'mentionEveryone');

export const DEMO_GUILD: GuildPlan = {
  id: fixedId(100),
  name: 'The Lantern Street Café',
  channels: [
    { name: 'news', topic: 'The day’s stories, each with where it comes from' },
    { name: 'general', topic: 'Talk over a cup of something' },
    { name: 'bulletin', type: ChannelType.announcement, topic: 'What other servers may follow' },
    { name: 'stories', type: ChannelType.forum, topic: 'One post a story', tags: ['local', 'world', 'science'] },
    { name: 'mod-log', staffOnly: true, topic: 'Notices for the people who run this place' },
  ],
};

/** Builds a guild with its roles, people and channels. Ids follow each other from the guild's when that is given. */
export function createGuild(world: World, plan: GuildPlan): Guild {
  const id = plan.id ?? world.nextId();
  let next = BigInt(id);
  const nextId = () => (plan.id === undefined ? world.nextId() : String(++next));
  const staff = aRole({ id: nextId(), name: 'Editors', color: 0xe8a33d, permissions: String(STAFF), position: 3 });
  const readers = aRole({ id: nextId(), name: 'Readers', color: 0x4f9d8f, position: 1, mentionable: true });
  const bot = aRole({
    id: nextId(),
    name: 'Broadsheet',
    permissions: String(BOT),
    position: 2,
    managed: true,
    tags: { bot_id: world.people.bot.id },
  });
  const more = Array.from({ length: plan.moreRoles ?? 0 }, (_, n) => aRole({ id: nextId(), name: `Role ${n + 1}` }));
  const everyone = aRole({ id, name: '@everyone', permissions: String(EVERYONE), position: 0 });
  const { people } = world;
  const members = [
    aMember(world, people.bot, [bot.id]),
    aMember(world, people.owner, []),
    aMember(world, people.admin, [staff.id]),
    aMember(world, people.member, [readers.id]),
  ];
  const guild: Guild = {
    id,
    name: plan.name,
    owner_id: people.owner.id,
    roles: new Map([everyone, readers, bot, staff, ...more].map((role) => [role.id, role])),
    members: new Map(members.map((member) => [member.user.id, member])),
    channels: new Map(),
    botInside: true,
    unavailable: false,
  };
  world.guilds.set(id, guild);
  const staffOnly: Overwrite[] = [
    { id, type: 0, allow: '0', deny: String(permissions('viewChannel')) },
    { id: staff.id, type: 0, allow: String(permissions('viewChannel')), deny: '0' },
    { id: bot.id, type: 0, allow: String(permissions('viewChannel')), deny: '0' },
  ];
  plan.channels.forEach((channel, position) => {
    createChannel(world, guild, {
      id: nextId(),
      name: channel.name,
      type: channel.type ?? ChannelType.text,
      position,
      topic: channel.topic ?? null,
      permission_overwrites: channel.staffOnly ? staffOnly : [],
      ...(channel.tags && {
        available_tags: channel.tags.map((name) => ({
          id: nextId(),
          name,
          moderated: false,
          emoji_id: null,
          emoji_name: null,
        })),
      }),
    });
  });
  return guild;
}

function aRole(over: Partial<Role> & Pick<Role, 'id' | 'name'>): Role {
  return {
    color: 0,
    colors: { primary_color: over.color ?? 0, secondary_color: null, tertiary_color: null },
    permissions: '0',
    position: 1,
    mentionable: false,
    hoist: false,
    managed: false,
    description: null,
    icon: null,
    unicode_emoji: null,
    flags: 0,
    ...over,
  };
}

function aMember(world: World, user: User, roles: string[]): Member {
  return {
    user,
    roles,
    joined_at: timestamp(world),
    nick: null,
    avatar: null,
    banner: null,
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
}
