import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox, UNLIMITED } from '../../sandbox/start-sandbox.ts';
import { ask, errorAt } from '../builders/ask-sandbox.ts';
import { judge } from '../builders/discord-spec.ts';
import {
  button,
  buttons,
  container,
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

/** `at`: where the answer puts the error. `spec`: whether Discord's published description forbids it as well; the others are rules from its docs. */
const refused: { name: string; body: object; at: string; spec: boolean }[] = [
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
];

describe('components that Discord refuses', () => {
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
});
