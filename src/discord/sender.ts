import { type APIMessage, DiscordAPIError, type REST, Routes } from 'discord.js';
import type { Delivery } from '../model.ts';
import type { MessageBody } from './build-body.ts';
import type { ForumPost } from './pack-messages.ts';
import type { OwnWebhook } from './webhooks.ts';

/** Under which name a message goes, by the bot's webhook of which channel. Stands in the frozen body, and goes nowhere as such. */
export interface Sender {
  webhookOf: string;
  username: string;
  avatar_url?: string;
}

type FrozenMessage = MessageBody & { sender?: Sender };
export type FrozenBody = FrozenMessage | (ForumPost & { message: FrozenMessage });

/** Webhook gone; its token is another one's. */
const GONE: readonly (number | string)[] = [10015, 50027];

export function readBody(body: string): FrozenBody {
  return JSON.parse(body) as FrozenBody;
}

export function senderOf(body: FrozenBody): Sender | undefined {
  return messageOf(body).sender;
}

/** Whether Discord answers its repetition with the first message: not for posts of a forum and messages of a webhook. */
export function hasNonce(body: string): boolean {
  return 'nonce' in readBody(body);
}

/** As the bot itself posts it. */
export function withoutSender(body: FrozenBody): MessageBody | ForumPost {
  const { sender: _, ...message } = messageOf(body);
  return 'message' in body ? { ...body, message } : message;
}

/**
 * Posts by a webhook; in a forum, as a post, whose id its first message has.
 * @returns nothing if an admin had moved the webhook: what it posted into another channel is taken back
 */
export async function execute(
  rest: REST,
  { id, token }: OwnWebhook,
  { channelId, way }: Pick<Delivery, 'channelId' | 'way'>,
  body: FrozenBody,
): Promise<{ kind: 'sent'; messageId: string } | undefined> {
  const { webhookOf, ...name } = senderOf(body)!;
  const post = 'message' in body ? { thread_name: body.name, applied_tags: body.applied_tags } : {};
  const message = messageOf(withoutSender(body));
  const isElsewhere = way !== 'forum' && channelId !== webhookOf;
  const posted = (await rest.post(Routes.webhook(id, token), {
    ...options(rest, { wait: 'true', ...(isElsewhere && { thread_id: channelId }) }),
    body: { ...message, ...name, ...post },
  })) as APIMessage;
  if (way === 'forum' || posted.channel_id === channelId) return { kind: 'sent', messageId: posted.id };
  await rest.delete(Routes.webhookMessage(id, token, posted.id), options(rest, {}));
  return undefined;
}

/** Puts another body in the place of what a webhook's message says. */
export async function editByWebhook(
  rest: REST,
  { id, token }: OwnWebhook,
  { channelId, messageId }: { channelId: string; messageId: string },
  body: FrozenBody,
): Promise<{ kind: 'done' }> {
  const isElsewhere = channelId !== senderOf(body)!.webhookOf;
  await rest.patch(Routes.webhookMessage(id, token, messageId), {
    ...options(rest, isElsewhere ? { thread_id: channelId } : {}),
    body: withoutSender(body),
  });
  return { kind: 'done' };
}

export function isWebhookGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.includes(error.code);
}

/** The bot's token is no part of it, so that a refused webhook is not taken for a refused bot. */
function options(rest: REST, query: Record<string, string>) {
  const signal = AbortSignal.timeout(rest.options.timeout);
  return { query: new URLSearchParams({ with_components: 'true', ...query }), auth: false, signal };
}

export function messageOf(body: FrozenBody): FrozenMessage {
  return 'message' in body ? body.message : body;
}
