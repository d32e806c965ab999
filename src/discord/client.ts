import { Client, GatewayIntentBits, Options } from 'discord.js';

export interface ClientOptions {
  /** `https://discord.com/api`, or the sandbox's, or a proxy's. */
  apiUrl: string;
  /** This process's share of what Discord lets the bot ask. */
  requestsPerSecond: number;
  /** `auto`, or shard numbers with `shardCount`. */
  shards?: string | undefined;
  shardCount?: number | undefined;
}

/**
 * The connection for slash commands. Guilds is the only intent: no message content, no members, no presences.
 * Mentions are off for everything it sends; who wants one says so in that message.
 */
export function createClient({ apiUrl, requestsPerSecond, shards, shardCount }: ClientOptions): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { api: apiUrl, globalRequestsPerSecond: requestsPerSecond, invalidRequestWarningInterval: 100 },
    sweepers: Options.DefaultSweeperSettings,
    ...(shards === 'auto' && { shards: 'auto' as const }),
    ...(shards && shards !== 'auto' && { shards: shards.split(',').map(Number) }),
    ...(shardCount && { shardCount }),
  });
}
