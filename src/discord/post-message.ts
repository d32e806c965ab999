import { type APIMessage, type APIThreadChannel, REST, Routes } from 'discord.js';
import type { Delivery } from '../model.ts';
import { type Refusal, readRefusal } from './read-answer.ts';
import { readBack, type Sighting } from './read-back.ts';

export type Posted = { kind: 'sent'; messageId: string } | Refusal;
export type Done = { kind: 'done' } | Refusal;

/** What delivering needs of Discord. Each asks once and answers with what is known; none throws, none repeats itself. */
export interface DiscordPort {
  post(delivery: Pick<Delivery, 'channelId' | 'way' | 'body'>): Promise<Posted>;
  /** Looks for the message by its mark. */
  find(delivery: Pick<Delivery, 'channelId' | 'way' | 'mark'>, sinceMs: number): Promise<Sighting | Refusal>;
  /** Publishes a message of an announcement channel to those who follow it. */
  publish(channelId: string, messageId: string): Promise<Done>;
  /** Begins the thread of a message; its id is the message's. */
  openThread(channelId: string, messageId: string, name: string): Promise<Done>;
}

/** Discord's codes that say it is so already. */
const ALREADY_PUBLISHED = 40033;
const THREAD_EXISTS = 160004;

export interface DeliveryRestOptions {
  apiUrl: string;
  token: string;
  requestsPerSecond: number;
  timeoutMs?: number;
}

/**
 * discord.js's own retries are off: it repeats a POST at once and unseen, and what is not in the journal cannot be told
 * from a message that came twice. For the same reason it does not wait for a rate limit but says so.
 */
export function createDeliveryRest({
  apiUrl,
  token,
  requestsPerSecond,
  timeoutMs = 10_000,
}: DeliveryRestOptions): REST {
  return new REST({
    api: apiUrl,
    retries: 0,
    timeout: timeoutMs,
    globalRequestsPerSecond: requestsPerSecond,
    rejectOnRateLimit: () => true,
    invalidRequestWarningInterval: 100,
  }).setToken(token);
}

/** @param selfId the bot's own user id */
export function createDiscordPort(rest: REST, selfId: string): DiscordPort {
  const { timeout } = rest.options;
  /** The time limit of discord.js begins when a request goes; this one when it is asked for, its wait in a queue included. */
  const post = (route: `/${string}`, body?: unknown) =>
    rest.post(route, { body, signal: AbortSignal.timeout(timeout) });
  return {
    post: ({ channelId, way, body }) =>
      answered(async () => {
        const route = way === 'forum' ? Routes.threads(channelId) : Routes.channelMessages(channelId);
        const { id } = (await post(route, JSON.parse(body))) as APIMessage | APIThreadChannel;
        return { kind: 'sent', messageId: id };
      }),
    find: (delivery, sinceMs) => answered(() => readBack(rest, selfId, delivery, sinceMs)),
    publish: (channelId, messageId) =>
      done(ALREADY_PUBLISHED, post(Routes.channelMessageCrosspost(channelId, messageId))),
    openThread: (channelId, messageId, name) =>
      done(THREAD_EXISTS, post(Routes.threads(channelId, messageId), { name })),
  };
}

async function answered<Answer>(ask: () => Promise<Answer>): Promise<Answer | Refusal> {
  try {
    return await ask();
  } catch (error) {
    return readRefusal(error);
  }
}

/** @param already Discord's code that says it is done already */
async function done(already: number, asked: Promise<unknown>): Promise<Done> {
  const refusal = await answered(async () => {
    await asked;
    return undefined;
  });
  if (refusal === undefined || (refusal.kind === 'refused' && refusal.code === already)) return { kind: 'done' };
  return refusal;
}
