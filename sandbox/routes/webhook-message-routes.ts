import { type ApiAnswer, type ApiRequest, ok, openRoute, type Route } from '../http/router.ts';
import { validateWebhookName } from '../rules/validate-channel.ts';
import { discordError } from '../world/discord-error.ts';
import type { Interaction } from '../world/interaction.ts';
import { checkNew, createMessage, deleteMessage, editMessage, storeMessage } from '../world/messages.ts';
import { aUser } from '../world/people.ts';
import { type Channel, ChannelType, MessageFlag, type StoredMessage, type Webhook } from '../world/shapes.ts';
import type { World } from '../world/world.ts';
import { answerFrom } from './interaction-routes.ts';
import { wakeThread } from './message-routes.ts';
import { createPost } from './thread-routes.ts';

/** Where the bot is no member. Source: Discord's interaction reference. */
const FOLLOW_UPS_OUTSIDE = 5;
const EXECUTE = '/webhooks/:webhook/:token';
const MESSAGE = `${EXECUTE}/messages/:message`;

/** Messages written with a token in the path: a webhook's, or an interaction's answers and follow-ups. */
export const webhookMessageRoutes: Route[] = [
  openRoute('POST', EXECUTE, (world, request) => {
    const owner = ownerOf(world, request);
    return 'webhook' in owner ? execute(world, request, owner.webhook) : followUp(world, request, owner.interaction);
  }),
  openRoute('GET', MESSAGE, (world, request) => ok(find(world, request).wire)),
  openRoute('PATCH', MESSAGE, (world, request) => {
    const stored = find(world, request);
    editMessage(world, stored, request.body, request.files);
    return ok(stored.wire);
  }),
  openRoute('DELETE', MESSAGE, (world, request) => {
    deleteMessage(world, find(world, request));
    return undefined;
  }),
];

/** @throws DiscordError 10015, or 50027 for a token that is wrong or too old */
function ownerOf(world: World, { params }: ApiRequest): { webhook: Webhook } | { interaction: Interaction } {
  if (params.webhook !== world.people.bot.id) {
    const webhook = world.webhooks.get(params.webhook!);
    if (!webhook) throw discordError(10015);
    if (webhook.token !== params.token) throw discordError(50027);
    return { webhook };
  }
  const interaction = world.interactions.get(params.token!);
  if (!interaction || world.now() - interaction.createdAtMs > world.limits.interactionTokenMs)
    throw discordError(50027);
  if (interaction.state !== 'answered') throw discordError(10015);
  return { interaction };
}

function find(world: World, request: ApiRequest): StoredMessage {
  const owner = ownerOf(world, request);
  const id = request.params.message!;
  const stored =
    'webhook' in owner ? ofWebhook(world, request, owner.webhook, id) : ofInteraction(owner.interaction, id);
  if (!stored || world.messages.get(stored.wire.channel_id)?.get(stored.wire.id) !== stored) throw discordError(10008);
  return stored;
}

function ofInteraction({ original, followUps }: Interaction, id: string): StoredMessage | undefined {
  return id === '@original' || id === original?.wire.id ? original : followUps.get(id);
}

function ofWebhook(world: World, { query }: ApiRequest, webhook: Webhook, id: string): StoredMessage | undefined {
  const stored = world.messages.get(query.get('thread_id') ?? webhook.channel_id)?.get(id);
  return stored?.wire.webhook_id === webhook.id ? stored : undefined;
}

/** Right after a deferred answer a follow-up fills it in; Discord keeps that for old bots. */
function followUp(world: World, { body, files }: ApiRequest, interaction: Interaction): ApiAnswer {
  const channel = world.channels.get(interaction.channelId);
  if (!channel) throw discordError(10003);
  if (interaction.original?.thinking) {
    editMessage(world, interaction.original, body, files);
    return ok(interaction.original.wire);
  }
  const outside = world.guilds.get(interaction.guildId ?? '')?.botInside === false;
  if (outside && interaction.followUps.size >= FOLLOW_UPS_OUTSIDE) throw discordError(40094);
  const ephemeral = (Number(body.flags ?? 0) & MessageFlag.ephemeral) !== 0;
  const stored = createMessage(world, { ...answerFrom(world, interaction, ephemeral), channel, body, files });
  interaction.followUps.set(stored.wire.id, stored);
  return ok(stored.wire);
}

function execute(world: World, request: ApiRequest, webhook: Webhook): ApiAnswer | undefined {
  const { body, files, query } = request;
  validateWebhookName(body);
  checkNew(body, files);
  const { channel, id } = targetOf(world, request, webhook);
  const author = aUser(webhook.id, typeof body.username === 'string' ? body.username : webhook.name, null, true);
  const more = { webhook_id: webhook.id, application_id: webhook.application_id };
  const { wire } = storeMessage(world, { channel, author, body, files, more, usersOnly: true, ...(id && { id }) });
  return query.get('wait') === 'true' ? ok(wire) : undefined;
}

/** The webhook's channel, a thread of it, or in a forum the post that `thread_name` begins; its first message has its id. */
function targetOf(world: World, { body, query }: ApiRequest, webhook: Webhook): { channel: Channel; id?: string } {
  const channel = world.channels.get(webhook.channel_id);
  if (!channel) throw discordError(10015);
  const threadId = query.get('thread_id');
  if (threadId) {
    const thread = world.channels.get(threadId);
    if (thread?.parent_id !== channel.id) throw discordError(10003);
    wakeThread(world, thread);
    return { channel: thread };
  }
  const isForum = channel.type === ChannelType.forum;
  const named = typeof body.thread_name === 'string';
  if (isForum && !named) throw discordError(220001);
  if (!isForum && named) throw discordError(220003);
  if (!isForum) return { channel };
  const thread = createPost(world, channel, { name: String(body.thread_name), applied_tags: body.applied_tags });
  return { channel: thread, id: thread.id };
}
