import { MessageFlags, type REST, Routes } from 'discord.js';
import type { Pace } from './pacer.ts';
import type { NoticeBody } from './word-notices.ts';

/**
 * Posts words that mention nobody, once: a request that fails is not repeated, as it may have been heard.
 * @param rest one that does not retry
 */
export function createSay(rest: Pick<REST, 'post'>, pace: Pace) {
  return async (channelId: string, words: NoticeBody): Promise<void> => {
    const body = { ...words, allowed_mentions: { parse: [] }, flags: MessageFlags.SuppressEmbeds };
    await pace(() => rest.post(Routes.channelMessages(channelId), { body }));
  };
}
