import type { Message } from './shapes.ts';
import type { World } from './world.ts';

/** The intent that lets a bot read what others write. */
export const MESSAGE_CONTENT = 1 << 15;

/** Others' messages come without what they say, unless the bot has the privilege, is mentioned, or is written to directly. */
export function asBotSees(world: World, message: Message, privileged: boolean): Message {
  const { author, mentions, channel_id } = message;
  const botId = world.people.bot.id;
  const direct = world.channels.get(channel_id)?.guild_id === undefined;
  const own = author.id === botId || message.application_id === botId || mentions.some(({ id }) => id === botId);
  if (privileged || direct || own) return message;
  return { ...message, content: '', embeds: [], components: [], attachments: [] };
}
