import { MessageFlags, type REST, Routes } from 'discord.js';

/**
 * Posts words that mention nobody, once: a request that fails is not repeated, as it may have been heard.
 * @param rest one that does not retry
 */
export function createSay(rest: Pick<REST, 'post'>, pace: () => Promise<void>) {
  return async (channelId: string, words: string): Promise<void> => {
    await pace();
    await rest.post(Routes.channelMessages(channelId), {
      body: { content: words, allowed_mentions: { parse: [] }, flags: MessageFlags.SuppressEmbeds },
    });
  };
}
