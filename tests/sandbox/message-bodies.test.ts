import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox, UNLIMITED } from '../../sandbox/start-sandbox.ts';
import { ask, errorAt } from '../builders/ask-sandbox.ts';
import { judge } from '../builders/discord-spec.ts';
import {
  button,
  buttons,
  container,
  embed,
  gallery,
  options,
  row,
  section,
  select,
  text,
  times,
  v2,
} from '../builders/message-bodies.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ limits: UNLIMITED });
});
afterAll(() => sandbox.close());

const post = (body: unknown) => ask(sandbox, 'POST', `/channels/${sandbox.channels.news}/messages`, body);

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
    expect(errorAt(told, at)).toMatchObject({ code: expect.any(String), message: expect.any(String) });
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
