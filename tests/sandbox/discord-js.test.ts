import {
  type ChatInputCommandInteraction,
  Client,
  GatewayIntentBits,
  type Interaction,
  type TextChannel,
} from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';

let sandbox: Sandbox;
let client: Client<true>;
beforeAll(async () => {
  sandbox = await startSandbox();
  client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: `${sandbox.url}/api` } });
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(sandbox.token);
  await ready;
});
afterAll(async () => {
  await client.destroy();
  await sandbox.close();
});

it('logs in', () => {
  expect(client.guilds.cache.size).toBe(1);
});
it('commands', async () => {
  await client.application.commands.set([{ name: 'ping', description: 'x' }]);
  client.on('interactionCreate', async (i: Interaction) => {
    const c = i as ChatInputCommandInteraction;
    await c.deferReply();
    await c.editReply('hello');
    await c.followUp({ content: 'more', flags: 64 });
  });
  const answer = await sandbox.act({
    as: 'member',
    kind: 'command',
    channel_id: sandbox.channels.news!,
    command: 'ping',
    options: [],
  });
  expect(answer).toMatchObject({ ok: true, message: { thinking: true } });
  await sandbox.until(() => sandbox.view(sandbox.channels.news!, 'member').length === 2);
  expect(sandbox.messages(sandbox.channels.news!)[0]).toMatchObject({ content: 'hello' });
  const m = await ((await client.channels.fetch(sandbox.channels.news!)) as TextChannel).send({
    content: 'hi',
    nonce: 'a',
    enforceNonce: true,
  });
  expect(m.content).toBe('hi');
});
