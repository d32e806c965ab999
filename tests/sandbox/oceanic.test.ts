import { Client, type CommandInteraction, type EditInteractionContent, MessageFlags } from 'oceanic.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Act } from '../../sandbox/page-protocol.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';

/** A second client, so that the sandbox is more than what discord.js happens to need. */
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

it.each([
  false,
  'zlib-stream',
] as const)('oceanic.js logs in (compression: %s), registers, answers and posts', async (compress) => {
  const client = new Client({
    auth: `Bot ${sandbox.token}`,
    rest: { baseURL: `${sandbox.url}/api/v10` },
    gateway: { intents: ['GUILDS'], compress },
  });
  const problems: unknown[] = [];
  client.on('error', (problem) => problems.push(problem));
  const ready = new Promise((resolve) => client.once('ready', () => resolve(undefined)));
  await client.connect();
  await ready;
  const news = sandbox.channels.news!;
  expect(client.guilds.get(sandbox.guildId)?.channels.get(news)?.name).toBe('news');
  await client.application.bulkEditGlobalCommands([{ type: 1, name: 'digest', description: 'The news' }]);

  const components: EditInteractionContent['components'] = [
    { type: 17, components: [{ type: 10, content: 'Three stories' }] },
  ];
  const answered = new Promise<void>((resolve, reject) => {
    client.once('interactionCreate', (interaction) => {
      const command = interaction as CommandInteraction;
      command
        .defer()
        .then(() => command.editOriginal({ flags: MessageFlags.IS_COMPONENTS_V2, components }))
        .then(() => command.createFollowup({ content: 'only for you', flags: MessageFlags.EPHEMERAL }))
        .then(() => resolve(), reject);
    });
  });
  const act: Act = { as: 'member', kind: 'command', channel_id: news, command: 'digest', options: [] };
  expect(await sandbox.act(act)).toMatchObject({ ok: true, message: { thinking: true } });
  await answered;
  expect(sandbox.messages(news).at(-1)).toMatchObject({
    components: [{ type: 17, components: [{ content: 'Three stories' }] }],
  });
  expect(sandbox.view(news, 'member').at(-1)).toMatchObject({
    content: 'only for you',
    ephemeral_for: sandbox.userIds.member,
  });

  const posted = await client.rest.channels.createMessage(news, {
    flags: MessageFlags.IS_COMPONENTS_V2,
    components,
    nonce: `n-${compress}`,
    enforceNonce: true,
  });
  expect((await client.rest.channels.getMessage(news, posted.id)).components).toMatchObject(components);
  client.disconnect(false);
  expect(problems).toEqual([]);
});
