import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Act, ActOption } from '../../sandbox/page-protocol.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { ask } from '../builders/ask-sandbox.ts';
import { COMMANDS, digestAct, MODAL, onNext } from '../builders/interactions.ts';
import { aReadyClient } from '../builders/sandbox-clients.ts';

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

it('a command brings its options, what they stand for, and who may do what', async () => {
  const seen = onNext<ChatInputCommandInteraction<'cached'>>(client, (interaction) => interaction.reply('Here it is'));
  const options: ActOption[] = [
    { type: 3, name: 'topic', value: 'harbour' },
    { type: 4, name: 'hours', value: 24 },
    { type: 7, name: 'where', value: sandbox.channels.bulletin! },
  ];
  const answer = await sandbox.act(digestAct(news, { as: 'admin', options }));
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
  const done = onNext<ChatInputCommandInteraction>(client, async (interaction) => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: 10, content: 'Three stories' }],
    });
    await interaction.followUp('For all to see');
  });
  const answer = await sandbox.act(digestAct(news));
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
  const seen = onNext<AutocompleteInteraction>(client, (interaction) =>
    interaction.respond([{ name: 'Harbour', value: 'harbour' }]),
  );
  const answer = await sandbox.act(
    digestAct(news, { kind: 'autocomplete', options: [{ type: 3, name: 'topic', value: 'har', focused: true }] }),
  );
  expect((await seen).options.getFocused(true)).toMatchObject({ name: 'topic', value: 'har' });
  expect(answer).toEqual({ ok: true, choices: [{ name: 'Harbour', value: 'harbour' }] });
});

it('a modal is shown, filled in and sent, a file with it', async () => {
  const shown = onNext<ChatInputCommandInteraction>(client, (interaction) => interaction.showModal(MODAL));
  expect(await sandbox.act(digestAct(news))).toMatchObject({
    ok: true,
    modal: { custom_id: 'paste', title: 'Paste an article' },
  });
  await shown;
  const sent = onNext<ModalSubmitInteraction>(client, (interaction) =>
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
  const shown = onNext<ChatInputCommandInteraction>(client, (interaction) => interaction.showModal(MODAL));
  await sandbox.act(digestAct(news));
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
  const pressed = onNext<ButtonInteraction>(client, (interaction) => interaction.update('1 voice'));
  expect(await sandbox.act(press)).toMatchObject({ ok: true, message: { id: message.id, content: '1 voice' } });
  expect((await pressed).message.id).toBe(message.id);

  const later = onNext<ButtonInteraction>(client, async (interaction) => {
    await interaction.deferUpdate();
    await interaction.editReply('2 voices');
  });
  expect(await sandbox.act(press)).toEqual({ ok: true });
  await later;
  expect(sandbox.messages(news).at(-1)?.content).toBe('2 voices');

  const chosen = onNext<StringSelectMenuInteraction>(client, (interaction) => interaction.showModal(MODAL));
  await sandbox.act({ ...press, custom_id: 'pick', values: ['a'] });
  expect((await chosen).values).toEqual(['a']);
  const sent = onNext<ModalSubmitInteraction>(client, (interaction) =>
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
  const seen = onNext<MessageContextMenuCommandInteraction>(client, (interaction) => interaction.reply('Noted'));
  await sandbox.act({
    as: 'member',
    kind: 'message_command',
    channel_id: news,
    command: 'Add to digest',
    message_id: id,
  });
  expect((await seen).targetMessage.content).toBe('Read this');
});
