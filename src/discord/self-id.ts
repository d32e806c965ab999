import { type APIUser, type Client, type REST, Routes } from 'discord.js';

/** The bot's own user id: as the gateway told it, or asked for once by a process without one. */
export function createSelfId(client: Client, rest: REST): () => Promise<string> {
  let asked: Promise<APIUser> | undefined;
  return async () => {
    if (client.user) return client.user.id;
    asked ??= rest.get(Routes.user()) as Promise<APIUser>;
    return (await asked).id;
  };
}
