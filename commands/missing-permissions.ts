import { type GuildBasedChannel, PermissionFlagsBits } from 'discord.js';

/** What a digest needs, with the names that Discord's own settings use. */
const NEEDED: [bigint, string][] = [
  [PermissionFlagsBits.ViewChannel, 'View Channel'],
  [PermissionFlagsBits.SendMessages, 'Send Messages'],
  [PermissionFlagsBits.EmbedLinks, 'Embed Links'],
  [PermissionFlagsBits.ReadMessageHistory, 'Read Message History'],
];

/** What the bot lacks in a channel and where to mend it; nothing if it lacks nothing. */
export function missingWords(channel: GuildBasedChannel): string | undefined {
  const own = channel.permissionsFor(channel.client.user);
  const missing = NEEDED.filter(([bit]) => !own?.has(bit)).map(([, name]) => `**${name}**`);
  if (missing.length === 0) return undefined;
  return `I lack ${missing.join(', ')} in <#${channel.id}>. Allow it under Edit Channel → Permissions for my role, or nothing can be posted there.`;
}
