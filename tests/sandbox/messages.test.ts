import { type Client, type Message, MessageFlags, type TextChannel } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox, UNLIMITED } from '../../sandbox/start-sandbox.ts';
import { ask } from '../builders/ask-sandbox.ts';
import { aReadyClient } from '../builders/sandbox-clients.ts';

const NOW_MS = Date.parse('2026-11-23T08:00:00Z');

let sandbox: Sandbox;
let client: Client<true>;
let news: TextChannel;
let nowMs = NOW_MS;
beforeAll(async () => {
  sandbox = await startSandbox({
    now: () => nowMs++,
    limits: { ...UNLIMITED, nonceWindowMs: 60_000 },
  });
  client = await aReadyClient(sandbox, { allowedMentions: { parse: [] } });
  news = client.channels.cache.get(sandbox.channels.news!) as TextChannel;
});
afterAll(async () => {
  await client.destroy();
  await sandbox.close();
});

const post = (body: unknown, channel = 'news') =>
  ask(sandbox, 'POST', `/channels/${sandbox.channels[channel]}/messages`, body);
const patch = (id: string, body: unknown) => ask(sandbox, 'PATCH', `/channels/${news.id}/messages/${id}`, body);
const v2 = (...texts: string[]) => ({
  flags: MessageFlags.IsComponentsV2 as const,
  components: texts.map((content) => ({ type: 10, content })),
});

it('discord.js sends Components V2, edits them and reads them back', async () => {
  const message = await news.send(v2('## Morning', 'A bridge opens'));
  await message.edit(v2('## Morning', 'A bridge opens at noon'));
  const read = await news.messages.fetch({ message: message.id, force: true });
  expect(read.flags.has(MessageFlags.IsComponentsV2)).toBe(true);
  expect(read.components.map((component) => component.toJSON())).toMatchObject([
    { type: 10, id: 1, content: '## Morning' },
    { type: 10, id: 2, content: 'A bridge opens at noon' },
  ]);
  expect(read.editedTimestamp).toBeGreaterThan(read.createdTimestamp);
});

it('files come with messages, stand in components, and can be had again', async () => {
  const file = { attachment: Buffer.from('a,b\n1,2\n'), name: 'table.csv', description: 'A table' };
  const message = await news.send({
    flags: MessageFlags.IsComponentsV2,
    files: [file],
    components: [{ type: 13, file: { url: 'attachment://table.csv' } }],
  });
  const [attachment] = [...message.attachments.values()];
  expect(attachment).toMatchObject({ name: 'table.csv', size: 8, description: 'A table' });
  const answer = await fetch(attachment!.url);
  expect(await answer.text()).toBe('a,b\n1,2\n');
  expect(answer.headers.get('content-disposition')).toContain('attachment');
  expect(message.components[0]?.toJSON()).toMatchObject({
    type: 13,
    name: 'table.csv',
    file: { url: attachment!.url },
  });
});

describe('an edit', () => {
  it('sets the V2 flag when it empties the rest, and never takes it away', async () => {
    const { body } = await post({ content: 'plain', embeds: [{ title: 'x' }] });
    expect(await patch(body.id, v2('now'))).toMatchObject({
      status: 400,
      body: { errors: { content: {}, embeds: {} } },
    });
    expect(await patch(body.id, { ...v2('now'), content: null, embeds: [] })).toMatchObject({
      status: 200,
      body: { content: '', flags: 1 << 15 },
    });
    expect(await patch(body.id, { flags: 0, content: 'back' })).toMatchObject({
      status: 400,
      body: { errors: { content: {} } },
    });
    expect(await patch(body.id, { flags: 0, components: [{ type: 10, content: 'on' }] })).toMatchObject({
      status: 200,
      body: { flags: 1 << 15 },
    });
  });

  it('leaves alone what it does not name', async () => {
    const { body } = await post({ content: 'plain', embeds: [{ title: 'x' }] });
    expect(await patch(body.id, { embeds: [] })).toMatchObject({ status: 200, body: { content: 'plain', embeds: [] } });
    expect(await patch(body.id, { content: '' })).toMatchObject({ status: 400, body: { code: 50006 } });
  });

  it('is for one’s own messages', async () => {
    const { id } = sandbox.say('member', news.id, 'mine');
    expect(await patch(id, { content: 'yours' })).toMatchObject({ status: 403, body: { code: 50005 } });
    expect(await ask(sandbox, 'DELETE', `/channels/${news.id}/messages/${id}`)).toMatchObject({
      status: 403,
      body: { code: 50013 },
    });
  });
});

