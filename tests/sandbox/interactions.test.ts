import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Act, ActOption, Role } from '../../sandbox/page-protocol.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { aReadyClient, ask } from '../builders/sandbox-clients.ts';

/** Long enough for a bot under load, short enough to wait for a bot that stays silent. */
const ANSWER_MS = 400;

let sandbox: Sandbox;
let client: Client<true>;
let news: string;

beforeAll(async () => {
  sandbox = await startSandbox({ limits: { interactionAnswerMs: ANSWER_MS } });
  client = await aReadyClient(sandbox);
  news = sandbox.channels.news!;
  await client.application.commands.set([
    {
      name: 'digest',
      description: 'The news',
      options: [
        {
          type: 1,
          name: 'now',
          description: 'At once',
          options: [
            { type: 3, name: 'topic', description: 'About', autocomplete: true },
            { type: 4, name: 'hours', description: 'How far back', min_value: 1, max_value: 48 },
            { type: 7, name: 'where', description: 'Channel', channel_types: [0, 5] },
          ],
        },
      ],
    },
    { name: 'setup', description: 'For the staff', default_member_permissions: '32' },
    { name: 'Add to digest', type: 3 },
  ]);
});
afterEach(() => client.removeAllListeners(Events.InteractionCreate));
afterAll(async () => {
  await client.destroy();
  await sandbox.close();
});

const onNext = <T extends Interaction>(answer: (interaction: T) => unknown): Promise<T> =>
  new Promise((resolve, reject) => {
    client.once(Events.InteractionCreate, (interaction) => {
      Promise.resolve(answer(interaction as T)).then(() => resolve(interaction as T), reject);
    });
  });
const digest = (over: Partial<{ as: Role; options: ActOption[]; kind: 'command' | 'autocomplete' }> = {}): Act => ({
  as: over.as ?? 'member',
  kind: over.kind ?? 'command',
  channel_id: news,
  command: 'digest',
  options: [{ type: 1, name: 'now', options: over.options ?? [] }],
});
const modal = {
  customId: 'paste',
  title: 'Paste an article',
  components: [
    { type: 18, label: 'Text', component: { type: 4, customId: 'text', style: 2, minLength: 5 } },
    {
      type: 18,
      label: 'Section',
      component: { type: 3, customId: 'section', options: [{ label: 'Local', value: 'local' }] },
    },
    { type: 18, label: 'Picture', component: { type: 19, customId: 'picture', required: false } },
  ],
};

it('a command brings its options, what they stand for, and who may do what', async () => {
  const seen = onNext<ChatInputCommandInteraction<'cached'>>((interaction) => interaction.reply('Here it is'));
  const options: ActOption[] = [
    { type: 3, name: 'topic', value: 'harbour' },
    { type: 4, name: 'hours', value: 24 },
    { type: 7, name: 'where', value: sandbox.channels.bulletin! },
  ];
  const answer = await sandbox.act(digest({ as: 'admin', options }));
  const interaction = await seen;
  expect(interaction.options.getSubcommand()).toBe('now');
  expect(interaction.options.getString('topic')).toBe('harbour');
  expect(interaction.options.getInteger('hours')).toBe(24);
  expect(interaction.options.getChannel('where')?.name).toBe('bulletin');
  expect(interaction.memberPermissions.has('ManageGuild')).toBe(true);
  expect(interaction.appPermissions.has('SendMessages')).toBe(true);
  expect(answer).toMatchObject({
    ok: true,
    message: { content: 'Here it is', type: 20, interaction_metadata: { command_name: 'digest now' } },
  });
  expect(sandbox.messages(news).at(-1)).toMatchObject({ content: 'Here it is' });
});

