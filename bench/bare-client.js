import { Client, GatewayIntentBits } from 'discord.js';

/** A process that is connected and does nothing: what discord.js costs by itself, as its guide has one start it. */
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: process.env.DISCORD_API_URL } });
client.once('clientReady', () => process.stdout.write('"started"\n'));
process.on('SIGTERM', async () => {
  await client.destroy();
  process.exit(0);
});
await client.login(process.env.DISCORD_TOKEN);
