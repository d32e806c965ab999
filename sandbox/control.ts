import { describeWholeGuild } from './gateway/describe-guild.ts';
import type { Gateway } from './gateway/serve-gateway.ts';
import type { Fault, Faults } from './http/faults.ts';
import type { Journal, JournalEntry } from './http/journal.ts';
import type { Api } from './http/serve-api.ts';
import type { PageMessage, Role, State } from './page-protocol.ts';
import type { Page } from './page-routes.ts';
import { announceChannel, removeChannel } from './world/channels.ts';
import { createGuild, type GuildPlan } from './world/guilds.ts';
import { InteractionType } from './world/interaction.ts';
import { deleteMessage, storeMessage } from './world/messages.ts';
import { fixedId } from './world/people.ts';
import type { Permission } from './world/permissions.ts';
import { permissions } from './world/permissions.ts';
import type { Channel, Guild, Json, Message } from './world/shapes.ts';
import { tellBot, type World } from './world/world.ts';

type PermissionName = keyof typeof Permission;

/** What tests and benches see and do from outside, where a real Discord has moderators and bad days. */
export interface Control {
  /** All messages of a channel but ephemeral ones, oldest first. */
  messages: (channelId: string) => Message[];
  /** The newest 50 as a viewer sees them, ephemeral ones of their own included. */
  view: (channelId: string, as: Role) => PageMessage[];
  state: (as: Role) => State;
  /** A person's own message. */
  say: (as: Role, channelId: string, content: string) => Message;
  /** A message as the bot may have posted it a while ago; and a form that it may have shown to somebody from there. */
  post: (channelId: string, body: Json) => Message;
  showForm: (as: Role, from: Pick<Message, 'id' | 'channel_id'>, form: Json) => void;
  /** A moderator deletes a message. */
  deleteMessage: (channelId: string, messageId: string) => void;
  deleteChannel: (channelId: string) => void;
  /** Locks or archives a thread, renames a channel, whatever a moderator changes. */
  changeChannel: (channelId: string, change: Partial<Channel>) => void;
  /** An overwrite for a role (the guild's id is everyone) or a member, in place of the one it has. */
  setPermissions: (
    channelId: string,
    targetId: string,
    change: { allow?: PermissionName[]; deny?: PermissionName[] },
  ) => void;
  /** The bot's own role in the guild, or its people's, by id. */
  roleIds: (guildId: string) => Record<string, string>;
  /** Guilds for scale, each with so many text channels and additional roles. Their ids. */
  addGuilds: (count: number, channels?: number, moreRoles?: number) => { guildId: string; channelIds: string[] }[];
  kickBot: (guildId: string) => void;
  /** A guild's outage, or, without a guild, all of Discord's. */
  setOutage: (down: boolean, guildId?: string) => void;
  dropGateway: (how?: 'cut' | 'reconnect' | 'invalid', forget?: boolean) => void;
  /** From then on somebody takes no direct messages, or takes them again. */
  closeDms: (as: Role, closed?: boolean) => void;
  /** A moderator puts the bot in timeout, or ends it. */
  timeOutBot: (guildId: string, untilMs?: number) => void;
  /** Somebody leaves the server. */
  leave: (as: Role, guildId: string) => void;
  /** An admin changes a role. */
  changeRole: (guildId: string, roleId: string, change: { permissions: PermissionName[] }) => void;
  setLocale: (locale: string) => void;
  setFaults: (faults: readonly Fault[], seed?: number) => void;
  /** Requests to the API, the newest last. */
  journal: () => JournalEntry[];
  requestCount: () => number;
  /** Resolves when every late commit has happened. */
  settled: () => Promise<void>;
  /** Asks again after everything that happens until there is an answer. @throws Error after `withinMs` */
  until: <T>(ask: () => T | undefined | false, withinMs?: number) => Promise<T>;
  /** The public id of each viewer. */
  userIds: Record<Role | 'bot', string>;
}

interface Parts {
  api: Api;
  gateway: Gateway;
  faults: Faults;
  journal: Journal;
  page: Page;
}

