import type { Client, REST } from 'discord.js';
import { type ClientOptions, createClient } from './client.ts';
import { createPacer, type Pace } from './pacer.ts';
import { createDeliveryRest, createDiscordPort, type DiscordPort } from './post-message.ts';
import type { AskDiscord } from './read-permissions.ts';
import { rememberAnswers } from './remember-answers.ts';
import { createSelfId } from './self-id.ts';

export interface DiscordOptions extends ClientOptions {
  token: string;
  /** Milliseconds by a clock that nobody sets: one that goes back would hold everything until then. */
  elapsed(): number;
  wait(ms: number): Promise<void>;
}

/** All ways to Discord that a process has. */
export interface Discord {
  /** Hears of interactions, and answers them. */
  client: Client;
  /** Posts, and repeats nothing by itself. */
  rest: REST;
  /** A turn in the share. */
  pace: Pace;
  /** Looks, in turns of the same share; unlike a POST, a GET may wait and be repeated by discord.js. */
  ask: AskDiscord;
  /** The same, from memory where something was asked a short while ago. */
  facts: ReturnType<typeof rememberAnswers>;
  /** The bot's own id. */
  selfId(): Promise<string>;
  /** For delivering; it is there once Discord has said who the bot is. */
  port(): Promise<DiscordPort>;
}

export function openDiscord({ token, elapsed, wait, ...options }: DiscordOptions): Discord {
  const { apiUrl, requestsPerSecond } = options;
  const client = createClient(options);
  client.rest.setToken(token);
  const rest = createDeliveryRest({ apiUrl, token });
  const pace = createPacer(requestsPerSecond, { now: elapsed, wait });
  const ask = { get: (route: `/${string}`) => pace(() => client.rest.get(route)) };
  const selfId = createSelfId(client, rest);
  let port: DiscordPort | undefined;
  return {
    client,
    rest,
    pace,
    ask,
    facts: rememberAnswers(ask, elapsed),
    selfId,
    port: async () => (port ??= createDiscordPort(rest, await selfId(), pace)),
  };
}