it('a deferred answer thinks, then speaks in Components V2, then goes on', async () => {
  const done = onNext<ChatInputCommandInteraction>(async (interaction) => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: 10, content: 'Three stories' }],
    });
    await interaction.followUp('For all to see');
  });
  const answer = await sandbox.act(digest());
  expect(answer).toMatchObject({ ok: true, message: { thinking: true, ephemeral_for: sandbox.userIds.member } });
  const interaction = await done;
  const [ephemeral, shared] = sandbox.view(news, 'member').slice(-2);
  expect(ephemeral).toMatchObject({ flags: (1 << 15) | (1 << 6), components: [{ content: 'Three stories' }] });
  expect(ephemeral?.thinking).toBeUndefined();
  expect(shared).toMatchObject({ content: 'For all to see' });
  expect(sandbox.view(news, 'admin').map(({ id }) => id)).not.toContain(ephemeral?.id);
  expect(await ask(sandbox, 'GET', `/channels/${news}/messages/${ephemeral?.id}`)).toMatchObject({ status: 404 });
  expect((await interaction.fetchReply()).id).toBe(ephemeral?.id);
  await interaction.deleteReply();
  expect(sandbox.view(news, 'member').map(({ id }) => id)).not.toContain(ephemeral?.id);
});

it('autocomplete asks for the option in focus and shows the choices', async () => {
  const seen = onNext<AutocompleteInteraction>((interaction) =>
    interaction.respond([{ name: 'Harbour', value: 'harbour' }]),
  );
  const answer = await sandbox.act(
    digest({ kind: 'autocomplete', options: [{ type: 3, name: 'topic', value: 'har', focused: true }] }),
  );
  expect((await seen).options.getFocused(true)).toMatchObject({ name: 'topic', value: 'har' });
  expect(answer).toEqual({ ok: true, choices: [{ name: 'Harbour', value: 'harbour' }] });
});

it('a modal is shown, filled in and sent, a file with it', async () => {
  const shown = onNext<ChatInputCommandInteraction>((interaction) => interaction.showModal(modal as never));
  expect(await sandbox.act(digest())).toMatchObject({
    ok: true,
    modal: { custom_id: 'paste', title: 'Paste an article' },
  });
  await shown;
  const sent = onNext<ModalSubmitInteraction>((interaction) =>
    interaction.reply({ content: 'Taken', flags: MessageFlags.Ephemeral }),
  );
  const fields = [
    { custom_id: 'text', value: 'The bridge opens.' },
    { custom_id: 'section', values: ['local'] },
    {
      custom_id: 'picture',
      files: [{ filename: 'bridge.png', content_type: 'image/png', body: Buffer.from('picture').toString('base64') }],
    },
  ];
  const answer = await sandbox.act({ as: 'member', kind: 'modal', channel_id: news, custom_id: 'paste', fields });
  const submit = await sent;
  expect(submit.fields.getTextInputValue('text')).toBe('The bridge opens.');
  expect(submit.fields.getStringSelectValues('section')).toEqual(['local']);
  const picture = submit.fields.getUploadedFiles('picture')?.first();
  expect(picture).toMatchObject({ name: 'bridge.png', size: 7 });
  expect(await (await fetch(picture!.url)).text()).toBe('picture');
  expect(answer).toMatchObject({ ok: true, message: { content: 'Taken' } });
});

it('a modal refuses what its fields do not take', async () => {
  const shown = onNext<ChatInputCommandInteraction>((interaction) => interaction.showModal(modal as never));
  await sandbox.act(digest());
  await shown;
  const fields = [{ custom_id: 'text', value: 'abc' }];
  expect(
    await sandbox.act({ as: 'member', kind: 'modal', channel_id: news, custom_id: 'paste', fields }),
  ).toMatchObject({ ok: false, reason: 'invalid' });
  expect(await sandbox.act({ as: 'admin', kind: 'modal', channel_id: news, custom_id: 'paste', fields })).toMatchObject(
    { ok: false, reason: 'unknown' },
  );
});

