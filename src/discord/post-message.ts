import { type APIMessage, type APIThreadChannel, type APIThreadList, DiscordAPIError, REST, Routes } from 'discord.js';
import type { Delivery } from '../model.ts';
import type { Looked } from '../storage/delivery-rows.ts';
import { keep } from '../texts/errors/error-texts.ts';
import type { Pace } from './pacer.ts';
import { type Refusal, readRefusal } from './read-answer.ts';
import { readBack } from './read-back.ts';
import { readChannelFacts } from './read-permissions.ts';
import { editByWebhook, execute, type FrozenBody, isWebhookGone, readBody, senderOf, withoutSender } from './sender.ts';
import type { Sighting } from './sighting.ts';
import { createWebhooks } from './webhooks.ts';

export type Posted = { kind: 'sent'; messageId: string } | Refusal;
export type Done = { kind: 'done' } | Refusal;

interface Editable {
  channelId: string;
  messageId: string;
}

/** What delivering needs of Discord. Each asks once and answers with what is known; none throws, none repeats itself. */
export interface DiscordPort {
  /** Sees to a webhook where a message goes by one, so that posting is one request. Repeats nothing that was posted. */
  prepare(delivery: Pick<Delivery, 'body'>): Promise<Done>;
  post(delivery: Pick<Delivery, 'channelId' | 'way' | 'body'>): Promise<Posted>;
  /** One step of looking for the message by its mark. @param looked how far the steps before came */
  find(
    delivery: Pick<Delivery, 'channelId' | 'way' | 'body' | 'mark'>,
    sinceMs: number,
    looked?: Looked,
  ): Promise<Sighting | Refusal>;
  /** Publishes a message of an announcement channel to those who follow it. */
  publish(channelId: string, messageId: string): Promise<Done>;
  /** Puts a body in the place of what a message of the bot's says; the same body twice does no harm. */
  edit(message: Editable, body: string): Promise<Done>;
  /** The newest post of a forum under a name, of those that are not archived; for that nobody needs to read its history. */
  findPost(forumId: string, name: string): Promise<Extract<Sighting, { kind: 'found' | 'absent' }> | Refusal>;
  /** Begins the thread of a message; its id is the message's. */
  openThread(channelId: string, messageId: string, name: string): Promise<Done>;
}

/** Discord's codes that say it is so already. */
const ALREADY_PUBLISHED = 40033;
const THREAD_EXISTS = 160004;
const UNKNOWN_MESSAGE = 10008;
/** A thread that is archived takes no edits. */
const ARCHIVED = 50083;

const codeOf = (error: unknown) => (error instanceof DiscordAPIError ? error.code : undefined);

/** After a webhook was found to be gone. */
const NEXT_WEBHOOK_MS = 1_000;

export interface DeliveryRestOptions {
  apiUrl: string;
  token: string;
  timeoutMs?: number;
}

/**
 * discord.js's own retries are off: it repeats a POST at once and unseen, and what is not in the journal cannot be told
 * from a message that came twice. For the same reason it does not wait for a rate limit but says so. The bot's share of
 * the limit is the pacer's work.
 */
export function createDeliveryRest({ apiUrl, token, timeoutMs = 10_000 }: DeliveryRestOptions): REST {
  return new REST({
    api: apiUrl,
    retries: 0,
    timeout: timeoutMs,
    rejectOnRateLimit: () => true,
    invalidRequestWarningInterval: 100,
  }).setToken(token);
}

/**
 * @param selfId the bot's own user id
 * @param pace for every request but the POST of a message, whose turn begins with its note in the journal
 */
