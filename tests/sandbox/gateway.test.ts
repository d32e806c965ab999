import { type Client, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { Act } from '../../sandbox/page-protocol.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { ask } from '../builders/ask-sandbox.ts';
import { aReadyClient } from '../builders/sandbox-clients.ts';

let sandbox: Sandbox;
let client: Client<true> | undefined;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(async () => {
  await client?.destroy();
  client = undefined;
  await sandbox.close();
});

const ping = (): Act => ({
  as: 'member',
  kind: 'command',
  channel_id: sandbox.channels.news!,
  command: 'ping',
  options: [],
});
const registerPing = () =>
  ask(sandbox, 'PUT', `/applications/${sandbox.applicationId}/commands`, [
    { name: 'ping', description: 'Are you there?' },
  ]);
const once = (event: string) => new Promise<unknown>((resolve) => client?.once(event, resolve));

/** A connection without a library: what it was sent, and how it ended. */
function connect(): {
  ws: WebSocket;
  next: (op: number) => Promise<{ op: number; d: unknown; t?: string }>;
  closed: Promise<number>;
} {
  const ws = new WebSocket(`${sandbox.url.replace('http', 'ws')}/gateway?v=10&encoding=json`);
  const closed = new Promise<number>((resolve) => ws.once('close', resolve));
  const next = (op: number) =>
    new Promise<{ op: number; d: unknown; t?: string }>((resolve) => {
      ws.on('message', (raw: Buffer) => {
        const payload = JSON.parse(raw.toString());
        if (payload.op === op) resolve(payload);
      });
    });
  return { ws, next, closed };
}

it('discord.js sees the guild, its channels and what it may do there', async () => {
  client = await aReadyClient(sandbox);
  const guild = client.guilds.cache.get(sandbox.guildId)!;
  expect(guild.name).toBe('The Lantern Street Café');
  expect(guild.channels.cache.map(({ name }) => name)).toEqual(['news', 'general', 'bulletin', 'stories', 'mod-log']);
  const me = guild.members.me!;
  expect(me.permissionsIn(sandbox.channels.news!).has(['ViewChannel', 'SendMessages', 'ManageWebhooks'])).toBe(true);
  expect(me.permissions.has('ManageGuild')).toBe(false);
  sandbox.setPermissions(sandbox.channels.news!, sandbox.guildId, { deny: ['sendMessages'] });
  await once(Events.ChannelUpdate);
  expect(me.permissionsIn(sandbox.channels.news!).has('SendMessages')).toBe(false);
});

it.each(['cut', 'reconnect'] as const)('after a drop (%s) discord.js resumes and gets what it missed', async (how) => {
  client = await aReadyClient(sandbox);
  await registerPing();
  client.on(Events.InteractionCreate, (interaction: Interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply('here');
  });
  const resumed = once(Events.ShardResume);
  sandbox.dropGateway(how);
  const answer = sandbox.act(ping());
  await resumed;
  expect(await answer).toMatchObject({ ok: true, message: { content: 'here' } });
});

it('a bot that left is offline; one that never came is too', async () => {
  await registerPing();
  expect(await sandbox.act(ping())).toMatchObject({ ok: false, reason: 'bot_offline' });
  client = await aReadyClient(sandbox);
  expect(sandbox.state('member').botOnline).toBe(true);
  await client.destroy();
  await sandbox.until(() => !sandbox.state('member').botOnline);
  expect(await sandbox.act(ping())).toMatchObject({ ok: false, reason: 'bot_offline' });
});

it('guilds come, go and fall silent', async () => {
  client = await aReadyClient(sandbox);
  const [added] = sandbox.addGuilds(1, 3);
  await once(Events.GuildCreate);
  expect(client.guilds.cache.get(added!.guildId)?.channels.cache.size).toBe(3);
  sandbox.setOutage(true, added!.guildId);
  await once(Events.GuildUnavailable);
  sandbox.setOutage(false, added!.guildId);
  await once(Events.GuildAvailable);
  sandbox.kickBot(added!.guildId);
  await once(Events.GuildDelete);
  expect(await ask(sandbox, 'GET', `/guilds/${added!.guildId}`)).toMatchObject({ status: 403, body: { code: 50001 } });
  sandbox.deleteChannel(sandbox.channels.general!);
  await once(Events.ChannelDelete);
  expect(client.channels.cache.has(sandbox.channels.general!)).toBe(false);
});

it('a shard gets its own guilds and their interactions', async () => {
  sandbox.addGuilds(20);
  const shards = [
    await aReadyClient(sandbox, { shards: [0], shardCount: 2 }),
    await aReadyClient(sandbox, { shards: [1], shardCount: 2 }),
  ];
  const sizes = shards.map(({ guilds }) => guilds.cache.size);
  await Promise.all(shards.map((shard) => shard.destroy()));
  expect(sizes[0]! + sizes[1]!).toBe(21);
  expect(Math.min(...sizes)).toBeGreaterThan(0);
});

it('messages go only to whom they were asked for, their content only with the privilege', async () => {
  client = await aReadyClient(sandbox, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages] });
  const seen = once(Events.MessageCreate);
  sandbox.say('member', sandbox.channels.news!, 'a secret');
  expect(await seen).toMatchObject({ content: '', author: { username: 'jonas' } });
});

const identify = (over: object) => ({ op: 2, d: { token: sandbox.token, intents: 1, properties: {}, ...over } });

it.each<[string, () => unknown, number]>([
  ['a wrong token', () => identify({ token: 'x' }), 4004],
  ['a privileged intent that is switched off', () => identify({ intents: 1 << 15 }), 4014],
  ['a shard that cannot be', () => identify({ shard: [2, 2] }), 4010],
  ['a payload before identifying', () => ({ op: 3, d: {} }), 4003],
  ['an operation that is none', () => [identify({}), { op: 99 }], 4001],
  ['identifying twice', () => [identify({}), identify({})], 4005],
  ['a payload of more than 4,096 bytes', () => ({ op: 1, d: 'x'.repeat(4_097) }), 4002],
  ['more than 120 payloads in a minute', () => Array.from({ length: 121 }, () => ({ op: 1, d: null })), 4008],
])('the socket is closed on %s', async (_, payloads, code) => {
  const { ws, next, closed } = connect();
  await next(10);
  for (const payload of [payloads()].flat()) ws.send(JSON.stringify(payload));
  expect(await closed).toBe(code);
});

it('a heartbeat is acknowledged, an unknown session is not resumed and may begin anew', async () => {
  const { ws, next } = connect();
  await next(10);
  ws.send(JSON.stringify({ op: 1, d: null }));
  expect(await next(11)).toMatchObject({ op: 11 });
  ws.send(JSON.stringify({ op: 6, d: { token: sandbox.token, session_id: 'nobody', seq: 1 } }));
  expect(await next(9)).toMatchObject({ d: false });
  ws.send(JSON.stringify(identify({})));
  expect(await next(0)).toMatchObject({ t: 'READY', d: { guilds: [{ id: sandbox.guildId, unavailable: true }] } });
  ws.close();
});

it('a session that Discord forgot is not resumed', async () => {
  const first = connect();
  await first.next(10);
  first.ws.send(JSON.stringify(identify({})));
  const { session_id } = (await first.next(0)).d as { session_id: string };
  sandbox.dropGateway('cut', true);
  await first.closed;
  const second = connect();
  await second.next(10);
  second.ws.send(JSON.stringify({ op: 6, d: { token: sandbox.token, session_id, seq: 1 } }));
  expect(await second.next(9)).toMatchObject({ d: false });
  second.ws.close();
});
