import { randomBytes } from 'node:crypto';
import type { Act, Answer } from '../page-protocol.ts';
import { type FirstAnswer, type Interaction, ownersOf } from '../world/interaction.ts';
import { storeMessage } from '../world/messages.ts';
import { channelPermissions, Permission } from '../world/permissions.ts';
import { guildOf } from '../world/places.ts';
import { type Channel, ChannelType, type Guild, type Json, type StoredMessage, type User } from '../world/shapes.ts';
import { showMessage } from '../world/show.ts';
import { tellBot, type World } from '../world/world.ts';
import { commandData } from './command-data.ts';
import { componentData } from './component-data.ts';
import { modalData } from './modal-data.ts';
import { Refusal } from './refusal.ts';

/** The part of an interaction that is its kind's own. */
export interface ActData {
  type: number;
  data: Json;
  interaction?: Pick<Interaction, 'source' | 'commandName' | 'byUser'> & { optionType?: number };
}

/** Where an act happens, and whose it is. */
export interface Scene {
  world: World;
  user: User;
  channel: Channel;
  guild: Guild | undefined;
}

/** Uploads of an interaction's author, bytes. Source: Discord's interaction reference, the least a server gives. */
const ATTACHMENT_SIZE_LIMIT = 10 * 1024 * 1024;

/** Does what a person did and waits for the bot's first answer, as Discord's client does. */
export async function perform(world: World, act: Act): Promise<Answer> {
  try {
    const scene = setScene(world, act);
    if (act.kind === 'say') return { ok: true, message: showMessage(say(scene, act.content)) };
    const built = build(scene, act);
    if (!world.botReachable()) throw new Refusal('bot_offline', 'The bot is not connected. Start it, then try again.');
    return await send(scene, built, act.locale ?? world.locale);
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.reason, words: error.message };
    throw error;
  }
}

/** A person's own message; no interaction. */
function say({ world, user, channel, guild }: Scene, content: string): StoredMessage {
  const permission = channel.thread_metadata ? Permission.sendMessagesInThreads : Permission.sendMessages;
  if (guild && !(channelPermissions(guild, channel, user.id) & permission))
    throw new Refusal('not_allowed', 'You cannot write here.');
  if (channel.type === ChannelType.forum) throw new Refusal('invalid', 'Choose a post of the forum to write in.');
  if (content.trim() === '' || content.length > 2_000)
    throw new Refusal('invalid', 'A message has 1 to 2,000 characters.');
  return storeMessage(world, { channel, author: user, body: { content }, files: [] });
}

function build(scene: Scene, act: Exclude<Act, { kind: 'say' }>): ActData {
  switch (act.kind) {
    case 'command':
    case 'autocomplete':
    case 'message_command':
      return commandData(scene, act);
    case 'component':
      return componentData(scene, act);
    case 'modal':
      return modalData(scene, act);
  }
}

function setScene(world: World, act: Act): Scene {
  const user = world.people[act.as];
  const channel = world.channels.get(act.channel_id);
  const guild = channel && guildOf(world, channel);
  const mine = channel?.recipients?.some(({ id }) => id === user?.id);
  const visible = guild ? user && channelPermissions(guild, channel, user.id) & Permission.viewChannel : mine;
  if (!user || !channel || !visible) throw new Refusal('unknown', 'There is no such channel for you.');
  return { world, user, channel, guild };
}

async function send(
  { world, user, channel, guild }: Scene,
  { type, data, interaction: more }: ActData,
  locale: string,
): Promise<Answer> {
  const interaction: Interaction = {
    id: world.nextId(),
    token: randomBytes(60).toString('base64url'),
    type,
    channelId: channel.id,
    ...(guild && { guildId: guild.id }),
    user,
    createdAtMs: world.now(),
    state: 'waiting',
    optionType: 3,
    followUps: new Map(),
    ...more,
  };
  forgetOld(world);
  world.interactions.set(interaction.token, interaction);
  const answered = waitForAnswer(world, interaction);
  tellBot(world, 'INTERACTION_CREATE', { ...describe(world, interaction, data, channel, guild), locale }, guild?.id);
  return toAnswer(await answered);
}

/** Resolves with the first answer, or void once Discord would have given up. */
function waitForAnswer(world: World, interaction: Interaction): Promise<FirstAnswer | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      interaction.state = 'void';
      resolve(undefined);
    }, world.limits.interactionAnswerMs);
    interaction.onAnswer = (answer) => {
      clearTimeout(timer);
      resolve(answer);
    };
  });
}

function toAnswer(first: FirstAnswer | undefined): Answer {
  switch (first?.kind) {
    case undefined:
      return { ok: false, reason: 'no_answer', words: 'The application did not respond.' };
    case 'message':
      return { ok: true, message: showMessage(first.message) };
    case 'choices':
      return { ok: true, choices: first.choices };
    case 'modal':
      return { ok: true, modal: first.modal };
    case 'nothing':
      return { ok: true };
  }
}

/** INTERACTION_CREATE as the gateway brings it. */
function describe(
  world: World,
  interaction: Interaction,
  data: Json,
  channel: Channel,
  guild: Guild | undefined,
): Json {
  const { bot } = world.people;
  const { user, source } = interaction;
  const may = guild && channelPermissions(guild, channel, user.id);
  return {
    id: interaction.id,
    application_id: bot.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: { ...channel, ...(may !== undefined && { permissions: String(may) }) },
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: { ...guild.members.get(user.id), permissions: String(may) },
          app_permissions: String(channelPermissions(guild, channel, bot.id)),
          context: 0,
        }
      : { user, app_permissions: String(1n << 11n), context: 1 }),
    authorizing_integration_owners: ownersOf(interaction, guild),
    ...(source && { message: source.wire }),
    entitlements: [],
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
  };
}

/** Interactions are in the order of their making, so the old ones stand in front. */
function forgetOld(world: World): void {
  for (const [token, { createdAtMs }] of world.interactions) {
    if (createdAtMs > world.now() - world.limits.interactionTokenMs) break;
    world.interactions.delete(token);
  }
}