export function createDiscordPort(rest: REST, selfId: string, pace: Pace = (work) => work()): DiscordPort {
  const { timeout } = rest.options;
  const webhooks = createWebhooks(rest, selfId, pace);
  /** The time limit of discord.js begins when a request goes; this one when it is asked for, its wait in a queue included. */
  const post = (route: `/${string}`, body?: unknown) =>
    rest.post(route, { body, signal: AbortSignal.timeout(timeout) });
  /** Looking takes turns of its own. */
  const ask: Pick<REST, 'get'> = { get: (route, options) => pace(() => rest.get(route, options)) };

  /** What finds the webhook gone is certainly not done, and asks to be tried again with another. */
  async function unlessGone<Answer>(channelId: string, work: Promise<Answer | undefined>): Promise<Answer | Refusal> {
    try {
      const answer = await work;
      if (answer !== undefined) return answer;
    } catch (error) {
      if (!isWebhookGone(error)) throw error;
    }
    webhooks.forget(channelId);
    return { kind: 'later', retryAfterMs: NEXT_WEBHOOK_MS, words: keep(['webhookGone']) };
  }

  /** By the webhook it was posted by, or by the bot where it had none then. */
  async function edit(message: Editable, frozen: FrozenBody): Promise<Done> {
    const home = senderOf(frozen)?.webhookOf;
    const webhook = home && (await webhooks.see(home));
    const asBot = async (): Promise<Done> => {
      const route = Routes.channelMessage(message.channelId, message.messageId);
      await pace(() => rest.patch(route, { body: withoutSender(frozen), signal: AbortSignal.timeout(timeout) }));
      return { kind: 'done' };
    };
    if (!webhook) return asBot();
    const byIt = pace(() => editByWebhook(rest, webhook, message, frozen));
    return unlessGone(
      home,
      byIt.catch((error) => {
        if (codeOf(error) !== UNKNOWN_MESSAGE) throw error;
        return asBot();
      }),
    );
  }

  return {
    async prepare(delivery) {
      const sender = senderOf(readBody(delivery.body));
      return sender ? done(undefined, webhooks.see(sender.webhookOf)) : { kind: 'done' };
    },
    post: (delivery) =>
      answered(async () => {
        const body = readBody(delivery.body);
        const home = senderOf(body)?.webhookOf;
        const webhook = home && webhooks.known(home);
        if (webhook) return unlessGone(home, execute(rest, webhook, delivery, body));
        const { channelId, way } = delivery;
        const route = way === 'forum' ? Routes.threads(channelId) : Routes.channelMessages(channelId);
        const { id } = (await post(route, withoutSender(body))) as APIMessage | APIThreadChannel;
        return { kind: 'sent', messageId: id };
      }),
    find: (delivery, sinceMs, looked) =>
      answered(async () => {
        const sender = senderOf(readBody(delivery.body));
        const webhook = sender && (await webhooks.see(sender.webhookOf));
        const selfIds = [selfId, ...(webhook ? [webhook.id, webhook.applicationId] : [])] as const;
        return readBack(ask, selfIds, delivery, sinceMs, looked);
      }),
    publish: (channelId, messageId) =>
      done(
        ALREADY_PUBLISHED,
        pace(() => post(Routes.channelMessageCrosspost(channelId, messageId))),
      ),
    edit: (message, body) =>
      answered(async () => {
        const frozen = readBody(body);
        try {
          return await edit(message, frozen);
        } catch (error) {
          if (codeOf(error) !== ARCHIVED) throw error;
          const open = { body: { archived: false }, signal: AbortSignal.timeout(timeout) };
          await pace(() => rest.patch(Routes.channel(message.channelId), open));
          return edit(message, frozen);
        }
      }),
    findPost: (forumId, name) =>
      answered(async () => {
        const { guildId } = await readChannelFacts(ask, forumId, selfId);
        const { threads } = (await ask.get(Routes.guildActiveThreads(guildId))) as APIThreadList;
        const posts = (threads as APIThreadChannel[]).filter(
          (post) => post.parent_id === forumId && post.name === name,
        );
        const newest = posts.toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? 1 : -1))[0];
        return newest ? { kind: 'found' as const, messageId: newest.id } : { kind: 'absent' as const };
      }),
    openThread: (channelId, messageId, name) =>
      done(
        THREAD_EXISTS,
        pace(() => post(Routes.threads(channelId, messageId), { name })),
      ),
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
async function done(already: number | undefined, asked: Promise<unknown>): Promise<Done> {
  const refusal = await answered(async () => {
    await asked;
    return undefined;
  });
  if (refusal === undefined || (refusal.kind === 'refused' && refusal.code === already)) return { kind: 'done' };
  return refusal;
}
