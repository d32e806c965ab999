import { createClient } from '../src/discord/client.ts';

/** A process that is connected and does nothing: what discord.js costs by itself. */
const client = createClient({ apiUrl: process.env.DISCORD_API_URL!, requestsPerSecond: 50 });
client.once('clientReady', () => process.stdout.write('"started"\n'));
process.on('SIGTERM', async () => {
  await client.destroy();
  process.exit(0);
});
await client.login(process.env.DISCORD_TOKEN);
