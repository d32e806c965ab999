import { request } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Act, PageEvent, State } from '../../sandbox/page-protocol.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { ask } from '../builders/ask-sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({
    openFeeds: (path) =>
      path === '/feeds/a.xml'
        ? { status: 200, headers: { 'content-type': 'application/rss+xml' }, body: '<rss/>' }
        : undefined,
  });
});
afterEach(() => sandbox.close());

/** `fetch` forbids some headers that an attacker's page would send. */
const status = (path: string, headers: Record<string, string>, method = 'GET') =>
  new Promise<number | undefined>((resolve, reject) => {
    request(`${sandbox.url}${path}`, { headers, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
const act = async (body: unknown) => {
  const response = await fetch(`${sandbox.url}/sandbox/interactions`, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
};
const say = (over: object = {}): Act =>
  ({ as: 'member', kind: 'say', channel_id: sandbox.channels.news!, content: 'Good morning', ...over }) as Act;

it('tells each viewer what they may see', async () => {
  const state = async (as: string) => (await (await fetch(`${sandbox.url}/sandbox/state?as=${as}`)).json()) as State;
  const [admin, member] = [await state('admin'), await state('member')];
  expect(admin).toMatchObject({
    guild: { name: 'The Lantern Street Café' },
    viewer: { name: 'Mira' },
    botOnline: false,
  });
  expect(member).toMatchObject({ viewer: { name: 'Jonas' } });
  expect([admin.channels.length, member.channels.length]).toEqual([5, 4]);
  const messages = await fetch(`${sandbox.url}/sandbox/messages?channel=${sandbox.channels['mod-log']}&as=member`);
  expect(await messages.json()).toEqual([]);
});

it('sends events while things happen', async () => {
  const response = await fetch(`${sandbox.url}/sandbox/events`);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  await ask(sandbox, 'POST', `/channels/${sandbox.channels.news}/messages`, { content: 'hello' });
  const { value } = await reader.read();
  const event = JSON.parse(value!.replace('data: ', '')) as PageEvent;
  expect(event).toMatchObject({ type: 'message', message: { content: 'hello', author: { username: 'broadsheet' } } });
  await reader.cancel();
});

it('takes a person’s message', async () => {
  expect(await act(say())).toMatchObject({
    status: 200,
    body: { ok: true, message: { content: 'Good morning', author: { username: 'jonas' } } },
  });
  expect(sandbox.messages(sandbox.channels.news!)).toHaveLength(1);
});

it.each<[string, object, object]>([
  ['an empty message', { content: ' ' }, { reason: 'invalid' }],
  ['a message into nowhere', { channel_id: '1' }, { reason: 'unknown' }],
  ['a message into a forum', { channel_id: 'stories' }, { reason: 'invalid' }],
  ['a command without a bot', { kind: 'command', command: 'digest', options: [] }, { reason: 'unknown' }],
])('refuses %s in words', async (_, over, reason) => {
  const { channel_id } = over as { channel_id?: string };
  const place = channel_id && sandbox.channels[channel_id] ? { channel_id: sandbox.channels[channel_id] } : {};
  const { body } = await act(say({ ...over, ...place }));
  expect(body).toMatchObject({ ok: false, ...reason, words: expect.any(String) });
});

it.each([
  {},
  { as: 'owner', kind: 'say' },
  { as: 'member', kind: 'command', channel_id: '1' },
  'text',
])('refuses what is no act: %j', async (body) => {
  expect(await act(body)).toMatchObject({ status: 400 });
});

it.each([
  ['another site’s name for this machine', '/sandbox/state', { host: 'evil.example' }, 403],
  ['another site’s page', '/sandbox/state', { origin: 'https://evil.example' }, 403],
  ['this page', '/sandbox/state', { origin: '' }, 200],
  ['a feed', '/feeds/a.xml', {}, 200],
  ['a feed that is none', '/feeds/b.xml', {}, 404],
  ['a file above the page’s', '/page/..%2f..%2fpackage.json', {}, 404],
  ['a file that is gone', '/sandbox/attachments/1/x.png', {}, 404],
])('answers %s', async (_, path, headers, expected) => {
  const own = 'origin' in headers && headers.origin === '' ? { origin: sandbox.url } : headers;
  expect(await status(path, own as Record<string, string>)).toBe(expected);
});

it('an uploaded page is saved, never shown as one of ours', async () => {
  const form = new FormData();
  form.append('files[0]', new Blob(['<script>alert(1)</script>'], { type: 'text/html' }), 'a.html');
  const { body } = await ask(sandbox, 'POST', `/channels/${sandbox.channels.news}/messages`, form);
  const { headers } = await fetch(body.attachments[0].url);
  expect(headers.get('content-type')).toBe('application/octet-stream');
  expect(headers.get('content-disposition')).toContain('attachment');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
});
