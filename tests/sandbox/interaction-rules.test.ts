import { type ChatInputCommandInteraction, type Client, Events } from 'discord.js';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Act } from '../../sandbox/page-protocol.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { COMMANDS, digestAct, onNext } from '../builders/interactions.ts';
import { aReadyClient, ask, errorAt } from '../builders/sandbox-clients.ts';

/** Long enough for a bot under load, short enough to wait for a bot that stays silent. */
const ANSWER_MS = 400;

let sandbox: Sandbox;
let client: Client<true>;
let news: string;

beforeAll(async () => {
  sandbox = await startSandbox({ limits: { interactionAnswerMs: ANSWER_MS } });
  client = await aReadyClient(sandbox);
  news = sandbox.channels.news!;
  await client.application.commands.set(COMMANDS);
});
afterEach(() => client.removeAllListeners(Events.InteractionCreate));
afterAll(async () => {
  await client.destroy();
  await sandbox.close();
});

it.each<[string, Act, string]>([
  [
    'a command for the staff',
    { as: 'member', kind: 'command', channel_id: '', command: 'setup', options: [] },
    'not_allowed',
  ],
  [
    'a command that is none',
    { as: 'member', kind: 'command', channel_id: '', command: 'nope', options: [] },
    'unknown',
  ],
  ['no sub-command', { as: 'member', kind: 'command', channel_id: '', command: 'digest', options: [] }, 'invalid'],
  ['a number out of bounds', digestAct('', { options: [{ type: 4, name: 'hours', value: 49 }] }), 'invalid'],
  [
    'a button that is gone',
    { as: 'member', kind: 'component', channel_id: '', message_id: '1', custom_id: 'x' },
    'unknown',
  ],
  ['no answer in time', digestAct(''), 'no_answer'],
])('what never reaches the bot, or gets no answer: %s', async (_, act, reason) => {
  const answer = await sandbox.act({ ...act, channel_id: news });
  expect(answer).toMatchObject({ ok: false, reason, words: expect.any(String) });
});

it('staff channels are there for the staff alone', async () => {
  const log = sandbox.channels['mod-log']!;
  expect(sandbox.state('admin').channels.map(({ id }) => id)).toContain(log);
  expect(sandbox.state('member').channels.map(({ id }) => id)).not.toContain(log);
  expect(sandbox.state('member').commands.map(({ name }) => name)).toEqual(['digest', 'Add to digest']);
  expect(await sandbox.act({ ...digestAct(news), channel_id: log })).toMatchObject({ ok: false, reason: 'unknown' });
});

it('an interaction is answered once, in time, and by a fitting answer', async () => {
  const seen = onNext<ChatInputCommandInteraction>(client, (interaction) => interaction.deferReply());
  await sandbox.act(digestAct(news));
  const { id, token } = await seen;
  const callback = (type: number, data?: object, to = `/interactions/${id}/${token}/callback`) =>
    ask(sandbox, 'POST', to, { type, data });
  expect(await callback(4, { content: 'again' })).toMatchObject({ status: 400, body: { code: 40060 } });
  expect(await callback(4, { content: 'x' }, '/interactions/1/nobody/callback')).toMatchObject({
    status: 404,
    body: { code: 10062 },
  });

  const late = onNext<ChatInputCommandInteraction>(client, () => {});
  await sandbox.act(digestAct(news));
  const { id: lateId, token: lateToken } = await late;
  expect(await callback(5, undefined, `/interactions/${lateId}/${lateToken}/callback`)).toMatchObject({
    status: 404,
    body: { code: 10062 },
  });
});

it.each<[string, number, object | undefined, string]>([
  ['an update of no message', 7, { content: 'x' }, 'type'],
  ['choices for a command', 8, { choices: [] }, 'type'],
  ['a message of 2,001', 4, { content: 'x'.repeat(2_001) }, 'data.content'],
  ['a deferral with the V2 flag', 5, { flags: 1 << 15 }, 'data.flags'],
  [
    'a modal title of 46',
    9,
    { custom_id: 'm', title: 'x'.repeat(46), components: [{ type: 10, content: 'x' }] },
    'data.title',
  ],
  [
    'six parts of a modal',
    9,
    { custom_id: 'm', title: 'x', components: Array(6).fill({ type: 10, content: 'x' }) },
    'data.components',
  ],
  [
    'a button in a modal',
    9,
    {
      custom_id: 'm',
      title: 'x',
      components: [{ type: 1, components: [{ type: 2, style: 1, label: 'x', custom_id: 'b' }] }],
    },
    'data.components.0.components.0.type',
  ],
])('refused as an answer: %s', async (_, type, data, at) => {
  let told = {} as Awaited<ReturnType<typeof ask>>;
  const seen = onNext<ChatInputCommandInteraction>(client, async ({ id, token }) => {
    told = await ask(sandbox, 'POST', `/interactions/${id}/${token}/callback`, { type, data });
  });
  void sandbox.act(digestAct(news));
  await seen;
  expect(told).toMatchObject({ status: 400, body: { code: 50035 } });
  expect(errorAt(told.body, at)).toMatchObject({ message: expect.any(String) });
});
