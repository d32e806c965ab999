import type { Guild } from 'discord.js';
import { safeText } from '../src/discord/safe-text.ts';
import type { Subscription } from '../src/model.ts';
import type { Server } from '../src/storage/servers.ts';
import type { Language } from '../src/texts/languages.ts';
import { serverCheckTexts } from '../src/texts/server-check/server-check-texts.ts';
import { missingWords } from './missing-permissions.ts';

/** What of a server's own set-up does not work, beside the channels of its digests: each with what to do about it. */
export async function checkServer(
  guild: Guild,
  server: Pick<Server, 'logChannelId' | 'managerRoleId'> | undefined,
  subscriptions: readonly Subscription[],
  language: Language,
): Promise<string[]> {
  const texts = serverCheckTexts[language];
  const found: string[] = [];
  const lookInto = async (channelId: string, gone: (channel: string) => string) => {
    const channel = await guild.channels.fetch(channelId).catch(() => null);
    const trouble = channel ? missingWords(channel, language) : gone(`<#${channelId}>`);
    if (trouble) found.push(trouble);
  };

  if (server?.logChannelId) await lookInto(server.logChannelId, texts.logChannelGone);
  else found.push(texts.noLogChannel);
  if (server?.managerRoleId && !guild.roles.cache.has(server.managerRoleId)) found.push(texts.managerRoleGone);
  for (const { name, approval, look } of subscriptions) {
    const safeName = safeText(name, 60);
    if (approval) await lookInto(approval.channelId, (channel) => texts.draftsGone(safeName, channel));
    const pinged = [...look.pingRoleIds, ...(look.topicPings ?? []).map(({ roleId }) => roleId)];
    if (pinged.some((id) => !guild.roles.cache.has(id))) found.push(texts.pingGone(safeName));
  }
  return found.map((words) => `⚠ ${words}`);
}
