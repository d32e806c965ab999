import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox, UNLIMITED } from '../../sandbox/start-sandbox.ts';
import { judge } from '../builders/discord-spec.ts';
import { ask } from '../builders/sandbox-clients.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ limits: UNLIMITED });
});
afterAll(() => sandbox.close());

const post = (body: unknown) => ask(sandbox, 'POST', `/channels/${sandbox.channels.news}/messages`, body);

const text = (length: number) => ({ type: 10, content: 'x'.repeat(length) });
const container = (...components: unknown[]) => ({ type: 17, components });
const row = (...components: unknown[]) => ({ type: 1, components });
const button = (over: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...over });
const buttons = (count: number) => Array.from({ length: count }, (_, n) => button({ custom_id: `go-${n}` }));
const select = (over: object = {}) => ({ type: 3, custom_id: 'pick', options: [{ label: 'a', value: 'a' }], ...over });
const options = (count: number) => Array.from({ length: count }, (_, n) => ({ label: `o${n}`, value: `v${n}` }));
const times = <T>(count: number, thing: T): T[] => Array.from({ length: count }, () => thing);
const v2 = (...components: unknown[]) => ({ flags: 1 << 15, components });
const gallery = (count: number) => ({ type: 12, items: times(count, { media: { url: 'https://a.example/x.png' } }) });
const section = (texts: number, accessory: unknown = button()) => ({
  type: 9,
  components: times(texts, text(1)),
  accessory,
});
const embed = (over: object) => ({ embeds: [over] });

describe('a body that Discord takes', () => {
  it.each<[string, object]>([
    ['content of 2,000', { content: 'x'.repeat(2_000) }],
    ['text of 4,000', v2(text(4_000))],
    ['text of 4,000 in two', v2(text(2_000), container(text(2_000)))],
    ['40 components, nested ones counted', v2(container(...times(39, text(1))))],
    ['five buttons', v2(row(...buttons(5)))],
    ['a button with an emoji alone', v2(row(button({ label: undefined, emoji: { name: '📰' } })))],
    ['a link of 512', v2(row(button({ style: 5, custom_id: undefined, url: `https://a.example/${'x'.repeat(494)}` })))],
    ['a section with a thumbnail', v2(section(3, { type: 11, media: { url: 'https://a.example/x.png' } }))],
    ['a gallery of ten', v2(gallery(10))],
    ['a select of 25', v2(row(select({ options: options(25), max_values: 25 })))],
    [
      'five rows without the flag',
      { content: 'x', components: times(5, 0).map((_, n) => row(button({ custom_id: `${n}` }))) },
    ],
    ['embeds of 6,000', { embeds: [{ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_000) }] }],
    ['an embed with white space around its limit', embed({ title: ` ${'x'.repeat(256)} `.slice(0, 256) })],
    ['a nonce of 25', { content: 'x', nonce: 'n'.repeat(25), enforce_nonce: true }],
    ['a whole number as nonce', { content: 'x', nonce: 42 }],
    ['no mentions at all', { content: '@everyone', allowed_mentions: { parse: [] } }],
    ['fields that nobody knows', { content: 'x', colour: 'red' }],
  ])('%s', async (_, body) => {
    expect(judge('MessageCreateRequestSchema', body)).toEqual([]);
    expect(await post(body)).toMatchObject({ status: 200 });
  });
});

