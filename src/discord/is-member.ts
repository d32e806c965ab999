import { DiscordAPIError, Routes } from 'discord.js';
import type { AskDiscord } from './read-permissions.ts';

/** Whether somebody is in a server that the bot is in. @throws what discord.js throws when Discord has a bad day */
export async function isMember(ask: AskDiscord, guildId: string, userId: string): Promise<boolean> {
  try {
    await ask.get(Routes.guildMember(guildId, userId));
    return true;
  } catch (error) {
    if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) return false;
    throw error;
  }
}
