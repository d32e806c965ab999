import type { Client, Guild } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkServer } from '../../commands/check-server.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { aReadyClient } from '../builders/sandbox-clients.ts';
import { aLook, aSubscription } from '../builders/subscriptions.ts';

const GONE = '999999999999999999';

let sandbox: Sandbox;
let client: Client;
let guild: Guild;
beforeAll(async () => {
  sandbox = await startSandbox();
  client = await aReadyClient(sandbox);
  guild = client.guilds.cache.get(sandbox.guildId)!;
});
afterAll(async () => {
  await client.destroy();
  await sandbox.close();
});

const logChannel = () => ({ logChannelId: sandbox.channels['mod-log']! });

it('of a server that is well set up there is nothing to say', async () => {
  const approval = { channelId: sandbox.channels['mod-log']! };
  const [role] = Object.values(sandbox.roleIds(sandbox.guildId));
  const look = aLook({ pingRoleIds: [role!] });
  const server = { ...logChannel(), managerRoleId: role! };
  expect(await checkServer(guild, server, [aSubscription({ approval, look })], 'en')).toEqual([]);
});

it.each([
  { what: 'a log channel that is not set', server: () => ({}), words: /^⚠ No log channel is set/ },
  {
    what: 'a log channel that is gone',
    server: () => ({ logChannelId: GONE }),
    words: /log channel <#9+> is gone.*`\/settings`/,
  },
  {
    what: 'a manager role that is gone',
    server: () => ({ ...logChannel(), managerRoleId: GONE }),
    words: /manager role is gone/,
  },
  {
    what: 'a draft channel that is gone',
    subscription: { approval: { channelId: GONE } },
    words: /Drafts of \*\*Morning\*\* go to <#9+>/,
  },
  { what: 'a role that is gone', subscription: { look: aLook({ pingRoleIds: [GONE] }) }, words: /Morning.*role/ },
  {
    what: 'the role of a topic that is gone',
    subscription: { look: aLook({ topicPings: [{ topic: 'Sea', roleId: GONE, offered: false }] }) },
    words: /Morning.*role/,
  },
])('names $what, and what to do', async ({ server = logChannel, subscription, words }) => {
  const found = await checkServer(guild, server(), [aSubscription({ name: 'Morning', ...subscription })], 'en');
  expect(found).toEqual([expect.stringMatching(words)]);
});

it('names a permission that the bot lacks in the log channel', async () => {
  const { bot } = sandbox.userIds;
  sandbox.setPermissions(sandbox.channels['mod-log']!, bot, { deny: ['sendMessages'] });
  await expect
    .poll(() => checkServer(guild, logChannel(), [], 'de'))
    .toEqual([expect.stringMatching(/Nachrichten senden/)]);
});