/** `at`: where the answer puts the error. `spec`: whether Discord's published description forbids it as well; the others are rules from its docs. */
const refused: { name: string; body: object; at: string; spec: boolean }[] = [
  { name: 'content of 2,001', body: { content: 'x'.repeat(2_001) }, at: 'content', spec: false },
  { name: 'content of 4,001', body: { content: 'x'.repeat(4_001) }, at: 'content', spec: true },
  { name: 'a text of 4,001', body: v2(text(4_001)), at: 'components.0.content', spec: true },
  { name: 'an empty text', body: v2(text(0)), at: 'components.0.content', spec: true },
  { name: 'texts of 4,001 together', body: v2(text(4_000), text(1)), at: 'components', spec: false },
  {
    name: 'text of 4,001 UTF-16 units',
    body: v2(text(1), { type: 10, content: '😀'.repeat(2_000) }),
    at: 'components',
    spec: false,
  },
  { name: '41 components', body: v2(...times(41, text(1))), at: 'components', spec: true },
  { name: '41 components, nested', body: v2(container(...times(40, text(1)))), at: 'components', spec: false },
  {
    name: 'a container in a container',
    body: v2(container(container(text(1)))),
    at: 'components.0.components.0.type',
    spec: true,
  },
  { name: 'an empty container', body: v2(container()), at: 'components.0.components', spec: true },
  { name: 'a section of four texts', body: v2(section(4)), at: 'components.0.components', spec: true },
  {
    name: 'a section without accessory',
    body: v2({ type: 9, components: [text(1)] }),
    at: 'components.0.accessory',
    spec: true,
  },
  { name: 'a gallery of eleven', body: v2(gallery(11)), at: 'components.0.items', spec: true },
  {
    name: 'a picture from a file',
    body: v2({ type: 12, items: [{ media: { url: 'file:///etc/x.png' } }] }),
    at: 'components.0.items.0.media.url',
    spec: false,
  },
  {
    name: 'an attachment that is not there',
    body: v2({ type: 13, file: { url: 'attachment://a.txt' } }),
    at: 'components.0.file.url',
    spec: false,
  },
  { name: 'a bare button', body: v2(button()), at: 'components.0.type', spec: true },
  { name: 'six buttons', body: v2(row(...buttons(6))), at: 'components.0.components', spec: true },
  { name: 'a button beside a select', body: v2(row(button(), select())), at: 'components.0.components', spec: false },
  {
    name: 'a link without address',
    body: v2(row(button({ style: 5, custom_id: undefined }))),
    at: 'components.0.components.0.url',
    spec: false,
  },
  {
    name: 'a link with a custom id',
    body: v2(row(button({ style: 5, url: 'https://a.example' }))),
    at: 'components.0.components.0.custom_id',
    spec: false,
  },
  {
    name: 'a link by ftp',
    body: v2(row(button({ style: 5, custom_id: undefined, url: 'ftp://a.example' }))),
    at: 'components.0.components.0.url',
    spec: false,
  },
  {
    name: 'a link of 513',
    body: v2(row(button({ style: 5, custom_id: undefined, url: `https://a.example/${'x'.repeat(495)}` }))),
    at: 'components.0.components.0.url',
    spec: true,
  },
  {
    name: 'a button without custom id',
    body: v2(row(button({ custom_id: undefined }))),
    at: 'components.0.components.0.custom_id',
    spec: false,
  },
  {
    name: 'a button with nothing on it',
    body: v2(row(button({ label: undefined }))),
    at: 'components.0.components.0',
    spec: false,
  },
  {
    name: 'a label of 81',
    body: v2(row(button({ label: 'x'.repeat(81) }))),
    at: 'components.0.components.0.label',
    spec: true,
  },
  {
    name: 'a custom id of 101',
    body: v2(row(button({ custom_id: 'x'.repeat(101) }))),
    at: 'components.0.components.0.custom_id',
    spec: true,
  },
  {
    name: 'the same custom id twice',
    body: v2(row(button()), row(button())),
    at: 'components.1.components.0.custom_id',
    spec: false,
  },
  {
    name: 'the same id twice',
    body: v2({ ...text(1), id: 7 }, { ...text(1), id: 7 }),
    at: 'components.1.id',
    spec: false,
  },
  {
    name: '26 options',
    body: v2(row(select({ options: options(26) }))),
    at: 'components.0.components.0.options',
    spec: true,
  },
  { name: 'no options', body: v2(row(select({ options: [] }))), at: 'components.0.components.0.options', spec: true },
  {
    name: 'the same value twice',
    body: v2(row(select({ options: times(2, { label: 'a', value: 'a' }) }))),
    at: 'components.0.components.0.options.1.value',
    spec: false,
  },
  {
    name: 'more to choose than there is',
    body: v2(row(select({ max_values: 2 }))),
    at: 'components.0.components.0.max_values',
    spec: false,
  },
  {
    name: 'a text input in a message',
    body: v2(row({ type: 4, custom_id: 'a', style: 1 })),
    at: 'components.0.components.0.type',
    spec: true,
  },
  { name: 'an unknown type', body: v2({ type: 99 }), at: 'components.0.type', spec: true },
  {
    name: 'a colour beyond white',
    body: v2({ ...container(text(1)), accent_color: 0x1000000 }),
    at: 'components.0.accent_color',
    spec: true,
  },
  { name: 'V2 components without the flag', body: { components: [text(1)] }, at: 'components.0.type', spec: false },
  {
    name: 'six rows without the flag',
    body: { components: times(6, 0).map((_, n) => row(button({ custom_id: `${n}` }))) },
    at: 'components',
    spec: false,
  },
  { name: 'V2 with content', body: { ...v2(text(1)), content: 'x' }, at: 'content', spec: false },
  { name: 'V2 with embeds', body: { ...v2(text(1)), embeds: [{ title: 'x' }] }, at: 'embeds', spec: false },
  { name: 'eleven embeds', body: { embeds: times(11, { title: 'x' }) }, at: 'embeds', spec: true },
  {
    name: 'embeds of 6,001',
    body: { embeds: [{ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_001) }] },
    at: 'embeds',
    spec: false,
  },
  { name: 'an embed title of 257', body: embed({ title: 'x'.repeat(257) }), at: 'embeds.0.title', spec: true },
  {
    name: 'an embed description of 4,097',
    body: embed({ description: 'x'.repeat(4_097) }),
    at: 'embeds.0.description',
    spec: true,
  },
  {
    name: 'an embed field without value',
    body: embed({ fields: [{ name: 'a', value: '' }] }),
    at: 'embeds.0.fields.0.value',
    spec: false,
  },
  {
    name: '26 embed fields',
    body: embed({ fields: times(26, { name: 'a', value: 'b' }) }),
    at: 'embeds.0.fields',
    spec: true,
  },
  {
    name: 'an embed field of 1,025',
    body: embed({ fields: [{ name: 'a', value: 'x'.repeat(1_025) }] }),
    at: 'embeds.0.fields.0.value',
    spec: true,
  },
  {
    name: 'an embed footer of 2,049',
    body: embed({ footer: { text: 'x'.repeat(2_049) } }),
    at: 'embeds.0.footer.text',
    spec: true,
  },
  {
    name: 'an embed author of 257',
    body: embed({ author: { name: 'x'.repeat(257) } }),
    at: 'embeds.0.author.name',
    spec: true,
  },
  {
    name: 'an embed with a script for address',
    body: embed({ title: 'x', url: 'javascript://a' }),
    at: 'embeds.0.url',
    spec: false,
  },
  { name: 'an embed with nothing in it', body: embed({}), at: 'embeds.0.description', spec: false },
  { name: 'a nonce of 26', body: { content: 'x', nonce: 'n'.repeat(26) }, at: 'nonce', spec: true },
  { name: 'enforce_nonce without nonce', body: { content: 'x', enforce_nonce: true }, at: 'nonce', spec: false },
  {
    name: 'a mention type that is none',
    body: { content: 'x', allowed_mentions: { parse: ['all'] } },
    at: 'allowed_mentions.parse.0',
    spec: true,
  },
  {
    name: 'users parsed and listed',
    body: { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    at: 'allowed_mentions',
    spec: false,
  },
  {
    name: 'a reply to nothing',
    body: { content: 'x', message_reference: { message_id: '1' } },
    at: 'message_reference',
    spec: false,
  },
];

describe('a body that Discord refuses', () => {
  it.each(refused)('$name', async ({ body, at, spec }) => {
    const { status, body: told } = await post(body);
    expect({ status, code: told.code, message: told.message }).toEqual({
      status: 400,
      code: 50035,
      message: 'Invalid Form Body',
    });
    const node = at.split('.').reduce((errors, step) => errors?.[step], told.errors);
    expect(node?._errors?.[0]).toMatchObject({ code: expect.any(String), message: expect.any(String) });
    expect(judge('MessageCreateRequestSchema', body).length > 0).toBe(spec);
  });

  it.each([
    {},
    { content: '' },
    { content: '  \n' },
    { embeds: [] },
    { flags: 1 << 15 },
  ])('an empty message: %j', async (body) => {
    expect(await post(body)).toMatchObject({ status: 400, body: { code: 50006 } });
  });

  it('JSON that is none', async () => {
    const response = await fetch(`${sandbox.url}/api/v10/channels/${sandbox.channels.news}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
      body: '{"content":',
    });
    expect({ status: response.status, ...((await response.json()) as object) }).toMatchObject({
      status: 400,
      code: 50109,
    });
  });
});
