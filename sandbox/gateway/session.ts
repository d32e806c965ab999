import type { WebSocket } from 'ws';
import { asBotSees, MESSAGE_CONTENT } from '../world/message-content.ts';
import type { Message } from '../world/shapes.ts';
import type { World } from '../world/world.ts';

/** One shard of the bot, connected or able to resume. */
export interface Session {
  id: string;
  shard: readonly [number, number];
  intents: number;
  sequence: number;
  /** Events that a resume may ask for again, oldest first. */
  sent: { s: number; text: string }[];
  socket: Connection | undefined;
  /** When the socket was lost. */
  lostAtMs?: number;
}

/** A socket and how it wants its payloads. */
export interface Connection {
  ws: WebSocket;
  send: (text: string) => void;
}

const Intent = {
  guilds: 1 << 0,
  guildWebhooks: 1 << 5,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
} as const;

/** The intents that carry an event, in a guild and in direct messages; what is not named always goes. */
const CARRIED_BY: Record<string, [guild: number, direct: number]> = {
  ...Object.fromEntries(
    [
      'GUILD_CREATE',
      'GUILD_DELETE',
      'CHANNEL_CREATE',
      'CHANNEL_UPDATE',
      'CHANNEL_DELETE',
      'THREAD_CREATE',
      'THREAD_UPDATE',
      'THREAD_DELETE',
      'GUILD_ROLE_UPDATE',
    ].map((event) => [event, [Intent.guilds, 0]]),
  ),
  WEBHOOKS_UPDATE: [Intent.guildWebhooks, 0],
  MESSAGE_CREATE: [Intent.guildMessages, Intent.directMessages],
  MESSAGE_UPDATE: [Intent.guildMessages, Intent.directMessages],
  MESSAGE_DELETE: [Intent.guildMessages, Intent.directMessages],
};

export const isWanted = (intents: number, event: string, guildId: string | undefined): boolean => {
  const carriers = CARRIED_BY[event];
  return carriers === undefined || (intents & carriers[guildId === undefined ? 1 : 0]) !== 0;
};

/** Whether the guild is this shard's. Source: Discord's gateway page. Direct messages and events without a guild are shard 0's. */
export const isOwner = ([shard, count]: readonly [number, number], guildId: string | undefined): boolean =>
  guildId === undefined ? shard === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === shard;

/** An event's data as this session may see it. */
export function seenBy(world: World, session: Session, event: string, data: object): object {
  if (event !== 'MESSAGE_CREATE' && event !== 'MESSAGE_UPDATE') return data;
  return asBotSees(world, data as Message, (session.intents & MESSAGE_CONTENT) !== 0);
}

/** Numbers an event, keeps it for a resume and sends it when somebody is there. */
export function dispatch(session: Session, event: string, data: object, keep: number): void {
  const s = ++session.sequence;
  const text = JSON.stringify({ op: 0, s, t: event, d: data });
  session.sent.push({ s, text });
  if (session.sent.length > keep) session.sent.shift();
  session.socket?.send(text);
}
