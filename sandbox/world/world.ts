import type { PageEvent } from '../page-protocol.ts';
import type { Interaction } from './interaction.ts';
import type { Limits } from './limits.ts';
import { createPeople, type People } from './people.ts';
import type { Channel, Command, Guild, StoredMessage, User, Webhook } from './shapes.ts';
import { createIds } from './snowflake.ts';

/** Everything this Discord knows, in memory. Routes read and change it; the gateway and the page listen to it. */
export interface World {
  readonly now: () => number;
  readonly limits: Limits;
  readonly nextId: () => string;
  /** Where the server listens, `http://127.0.0.1:8800`; attachments' addresses start with it. */
  url: string;
  readonly token: string;
  readonly people: People;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  /** All channels: of guilds, threads, direct messages. */
  readonly channels: Map<string, Channel>;
  /** Messages by channel, oldest first; ephemeral ones lie among them and are never listed to the bot. */
  readonly messages: Map<string, Map<string, StoredMessage>>;
  readonly webhooks: Map<string, Webhook>;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  /** By guild id; global ones under the empty string. */
  readonly commands: Map<string, Command[]>;
  /** Author and nonce of recent messages. */
  readonly nonces: Map<string, { channelId: string; messageId: string; atMs: number }>;
  readonly uploads: Map<string, { filename: string; contentType: string; bytes: Uint8Array }>;
  /** Instants of publishing, by channel. */
  readonly crossposts: Map<string, number[]>;
  readonly listeners: {
    gateway: GatewayListener[];
    page: ((event: PageEvent) => void)[];
    /** Called when a request to the API comes, and when it was answered. */
    request: (() => void)[];
  };
  /** Ids of people who take no direct messages. */
  readonly closedDms: Set<string>;
  /** True while the bot is connected to the gateway. */
  botOnline: () => boolean;
  /** True while it is, or may soon resume. */
  botReachable: () => boolean;
  /** Language of the people's clients. */
  locale: string;
}

/** `guildId` absent: a direct message, or an event for the whole bot. */
export type GatewayListener = (event: string, data: object, guildId?: string) => void;

export function createWorld(now: () => number, limits: Limits, locale: string): World {
  const people = createPeople();
  return {
    now,
    limits,
    nextId: createIds(now),
    url: '',
    token: `${Buffer.from(people.bot.id).toString('base64url')}.sandbox.stays-on-this-machine`,
    people,
    users: new Map(Object.values(people).map((user) => [user.id, user])),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    webhooks: new Map(),
    interactions: new Map(),
    commands: new Map(),
    nonces: new Map(),
    uploads: new Map(),
    crossposts: new Map(),
    listeners: { gateway: [], page: [], request: [] },
    closedDms: new Set(),
    botOnline: () => false,
    botReachable: () => false,
    locale,
  };
}

/** Sends an event to the bot, to whichever session looks after the guild. */
export function tellBot(world: World, event: string, data: object, guildId?: string): void {
  for (const listener of world.listeners.gateway) listener(event, data, guildId);
}

export function tellPage(world: World, event: PageEvent): void {
  for (const listener of [...world.listeners.page]) listener(event);
}

/** Lets whoever waits for something look again. */
export function tellRequest(world: World): void {
  for (const listener of [...world.listeners.request]) listener();
}

/** The instant as Discord writes it. */
export function timestamp(world: World): string {
  return new Date(world.now()).toISOString();
}
