import { type Client, Events, type Interaction, Routes, ShardClientUtil, Status } from 'discord.js';
import { AppError } from '../errors.ts';
import type { ServerFacts } from '../storage/servers.ts';
import type { Command } from './command.ts';
import { registerCommands } from './register.ts';

export interface ConnectOptions {
  token: string;
  commands: readonly Pick<Command<never>, 'data'>[];
  /** Hash of the commands that were registered last. */
  known: string | undefined;
  onInteraction(interaction: Interaction): Promise<void>;
  /** The bot is in these servers, or came in. */
  onServers(servers: readonly ServerFacts[]): Promise<void>;
  /** Those it was in when it was last told. */
  knownServers(): Promise<readonly string[]>;
  /** The bot was removed. An outage is no removal; discord.js tells it by another event. */
  onRemoved(guildId: string): Promise<void>;
  /** A channel, a role or what the bot itself may do was changed in this server. */
  onChanged(guildId: string): Promise<void>;
  onTrouble(error: unknown): void;
  wait(ms: number): Promise<void>;
  /** Once it is aborted Discord is waited for no longer. */
  signal: AbortSignal;
}

/** Between two tries to reach Discord: at a start, or a network, that comes up slowly. */
const REACH_AGAIN_MS = 5_000;

/**
 * Waits until Discord can be reached, logs in, learns the servers, and registers the commands where they have changed.
 * @returns the hash of the commands, and how many servers there are
 * @throws AppError `config_invalid` if Discord does not accept the token
 */
export async function connect(
  client: Client,
  options: ConnectOptions,
): Promise<{ commandsHash: string; servers: number }> {
  const { token, commands, known, onInteraction, onServers, onRemoved, onChanged, onTrouble } = options;
  const ready = Promise.withResolvers<Client<true>>();
  client.once(Events.ClientReady, ready.resolve);
  client.on(Events.InteractionCreate, onInteraction);
  client.on(Events.GuildCreate, (guild) => onServers([factsOf(guild)]).catch(onTrouble));
  client.on(Events.GuildDelete, (guild) => onRemoved(guild.id).catch(onTrouble));
  watchChanges(client, (guildId) => onChanged(guildId).catch(onTrouble));
  client.on(Events.Error, onTrouble);
  await untilReached(client, options);
  await client.login(token);
  const { rest, application, guilds } = await ready.promise;
  await onServers(guilds.cache.filter(({ available }) => available).map(factsOf));
  for (const id of await options.knownServers()) if (isLeft(id, client)) await onRemoved(id);
  const commandsHash = await registerCommands(
    rest,
    application.id,
    commands.map(({ data }) => data),
    known,
  );
  return { commandsHash, servers: guilds.cache.size };
}

/** Of members Discord tells a bot without that intent about itself alone. */
function watchChanges(client: Client, onChanged: (guildId: string) => void): void {
  client.on(Events.ChannelUpdate, (_, channel) => channel.isDMBased() || onChanged(channel.guildId));
  client.on(Events.ThreadUpdate, (_, { guildId }) => onChanged(guildId));
  client.on(Events.ThreadDelete, ({ guildId }) => onChanged(guildId));
  client.on(Events.GuildRoleUpdate, (_, { guild }) => onChanged(guild.id));
  client.on(Events.GuildMemberUpdate, (_, { guild }) => onChanged(guild.id));
}

/** @returns what is wrong, in words. discord.js's own `isReady` stays true once it was, whatever becomes of the connection */
export function connectionTrouble({ ws }: Client): string | undefined {
  const away = ws.shards.filter(({ status }) => status !== Status.Ready).map(({ id }) => id);
  if (ws.shards.size > 0 && away.length === 0) return undefined;
  return ws.shards.size > 1 ? `not connected to Discord (shard ${away.join(', ')})` : 'not connected to Discord';
}

/** A client that failed to log in cannot be used again, so Discord is asked before. */
async function untilReached({ rest }: Client, { wait, signal, onTrouble }: ConnectOptions): Promise<void> {
  for (;;) {
    try {
      await rest.get(Routes.gatewayBot());
      return;
    } catch (error) {
      if ((error as { status?: number }).status === 401) {
        const words = 'Discord does not accept DISCORD_TOKEN. Copy it again from the developer portal, page “Bot”.';
        throw new AppError('config_invalid', words, { cause: error });
      }
      onTrouble(error);
      await wait(REACH_AGAIN_MS);
      signal.throwIfAborted();
    }
  }
}

/** The bot was removed while this process, which has the server's shard, was not there to hear it. */
function isLeft(guildId: string, { guilds, ws, options }: Client): boolean {
  const shard = ShardClientUtil.shardIdForGuildId(guildId, options.shardCount ?? 1);
  return ws.shards.has(shard) && !guilds.cache.has(guildId);
}

function factsOf({ id, name, preferredLocale }: { id: string; name: string; preferredLocale: string }): ServerFacts {
  return { guildId: id, name, locale: preferredLocale };
}
