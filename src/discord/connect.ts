import { type Client, Events, type Interaction } from 'discord.js';
import type { Command } from './command.ts';
import { registerCommands } from './register.ts';

export interface GuildFacts {
  guildId: string;
  name: string;
  locale: string;
}

export interface ConnectOptions {
  token: string;
  commands: readonly Pick<Command<never>, 'data'>[];
  /** Hash of the commands that were registered last. */
  known: string | undefined;
  onInteraction(interaction: Interaction): Promise<void>;
  /** The bot is in this server, or came in. */
  onServer(guild: GuildFacts): Promise<void>;
  /** The bot was removed. An outage is no removal; discord.js tells it by another event. */
  onRemoved(guildId: string): Promise<void>;
  onTrouble(error: unknown): void;
}

/**
 * Logs in, learns the servers, and registers the commands where they have changed.
 * @returns the hash of the commands, and how many servers there are
 */
export async function connect(
  client: Client,
  options: ConnectOptions,
): Promise<{ commandsHash: string; servers: number }> {
  const { token, commands, known, onInteraction, onServer, onRemoved, onTrouble } = options;
  const ready = Promise.withResolvers<Client<true>>();
  client.once(Events.ClientReady, ready.resolve);
  client.on(Events.InteractionCreate, onInteraction);
  client.on(Events.GuildCreate, (guild) => onServer(factsOf(guild)).catch(onTrouble));
  client.on(Events.GuildDelete, (guild) => onRemoved(guild.id).catch(onTrouble));
  client.on(Events.Error, onTrouble);
  await client.login(token);
  const { rest, application, guilds } = await ready.promise;
  for (const guild of guilds.cache.values()) await onServer(factsOf(guild));
  const commandsHash = await registerCommands(
    rest,
    application.id,
    commands.map(({ data }) => data),
    known,
  );
  return { commandsHash, servers: guilds.cache.size };
}

function factsOf({ id, name, preferredLocale }: { id: string; name: string; preferredLocale: string }): GuildFacts {
  return { guildId: id, name, locale: preferredLocale };
}
