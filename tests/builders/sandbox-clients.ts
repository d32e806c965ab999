import { Client, type ClientOptions, GatewayIntentBits } from 'discord.js';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';

/** discord.js, logged in and ready. */
export async function aReadyClient(sandbox: Sandbox, over: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    ...over,
    rest: { api: `${sandbox.url}/api`, ...over.rest },
  });
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(sandbox.token);
  return ready;
}