export function createControl(world: World, { api, gateway, faults, journal, page }: Parts): Control {
  const channelOf = (id: string): Channel => known(world.channels.get(id), `channel ${id}`);
  const guildOf = (id: string): Guild => known(world.guilds.get(id), `guild ${id}`);
  return {
    messages: (channelId) =>
      [...(world.messages.get(channelId)?.values() ?? [])]
        .filter(({ ephemeralFor }) => !ephemeralFor)
        .map(({ wire }) => wire),
    view: page.messages,
    state: page.state,
    say: (as, channelId, content) =>
      storeMessage(world, { channel: channelOf(channelId), author: world.people[as], body: { content }, files: [] })
        .wire,
    post: (channelId, body) =>
      storeMessage(world, { channel: channelOf(channelId), author: world.people.bot, body, files: [] }).wire,
    showForm: (as, { id: messageId, channel_id: channelId }, form) => {
      const { guild_id: guildId } = channelOf(channelId);
      const token = `form-${world.nextId()}`;
      world.interactions.set(token, {
        id: world.nextId(),
        token,
        type: InteractionType.component,
        channelId,
        ...(guildId && { guildId }),
        user: world.people[as],
        createdAtMs: world.now(),
        state: 'answered',
        optionType: 3,
        source: known(world.messages.get(channelId)?.get(messageId), `message ${messageId}`),
        followUps: new Map(),
        modal: form,
      });
    },
    deleteMessage: (channelId, messageId) =>
      deleteMessage(world, known(world.messages.get(channelId)?.get(messageId), `message ${messageId}`)),
    deleteChannel: (channelId) => removeChannel(world, channelOf(channelId)),
    changeChannel: (channelId, change) => announceChannel(world, 'UPDATE', Object.assign(channelOf(channelId), change)),
    setPermissions: (channelId, targetId, { allow = [], deny = [] }) => {
      const channel = channelOf(channelId);
      const type = guildOf(channel.guild_id!).roles.has(targetId) ? 0 : 1;
      const others = (channel.permission_overwrites ?? []).filter(({ id }) => id !== targetId);
      channel.permission_overwrites = [
        ...others,
        { id: targetId, type, allow: String(permissions(...allow)), deny: String(permissions(...deny)) },
      ];
      announceChannel(world, 'UPDATE', channel);
    },
    roleIds: (guildId) => Object.fromEntries([...guildOf(guildId).roles.values()].map(({ name, id }) => [name, id])),
    addGuilds: (count, channels = 1, moreRoles = 0) =>
      Array.from({ length: count }, (_, index) => {
        const plan: GuildPlan = {
          id: laterGuildId(world.guilds.size),
          moreRoles,
          name: `Guild ${index + 1}`,
          channels: Array.from({ length: channels }, (_, n) => ({ name: `channel-${n + 1}` })),
        };
        const guild = createGuild(world, plan);
        tellBot(world, 'GUILD_CREATE', describeWholeGuild(world, guild), guild.id);
        return { guildId: guild.id, channelIds: [...guild.channels.keys()] };
      }),
    kickBot: (guildId) => {
      guildOf(guildId).botInside = false;
      world.commands.delete(guildId);
      tellBot(world, 'GUILD_DELETE', { id: guildId }, guildId);
    },
    setOutage: (down, guildId) => {
      if (guildId === undefined) {
        api.setDown(down);
        gateway.setDown(down);
        if (down) gateway.drop('cut');
        return;
      }
      const guild = guildOf(guildId);
      guild.unavailable = down;
      if (down) tellBot(world, 'GUILD_DELETE', { id: guildId, unavailable: true }, guildId);
      else tellBot(world, 'GUILD_CREATE', describeWholeGuild(world, guild), guildId);
    },
    dropGateway: (how = 'cut', forget = false) => gateway.drop(how, forget),
    closeDms: (as, closed = true) => void world.closedDms[closed ? 'add' : 'delete'](world.people[as].id),
    timeOutBot: (guildId, untilMs) => {
      const member = known(guildOf(guildId).members.get(world.people.bot.id), 'the bot');
      member.communication_disabled_until = untilMs === undefined ? null : new Date(untilMs).toISOString();
      tellBot(world, 'GUILD_MEMBER_UPDATE', { ...member, guild_id: guildId }, guildId);
    },
    leave: (as, guildId) => void guildOf(guildId).members.delete(world.people[as].id),
    changeRole: (guildId, roleId, change) => {
      const role = known(guildOf(guildId).roles.get(roleId), `role ${roleId}`);
      role.permissions = String(permissions(...change.permissions));
      tellBot(world, 'GUILD_ROLE_UPDATE', { guild_id: guildId, role }, guildId);
    },
    setLocale: (locale) => {
      world.locale = locale;
    },
    setFaults: faults.set,
    journal: journal.entries,
    requestCount: journal.total,
    settled: api.settled,
    until: (ask, withinMs = 5_000) => until(world, ask, withinMs),
    userIds: { bot: world.people.bot.id, admin: world.people.admin.id, member: world.people.member.id },
  };
}

/** A millisecond apart, so that they spread over shards; those of a guild's channels and roles follow its own. */
const laterGuildId = (n: number): string => String(BigInt(fixedId(0)) + (BigInt(n) << 22n));

function known<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`There is no ${name} in the sandbox.`);
  return thing;
}

/** Looks again after every event of the page's and every request to the API. */
function until<T>(world: World, ask: () => T | undefined | false, withinMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const { page, request } = world.listeners;
    const stop = () => {
      clearTimeout(timer);
      page.splice(page.indexOf(look), 1);
      request.splice(request.indexOf(look), 1);
    };
    const look = () => {
      try {
        const answer = ask();
        if (answer === undefined || answer === false) return;
        stop();
        resolve(answer);
      } catch (error) {
        stop();
        reject(error);
      }
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`Nothing of the kind happened in the sandbox within ${withinMs} ms.`));
    }, withinMs);
    page.push(look);
    request.push(look);
    look();
  });
}