it('a button updates its message, a select opens a modal, whose sending updates it again', async () => {
  const channel = await client.channels.fetch(news);
  if (!channel?.isSendable()) throw new Error('unreachable');
  const message = await channel.send({
    content: 'Vote',
    components: [
      { type: 1, components: [{ type: 2, style: 1, label: 'Yes', customId: 'yes' }] },
      { type: 1, components: [{ type: 3, customId: 'pick', options: [{ label: 'A', value: 'a' }] }] },
    ],
  });
  const press: Act = { as: 'member', kind: 'component', channel_id: news, message_id: message.id, custom_id: 'yes' };
  const pressed = onNext<ButtonInteraction>((interaction) => interaction.update('1 voice'));
  expect(await sandbox.act(press)).toMatchObject({ ok: true, message: { id: message.id, content: '1 voice' } });
  expect((await pressed).message.id).toBe(message.id);

  const later = onNext<ButtonInteraction>(async (interaction) => {
    await interaction.deferUpdate();
    await interaction.editReply('2 voices');
  });
  expect(await sandbox.act(press)).toEqual({ ok: true });
  await later;
  expect(sandbox.messages(news).at(-1)?.content).toBe('2 voices');

  const chosen = onNext<StringSelectMenuInteraction>((interaction) => interaction.showModal(modal as never));
  await sandbox.act({ ...press, custom_id: 'pick', values: ['a'] });
  expect((await chosen).values).toEqual(['a']);
  const sent = onNext<ModalSubmitInteraction>((interaction) =>
    interaction.isFromMessage() ? interaction.update('Thanks') : undefined,
  );
  const fields = [
    { custom_id: 'text', value: 'Because' },
    { custom_id: 'section', values: ['local'] },
  ];
  expect(
    await sandbox.act({ as: 'member', kind: 'modal', channel_id: news, custom_id: 'paste', fields }),
  ).toMatchObject({ ok: true, message: { content: 'Thanks' } });
  await sent;
});

it('a message command brings its message', async () => {
  const { id } = sandbox.say('admin', news, 'Read this');
  const seen = onNext<MessageContextMenuCommandInteraction>((interaction) => interaction.reply('Noted'));
  await sandbox.act({
    as: 'member',
    kind: 'message_command',
    channel_id: news,
    command: 'Add to digest',
    message_id: id,
  });
  expect((await seen).targetMessage.content).toBe('Read this');
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
  ['a number out of bounds', digest({ options: [{ type: 4, name: 'hours', value: 49 }] }), 'invalid'],
  [
    'a button that is gone',
    { as: 'member', kind: 'component', channel_id: '', message_id: '1', custom_id: 'x' },
    'unknown',
  ],
  ['no answer in time', digest(), 'no_answer'],
])('what never reaches the bot, or gets no answer: %s', async (_, act, reason) => {
  const answer = await sandbox.act({ ...act, channel_id: news });
  expect(answer).toMatchObject({ ok: false, reason, words: expect.any(String) });
});

it('staff channels are there for the staff alone', async () => {
  const log = sandbox.channels['mod-log']!;
  expect(sandbox.state('admin').channels.map(({ id }) => id)).toContain(log);
  expect(sandbox.state('member').channels.map(({ id }) => id)).not.toContain(log);
  expect(sandbox.state('member').commands.map(({ name }) => name)).toEqual(['digest', 'Add to digest']);
  expect(await sandbox.act({ ...digest(), channel_id: log })).toMatchObject({ ok: false, reason: 'unknown' });
});

it('an interaction is answered once, in time, and by a fitting answer', async () => {
  const seen = onNext<ChatInputCommandInteraction>((interaction) => interaction.deferReply());
  await sandbox.act(digest());
  const { id, token } = await seen;
  const callback = (type: number, data?: object, to = `/interactions/${id}/${token}/callback`) =>
    ask(sandbox, 'POST', to, { type, data });
  expect(await callback(4, { content: 'again' })).toMatchObject({ status: 400, body: { code: 40060 } });
  expect(await callback(4, { content: 'x' }, '/interactions/1/nobody/callback')).toMatchObject({
    status: 404,
    body: { code: 10062 },
  });

  const late = onNext<ChatInputCommandInteraction>(() => {});
  await sandbox.act(digest());
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
  const seen = onNext<ChatInputCommandInteraction>(async ({ id, token }) => {
    told = await ask(sandbox, 'POST', `/interactions/${id}/${token}/callback`, { type, data });
  });
  void sandbox.act(digest());
  await seen;
  expect(told).toMatchObject({ status: 400, body: { code: 50035 } });
  expect(at.split('.').reduce((errors, step) => errors?.[step], told.body.errors)?._errors).toHaveLength(1);
});
