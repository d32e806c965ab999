import { type ApiAnswer, type ApiRequest, ok, openRoute, type Route } from '../http/router.ts';
import { asFields, asList } from '../rules/form.ts';
import { validateCallback } from '../rules/validate-callback.ts';
import { discordError } from '../world/discord-error.ts';
import { CallbackType, type FirstAnswer, type Interaction, InteractionType, ownersOf } from '../world/interaction.ts';
import { announceMessage, createMessage, editMessage, keep } from '../world/messages.ts';
import { type Json, type Message, MessageFlag, type StoredMessage } from '../world/shapes.ts';
import { timestamp, type World } from '../world/world.ts';

/** The bot's first answer to what somebody did. */
export const interactionRoutes: Route[] = [openRoute('POST', '/interactions/:interaction/:token/callback', answer)];

function answer(world: World, request: ApiRequest): ApiAnswer | undefined {
  const { params, body, query } = request;
  const interaction = world.interactions.get(params.token!);
  if (!interaction || interaction.id !== params.interaction || interaction.state === 'void') throw discordError(10062);
  if (interaction.state === 'answered') throw discordError(40060);
  if (world.now() - interaction.createdAtMs > world.limits.interactionAnswerMs) throw discordError(10062);
  validateCallback(body, interaction.type, interaction.source !== undefined, interaction.optionType);
  const first = carryOut(world, interaction, request);
  interaction.state = 'answered';
  interaction.onAnswer?.(first);
  return query.get('with_response') === 'true' ? ok(describe(interaction, Number(body.type))) : undefined;
}

function carryOut(world: World, interaction: Interaction, { body, files }: ApiRequest): FirstAnswer {
  const data = asFields(body.data);
  const ephemeral = (Number(data.flags ?? 0) & MessageFlag.ephemeral) !== 0;
  const channel = world.channels.get(interaction.channelId);
  if (!channel) throw discordError(10003);
  switch (body.type) {
    case CallbackType.message:
      interaction.original = createMessage(world, {
        ...answerFrom(world, interaction, ephemeral),
        channel,
        body: data,
        files,
        at: ['data'],
      });
      return { kind: 'message', message: interaction.original };
    case CallbackType.deferredMessage:
      interaction.original = think(world, interaction, ephemeral);
      return { kind: 'message', message: interaction.original };
    case CallbackType.updateMessage:
      editMessage(world, interaction.source!, data, files, ['data']);
      interaction.original = interaction.source!;
      return { kind: 'message', message: interaction.original };
    case CallbackType.deferredUpdate:
      interaction.original = interaction.source!;
      return { kind: 'nothing' };
    case CallbackType.choices:
      return { kind: 'choices', choices: asList(data.choices) as { name: string; value: string | number }[] };
    default:
      interaction.modal = data;
      return { kind: 'modal', modal: data };
  }
}

/** The fields of every message that answers an interaction. */
export function answerFrom(world: World, interaction: Interaction, ephemeral: boolean) {
  const { bot } = world.people;
  const more: Partial<Message> = {
    type: interaction.type === InteractionType.command ? 20 : interaction.source ? 19 : 0,
    webhook_id: bot.id,
    application_id: bot.id,
    interaction_metadata: {
      id: interaction.id,
      type: interaction.type,
      user: interaction.user,
      authorizing_integration_owners: ownersOf(interaction, world.guilds.get(interaction.guildId ?? '')),
      ...(interaction.commandName && { name: interaction.commandName, command_type: 1 }),
      ...(interaction.source && { interacted_message_id: interaction.source.wire.id }),
    },
  };
  return {
    author: bot,
    more,
    usersOnly: true,
    ...(ephemeral && { ephemeralFor: interaction.user.id }),
    ...(interaction.commandName && { commandName: interaction.commandName }),
  };
}

/** The message that stands there while the bot thinks. */
function think(world: World, interaction: Interaction, ephemeral: boolean): StoredMessage {
  const channel = world.channels.get(interaction.channelId)!;
  const { more, author, ephemeralFor, commandName } = answerFrom(world, interaction, ephemeral);
  const wire: Message = {
    id: world.nextId(),
    channel_id: channel.id,
    type: 20,
    author,
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    flags: MessageFlag.loading | (ephemeral ? MessageFlag.ephemeral : 0),
    timestamp: timestamp(world),
    edited_timestamp: null,
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    tts: false,
    pinned: false,
    ...more,
  };
  const stored: StoredMessage = {
    wire,
    thinking: true,
    ...(ephemeralFor && { ephemeralFor }),
    ...(commandName && { commandName }),
  };
  keep(world, channel, stored);
  announceMessage(world, stored, 'MESSAGE_CREATE');
  return stored;
}

function describe(interaction: Interaction, type: number): Json {
  const { original } = interaction;
  const message = type === CallbackType.deferredUpdate ? undefined : original?.wire;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: original?.thinking === true,
        response_message_ephemeral: original?.ephemeralFor !== undefined,
      }),
      channel_id: interaction.channelId,
      ...(interaction.guildId && { guild_id: interaction.guildId }),
    },
    ...(message && { resource: { type, message } }),
  };
}
