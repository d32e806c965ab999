import { type APIUser, type Client, type REST, Routes } from 'discord.js';

/** The bot's own user id: as the gateway told it, or asked for once by a process without one. */
export function createSelfId(client: Client, rest: REST): () => Promise<string> {
  let known: string | undefined;
  return async () => {
    known ??= client.user?.id ?? ((await rest.get(Routes.user())) as APIUser).id;
    return known;
  };
}
