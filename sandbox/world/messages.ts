import { asList, type Fields, type Path } from '../rules/form.ts';
import { isV2, validateMessage } from '../rules/validate-message.ts';
import { completeComponents } from './complete-components.ts';
import { completeEmbeds } from './complete-embeds.ts';
import { findMentions } from './mentions.ts';
import { guildOf } from './places.ts';
import { type Channel, type Message, MessageFlag, type StoredMessage, type User } from './shapes.ts';
import { showMessage } from './show.ts';
import { attachedNames, keepUploads, stays, type UploadedFile } from './uploads.ts';
import { tellBot, tellPage, timestamp, type World } from './world.ts';

const SETTABLE_FLAGS = MessageFlag.suppressEmbeds | MessageFlag.suppressNotifications | MessageFlag.componentsV2;

export interface NewMessage {
  channel: Channel;
  author: User;
  body: Fields;
  files: readonly UploadedFile[];
  /** Fields beside those of every message: `webhook_id`, `interaction_metadata`, another `type`. */
  more?: Partial<Message>;
  ephemeralFor?: string;
  commandName?: string;
  /** Interactions and webhooks ping users only, unless told. */
  usersOnly?: boolean;
  /** Where the body stands in the request's, for errors. */
  at?: Path;
  /** A forum post's message has its thread's id. */
  id?: string;
}

/** Checks, stores and announces a message. @throws DiscordError for a body that Discord refuses */
export function createMessage(world: World, message: NewMessage): StoredMessage {
  checkNew(message.body, message.files, message.at);
  return storeMessage(world, message);
}

/** @throws DiscordError for a body that Discord refuses */
export function checkNew(body: Fields, files: readonly UploadedFile[], at?: Path): void {
  validateMessage(body, { change: 'create', attached: attachedNames(body, files, []), ...(at && { at }) });
}

/** Stores and announces a message that was checked. */
export function storeMessage(world: World, { channel, author, body, files, ...given }: NewMessage): StoredMessage {
  const attachments = keepUploads(world, body, files);
  const guild = guildOf(world, channel);
  const wire: Message = {
    type: 0,
    id: given.id ?? world.nextId(),
    channel_id: channel.id,
    author,
    content: String(body.content ?? ''),
    embeds: completeEmbeds(asList(body.embeds), attachments),
    components: completeComponents(asList(body.components), attachments, world.nextId),
    attachments,
    flags: (Number(body.flags ?? 0) & SETTABLE_FLAGS) | (given.ephemeralFor ? MessageFlag.ephemeral : 0),
    timestamp: timestamp(world),
    edited_timestamp: null,
    ...findMentions(body, author, world.users, {
      ...(guild && { guild }),
      channel,
      usersOnly: given.usersOnly === true,
    }),
    tts: false,
    pinned: false,
    ...given.more,
  };
  const stored: StoredMessage = {
    wire,
    ...(given.ephemeralFor && { ephemeralFor: given.ephemeralFor }),
    ...(given.commandName && { commandName: given.commandName }),
  };
  keep(world, channel, stored);
  announceMessage(world, stored, 'MESSAGE_CREATE', body.nonce);
  return stored;
}

/** Puts a message among its channel's; the oldest goes when there are too many. */
export function keep(world: World, channel: Channel, stored: StoredMessage): void {
  const log = messagesIn(world, channel.id);
  log.set(stored.wire.id, stored);
  if (log.size > world.limits.messagesPerChannel) log.delete(log.keys().next().value!);
  if (stored.ephemeralFor) return;
  channel.last_message_id = stored.wire.id;
  if (channel.message_count !== undefined) channel.message_count += 1;
  if (channel.total_message_sent !== undefined) channel.total_message_sent += 1;
}

/** Changes what the body names. @throws DiscordError for a body that Discord refuses */
export function editMessage(
  world: World,
  stored: StoredMessage,
  body: Fields,
  files: readonly UploadedFile[],
  at?: Path,
): void {
  const { wire } = stored;
  validateMessage(body, {
    change: 'edit',
    ...(at && { at }),
    attached: attachedNames(body, files, wire.attachments),
    flagsBefore: wire.flags,
    keeps: stored.thinking ? { content: '', embeds: [], components: [] } : wire,
  });
  const channel = world.channels.get(wire.channel_id)!;
  const guild = guildOf(world, channel);
  const keptFlags = wire.flags & ~(MessageFlag.suppressEmbeds | MessageFlag.loading);
  const askedFlags = body.flags === undefined ? wire.flags & MessageFlag.suppressEmbeds : Number(body.flags);
  wire.flags = keptFlags | (askedFlags & (MessageFlag.suppressEmbeds | MessageFlag.componentsV2));
  wire.attachments = [...stays(body, wire.attachments), ...keepUploads(world, body, files)];
  if (body.content !== undefined) wire.content = String(body.content ?? '');
  if (body.embeds !== undefined) wire.embeds = completeEmbeds(asList(body.embeds), wire.attachments);
  if (isV2(body, { flagsBefore: wire.flags })) Object.assign(wire, { content: '', embeds: [] });
  if (body.components !== undefined)
    wire.components = completeComponents(asList(body.components), wire.attachments, world.nextId);
  if (body.content !== undefined || body.components !== undefined) {
    Object.assign(
      wire,
      findMentions(body, wire.author, world.users, {
        ...(guild && { guild }),
        channel,
        usersOnly: wire.webhook_id !== undefined,
      }),
    );
  }
  if (!stored.thinking) wire.edited_timestamp = timestamp(world);
  delete stored.thinking;
  announceMessage(world, stored, 'MESSAGE_UPDATE');
}

export function deleteMessage(world: World, stored: StoredMessage): void {
  const { id, channel_id } = stored.wire;
  messagesIn(world, channel_id).delete(id);
  tellPage(world, { type: 'message_delete', id, channel_id });
  const guild_id = world.channels.get(channel_id)?.guild_id;
  if (!stored.ephemeralFor)
    tellBot(world, 'MESSAGE_DELETE', { id, channel_id, ...(guild_id && { guild_id }) }, guild_id);
}

export function messagesIn(world: World, channelId: string): Map<string, StoredMessage> {
  const log = world.messages.get(channelId) ?? new Map<string, StoredMessage>();
  world.messages.set(channelId, log);
  return log;
}

/** Tells the page, and the bot unless the message is ephemeral. */
export function announceMessage(
  world: World,
  stored: StoredMessage,
  event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE',
  nonce?: unknown,
): void {
  tellPage(world, { type: event === 'MESSAGE_CREATE' ? 'message' : 'message_update', message: showMessage(stored) });
  if (stored.ephemeralFor) return;
  const guild = guildOf(world, world.channels.get(stored.wire.channel_id)!);
  const { user: _, ...member } = { user: undefined, ...guild?.members.get(stored.wire.author.id) };
  const more = guild && { guild_id: guild.id, member };
  tellBot(
    world,
    event,
    { ...stored.wire, ...more, ...(nonce !== undefined && nonce !== null && { nonce }) },
    guild?.id,
  );
}