describe('a nonce', () => {
  const send = (nonce: string, content: string, channel?: string) =>
    post({ content, nonce, enforce_nonce: true }, channel);

  it('gives the first message again, in whatever channel, and stores nothing', async () => {
    const before = sandbox.messages(news.id).length;
    const first = await send('n-1', 'first');
    const again = await send('n-1', 'second', 'general');
    expect(again.body).toMatchObject({ id: first.body.id, channel_id: news.id, content: 'first', nonce: 'n-1' });
    expect(sandbox.messages(news.id).length).toBe(before + 1);
    expect(sandbox.messages(sandbox.channels.general!)).toEqual([]);
  });

  it('is not stored with the message, and means nothing unless enforced', async () => {
    const first = await send('n-2', 'first');
    expect((await ask(sandbox, 'GET', `/channels/${news.id}/messages/${first.body.id}`)).body).not.toHaveProperty(
      'nonce',
    );
    expect((await post({ content: 'other', nonce: 'n-2' })).body.id).not.toBe(first.body.id);
  });

  it('fails when the first message was deleted', async () => {
    const first = await send('n-3', 'first');
    sandbox.deleteMessage(news.id, first.body.id);
    expect(await send('n-3', 'second')).toMatchObject({ status: 404, body: { code: 10008 } });
  });

  it('is forgotten after its window', async () => {
    const first = await send('n-4', 'first');
    nowMs += 60_001;
    expect((await send('n-4', 'second')).body.id).not.toBe(first.body.id);
  });

  it('is what discord.js sends', async () => {
    const [first, again] = [
      await news.send({ content: 'a', nonce: 'n-5', enforceNonce: true }),
      await news.send({ content: 'b', nonce: 'n-5', enforceNonce: true }),
    ];
    expect(again.id).toBe(first.id);
  });
});

describe('reading back', () => {
  const contents = async (options: object) =>
    [...(await news.messages.fetch({ cache: false, ...options })).values()].map(({ content }: Message) => content);

  it('pages before, after and around, newest first', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 7; n++) ids.push((await post({ content: `m${n}` })).body.id);
    expect(await contents({ limit: 2 })).toEqual(['m6', 'm5']);
    expect(await contents({ after: ids[1], limit: 2 })).toEqual(['m3', 'm2']);
    expect(await contents({ before: ids[6], limit: 2 })).toEqual(['m5', 'm4']);
    expect(await contents({ around: ids[3], limit: 3 })).toEqual(['m4', 'm3', 'm2']);
  });

  it('hides what others say from a bot without the privilege, unless it is mentioned', async () => {
    sandbox.say('member', news.id, 'a secret');
    sandbox.say('member', news.id, `<@${sandbox.userIds.bot}> hello`);
    expect(await contents({ limit: 2 })).toEqual([`<@${sandbox.userIds.bot}> hello`, '']);
  });

  it('takes an instant for a place', async () => {
    const instant = (atMs: number) => String(BigInt(atMs - 1_420_070_400_000) << 22n);
    const since = nowMs;
    await post({ content: 'later' });
    expect(await contents({ after: instant(since) })).toEqual(['later']);
  });

  it('is empty, not refused, without the permission', async () => {
    const { body } = await post({ content: 'hidden' }, 'general');
    const general = sandbox.channels.general!;
    sandbox.setPermissions(general, sandbox.guildId, { deny: ['readMessageHistory'] });
    expect(await ask(sandbox, 'GET', `/channels/${general}/messages`)).toMatchObject({ status: 200, body: [] });
    expect(await ask(sandbox, 'GET', `/channels/${general}/messages/${body.id}`)).toMatchObject({
      status: 403,
      body: { code: 50013 },
    });
  });
});

it.each<[string, object, object]>([
  [
    'nobody, when nobody is allowed',
    { content: '<@1100000000000000003> @everyone', allowed_mentions: { parse: [] } },
    { mentions: [], mention_everyone: false },
  ],
  [
    'whoever stands in the text, by default',
    { content: '<@1100000000000000003>' },
    { mentions: [{ username: 'jonas' }] },
  ],
  [
    'who is listed',
    { ...v2('<@1100000000000000002> <@1100000000000000003>'), allowed_mentions: { users: ['1100000000000000002'] } },
    { mentions: [{ username: 'mira' }] },
  ],
  ['everyone, by permission', { content: '@everyone' }, { mention_everyone: true }],
])('a message pings %s', async (_, body, pinged) => {
  expect((await post(body)).body).toMatchObject(pinged);
});

it('a role is pinged when it may be', async () => {
  const { Readers } = sandbox.roleIds(sandbox.guildId);
  expect((await post({ content: `<@&${Readers}>` })).body.mention_roles).toEqual([Readers]);
  expect(
    (await post({ content: `<@&${Readers}>`, allowed_mentions: { parse: ['users'] } })).body.mention_roles,
  ).toEqual([]);
});

it('of embeds with one address only the first stays', async () => {
  const embeds = ['a', 'b'].map((title) => ({ title, url: 'https://news.example/' }));
  expect((await post({ embeds })).body.embeds).toMatchObject([{ title: 'a' }]);
});

it('an embed may show an attachment; a message has ten files at most', async () => {
  const withFiles = (count: number, payload: object) => {
    const form = new FormData();
    form.append('payload_json', JSON.stringify(payload));
    for (let n = 0; n < count; n++) form.append(`files[${n}]`, new Blob(['x'], { type: 'image/png' }), `x${n}.png`);
    return form;
  };
  const { body } = await post(withFiles(1, { embeds: [{ title: 'x', image: { url: 'attachment://x0.png' } }] }));
  expect(body.embeds[0].image.url).toBe(body.attachments[0].url);
  expect(await post(withFiles(10, {}))).toMatchObject({ status: 200 });
  expect(await post(withFiles(11, {}))).toMatchObject({ status: 400, body: { errors: { attachments: {} } } });
});
