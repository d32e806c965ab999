import type { GuildBasedChannel } from 'discord.js';
import { missingPermissions, sayMissing } from '../src/discord/permissions.ts';
import { say } from '../src/texts/errors/error-texts.ts';
import type { Language } from '../src/texts/languages.ts';

/** What the bot lacks in a channel and where to mend it; nothing if it lacks nothing. */
export function missingWords(channel: GuildBasedChannel, language: Language): string | undefined {
  const held = channel.permissionsFor(channel.client.user)?.bitfield ?? 0n;
  const lacks = sayMissing(channel.id, missingPermissions(held, { type: channel.type }));
  return lacks && say(lacks, language);
}
