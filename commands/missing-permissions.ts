import type { GuildBasedChannel } from 'discord.js';
import { describeMissing, missingPermissions } from '../src/discord/permissions.ts';

/** What the bot lacks in a channel and where to mend it; nothing if it lacks nothing. */
export function missingWords(channel: GuildBasedChannel): string | undefined {
  const held = channel.permissionsFor(channel.client.user)?.bitfield ?? 0n;
  return describeMissing(channel.id, missingPermissions(held, { type: channel.type }));
}
