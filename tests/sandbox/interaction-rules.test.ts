import { type ChatInputCommandInteraction, type Client, Events, type InteractionCallbackResponse } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Act } from '../../sandbox/page-protocol.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { ask, errorAt } from '../builders/ask-sandbox.ts';
import { COMMANDS, digestAct, onNext } from '../builders/interactions.ts';
import { aReadyClient } from '../builders/sandbox-clients.ts';

/** Long enough for a bot under load, short enough to wait for a bot that stays silent. */
const ANSWER_MS = 400;

let sandbox: Sandbox;
let client: Client<true>;
let news: string;
/** How far the sandbox's clock is ahead. */
let laterMs = 0;

beforeAll(async () => {
  sandbox = await startSandbox({ limits: { interactionAnswerMs: ANSWER_MS }, now: () => Date.now() + laterMs });
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

describe('after a deferred answer', () => {
  const deferred = async (flags = 0) => {
    const seen = onNext<ChatInputCommandInteraction>(client, (interaction) => interaction.deferReply({ flags }));
    await sandbox.act(digestAct(news));
    const { token } = await seen;
    const path = `/webhooks/${sandbox.applicationId}/${token}`;
    return {
      followUp: (body: object) => ask(sandbox, 'POST', path, body),
      message: (id: string) => `${path}/messages/${id}`,
    };
  };

  it('the first follow-up fills it in, ephemeral or not as it was; the next is a message of its own', async () => {
    const { followUp } = await deferred(64);
    const first = await followUp({ content: 'done', flags: 0 });
    expect(first.body).toMatchObject({ content: 'done', flags: 64 });
    expect((await followUp({ content: 'more' })).body.id).not.toBe(first.body.id);
    expect(
      sandbox
        .view(news, 'member')
        .slice(-2)
        .map(({ content }) => content),
    ).toEqual(['done', 'more']);
  });

  it('follow-ups are read, edited and deleted by id', async () => {
    const { followUp, message } = await deferred();
    await followUp({ content: 'done' });
    const { id } = (await followUp({ content: 'more', flags: 64 })).body;
    expect(await ask(sandbox, 'PATCH', message(id), { content: 'even more' })).toMatchObject({ status: 200 });
    expect(await ask(sandbox, 'GET', message(id))).toMatchObject({ body: { id, content: 'even more' } });
    expect(await ask(sandbox, 'DELETE', message(id))).toMatchObject({ status: 204 });
    expect(await ask(sandbox, 'GET', message(id))).toMatchObject({ status: 404, body: { code: 10008 } });
  });

  it('the token works for fifteen minutes', async () => {
    const { followUp, message } = await deferred();
    laterMs += 15 * 60_000 - 1_000;
    expect(await ask(sandbox, 'PATCH', message('@original'), { content: 'just' })).toMatchObject({ status: 200 });
    laterMs += 2_000;
    expect(await followUp({ content: 'late' })).toMatchObject({ status: 401, body: { code: 50027 } });
  });
});

it('an answer tells of its message when asked', async () => {
  let told: InteractionCallbackResponse | undefined;
  const seen = onNext<ChatInputCommandInteraction>(client, async (interaction) => {
    told = await interaction.reply({ content: 'x', withResponse: true });
  });
  await sandbox.act(digestAct(news));
  await seen;
  expect(told?.resource?.message?.content).toBe('x');
  expect(told?.interaction.responseMessageId).toBe(sandbox.messages(news).at(-1)?.id);
});

it('in direct messages a person is a user, without a server', async () => {
  const dm = await client.users.createDM(sandbox.userIds.member);
  const seen = onNext<ChatInputCommandInteraction>(client, (interaction) => interaction.reply('here'));
  await sandbox.act({ ...digestAct(news), channel_id: dm.id });
  expect(await seen).toMatchObject({ guildId: null, member: null, user: { username: 'jonas' } });
  expect(sandbox.messages(dm.id)).toMatchObject([{ content: 'here' }]);
});

it('an interaction speaks the language of the person', async () => {
  sandbox.setLocale('de');
  const seen = onNext<ChatInputCommandInteraction>(client, (interaction) => interaction.reply('hier'));
  await sandbox.act(digestAct(news));
  expect((await seen).locale).toBe('de');
});
