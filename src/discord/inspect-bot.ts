import { type APIApplication, type APIGatewayBotInfo, type APIUser, ApplicationFlags, REST, Routes } from 'discord.js';
import { errorTexts } from '../texts/errors/error-texts.ts';
import { askTime } from './ask-time.ts';
import { missingPermissions } from './permissions.ts';
import { readChannelFacts } from './read-permissions.ts';

/** For looking only: what is asked may be asked again, and a rate limit is waited out. */
export function createLookingRest({ apiUrl, token }: { apiUrl: string; token: string }): REST {
  return new REST({ api: apiUrl, retries: 1, timeout: 10_000 }).setToken(token);
}

export interface BotFacts {
  id: string;
  name: string;
  /** Privileged intents that are switched on for it; it needs none. */
  privileged: string[];
  sessionsLeft: number;
  /** Discord's clock less ours, to the second; absent if it did not say. */
  clockSkewMs?: number;
}

const PRIVILEGED: [string, number][] = [
  ['Presence', ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited],
  ['Server Members', ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited],
  ['Message Content', ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited],
];

/** Who the bot is to Discord, asked with its token. @throws what discord.js throws when Discord refuses or is away */
export async function inspectBot(rest: REST, now: () => number): Promise<BotFacts> {
  const theirsMs = await askTime(rest);
  const clockSkewMs = theirsMs === undefined ? undefined : theirsMs - now();
  const { id, username } = (await rest.get(Routes.user())) as APIUser;
  const { flags = 0 } = (await rest.get(Routes.currentApplication())) as APIApplication;
  const { session_start_limit: sessions } = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
  return {
    id,
    name: username,
    privileged: PRIVILEGED.filter(([, bits]) => (flags & bits) !== 0).map(([name]) => name),
    sessionsLeft: sessions.remaining,
    ...(clockSkewMs !== undefined && { clockSkewMs }),
  };
}

export interface ChannelLacks {
  channelName: string;
  /** Permissions without which nothing is posted, and those whose lack costs something, in words. */
  vital: string[];
  minor: string[];
}

/** What the bot lacks in a channel. @throws what discord.js throws when the channel is gone or hidden */
export async function inspectChannel(
  rest: REST,
  selfId: string,
  channelId: string,
  wish: { thread: boolean },
): Promise<ChannelLacks> {
  const { channel, held } = await readChannelFacts(rest, channelId, selfId);
  const missing = missingPermissions(held, { type: channel.type, ...wish });
  const words = (isVital: boolean) =>
    missing
      .filter((need) => need.isVital === isVital)
      .map(({ key }) => `${errorTexts.en.lack[key][0]} (without it ${errorTexts.en.lack[key][1]})`);
  return { channelName: channel.name ?? channelId, vital: words(true), minor: words(false) };
}
