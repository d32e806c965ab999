import { request } from 'node:http';
import { REST } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox, UNLIMITED } from '../../sandbox/start-sandbox.ts';
import { ask, type Told } from '../builders/ask-sandbox.ts';
import { aReadyClient } from '../builders/sandbox-clients.ts';

const POST = 'POST /channels/:channel/messages';

let sandbox: Sandbox;
const open = async (options: SandboxOptions = {}) => {
  sandbox = await startSandbox(options);
};
afterEach(() => sandbox.close());

const post = (content = 'x', channel = 'news') =>
  ask(sandbox, 'POST', `/channels/${sandbox.channels[channel]}/messages`, { content });
const stored = (channel = 'news') => sandbox.messages(sandbox.channels[channel]!).length;
const inTurn = async (count: number, channel?: string) => {
  const told: Told[] = [];
  for (let n = 0; n < count; n++) told.push(await post('x', channel));
  return told;
};

describe('rate limits', () => {
  it('a bucket for each channel, told in headers, refused when empty', async () => {
    let nowMs = 1_800_000_000_000;
    await open({ now: () => nowMs });
    const told = await inTurn(6);
    expect(told.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(told.map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual(['4', '3', '2', '1', '0', '0']);
    const refused = told[5]!;
    expect(refused.body).toEqual({ message: 'You are being rate limited.', retry_after: 5, global: false });
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      'retry-after': '5',
      'x-ratelimit-scope': 'user',
      'x-ratelimit-limit': '5',
      'x-ratelimit-reset-after': '5.000',
      'x-ratelimit-bucket': told[0]!.headers.get('x-ratelimit-bucket'),
    });
    expect((await post('x', 'general')).status).toBe(200);
    nowMs += 5_000;
    expect((await post()).status).toBe(200);
  });

  it('so many a second for the bot, answers to people not counted', async () => {
    let nowMs = 1_800_000_000_000;
    await open({ now: () => nowMs, limits: { ...UNLIMITED, globalPerSecond: 3 } });
    const told = await inTurn(4);
    expect(told[3]).toMatchObject({ status: 429, body: { global: true, retry_after: 1 } });
    expect(told[3]!.headers.get('x-ratelimit-global')).toBe('true');
    expect(await ask(sandbox, 'POST', '/interactions/1/x/callback', { type: 5 })).toMatchObject({ status: 404 });
    nowMs += 999;
    expect((await post()).status).toBe(429);
    nowMs += 1;
    expect((await post()).status).toBe(200);
  });

  it('discord.js keeps to them without one refusal', async () => {
    await open({ limits: { routes: { [POST]: { limit: 5, windowMs: 300 } } } });
    const client = await aReadyClient(sandbox, { rest: { offset: 0 } });
    const news = await client.channels.fetch(sandbox.channels.news!);
    if (!news?.isSendable()) throw new Error('unreachable');
    await Promise.all(Array.from({ length: 12 }, (_, n) => news.send(`m${n}`)));
    await client.destroy();
    expect(stored()).toBe(12);
    expect(sandbox.journal().filter(({ status }) => status === 429)).toEqual([]);
  });
});

describe('faults', () => {
  const rest = () => new REST({ api: `${sandbox.url}/api`, retries: 0, timeout: 150 }).setToken(sandbox.token);
  const send = () =>
    rest().post(`/channels/${sandbox.channels.news}/messages`, {
      body: { content: 'x', nonce: 'n', enforce_nonce: true },
    });

  it.each([
    {
      name: '500 before storing',
      fault: { kind: 'status', status: 500, stored: false },
      error: 'HTTPError',
      after: 0,
      status: 500,
    },
    {
      name: '500 after storing',
      fault: { kind: 'status', status: 500, stored: true },
      error: 'HTTPError',
      after: 1,
      status: 500,
    },
    {
      name: '401',
      fault: { kind: 'status', status: 401, stored: false },
      error: 'DiscordAPIError[0]',
      after: 0,
      status: 401,
    },
    { name: 'hang before storing', fault: { kind: 'hang', stored: false }, error: 'AbortError', after: 0, status: 0 },
    { name: 'hang after storing', fault: { kind: 'hang', stored: true }, error: 'AbortError', after: 1, status: 0 },
    {
      name: 'reset before storing',
      fault: { kind: 'reset', stored: false },
      error: 'SocketError',
      after: 0,
      status: 0,
    },
    { name: 'reset after storing', fault: { kind: 'reset', stored: true }, error: 'SocketError', after: 1, status: 0 },
  ] as const)('$name', async ({ fault, error, after, status }) => {
    await open();
    sandbox.setFaults([{ ...fault, route: POST, times: 1 }]);
    await expect(send()).rejects.toMatchObject({ name: error });
    expect(stored()).toBe(after);
    await send();
    expect(stored()).toBe(1);
    const [first, second] = sandbox.journal().filter(({ route }) => route === POST);
    expect(first).toMatchObject({ status, fault: fault.kind, body: { nonce: 'n' } });
    expect(second).toMatchObject({ status: 200, id: sandbox.messages(sandbox.channels.news!)[0]!.id });
  });

  it('a late commit happens after the bot was told of a failure', async () => {
    await open();
    sandbox.setFaults([{ kind: 'late', commitAfterMs: 20, answer: 'status', times: 1 }]);
    expect((await post()).status).toBe(500);
    expect(stored()).toBe(0);
    await sandbox.settled();
    expect(stored()).toBe(1);
    expect(sandbox.journal()[0]).toMatchObject({
      status: 500,
      fault: 'late',
      id: sandbox.messages(sandbox.channels.news!)[0]!.id,
    });
  });

  it.each(['user', 'shared', 'global'] as const)('429 of scope %s', async (scope) => {
    await open();
    sandbox.setFaults([{ kind: 'rate_limit', scope, retryAfterMs: 1_500, times: 1 }]);
    const told = await post();
    expect(told).toMatchObject({ status: 429, body: { retry_after: 1.5, global: scope === 'global' } });
    expect([told.headers.get('x-ratelimit-scope'), told.headers.get('retry-after')]).toEqual([scope, '2']);
    expect(stored()).toBe(0);
  });

  it('meet the requests they fit, and the same seed the same ones', async () => {
    await open({ limits: UNLIMITED });
    const strikes = async (seed: number) => {
      sandbox.setFaults(
        [{ kind: 'status', status: 502, stored: false, probability: 0.5, fits: ({ body }) => body.content === 'x' }],
        seed,
      );
      return (await inTurn(20)).map(({ status }) => status);
    };
    const first = await strikes(7);
    expect(new Set(first)).toEqual(new Set([200, 502]));
    expect(await strikes(7)).toEqual(first);
    expect(await strikes(8)).not.toEqual(first);
    expect((await post('y')).status).toBe(200);
  });

  it('an outage closes everything', async () => {
    await open();
    const client = await aReadyClient(sandbox);
    sandbox.setOutage(true);
    expect((await post()).status).toBe(503);
    await sandbox.until(() => !sandbox.state('member').botOnline);
    sandbox.setOutage(false);
    expect((await post()).status).toBe(200);
    await client.destroy();
  });
});

it('the journal keeps the newest requests and counts all', async () => {
  await open({ limits: { ...UNLIMITED, journalEntries: 3 } });
  await inTurn(8);
  expect(sandbox.journal().map(({ n }) => n)).toEqual([6, 7, 8]);
  expect(sandbox.requestCount()).toBe(8);
});

it('a channel keeps its newest messages', async () => {
  await open({ limits: { ...UNLIMITED, messagesPerChannel: 3 } });
  const ids = (await inTurn(5)).map(({ body }) => body.id);
  expect(sandbox.messages(sandbox.channels.news!).map(({ id }) => id)).toEqual(ids.slice(-3));
});

it('a bot that dies while it sends has sent nothing', async () => {
  await open();
  const path = `/api/v10/channels/${sandbox.channels.news}/messages`;
  const dying = request(`${sandbox.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json', 'content-length': '100' },
  });
  dying.on('error', () => {});
  dying.write('{"content":');
  await sandbox.until(() => sandbox.requestCount() === 1);
  dying.destroy();
  await ask(sandbox, 'GET', '/gateway');
  expect(sandbox.journal()[0]).toMatchObject({ route: POST, status: 0, body: undefined });
  expect(stored()).toBe(0);
});

it('a port that is taken is told in words', async () => {
  await open();
  await expect(startSandbox({ port: Number(new URL(sandbox.url).port) })).rejects.toThrow('Choose another port');
});

it('nobody gets in without the token, nor to what is not there', async () => {
  await open();
  const answer = await fetch(`${sandbox.url}/api/v10/users/@me`, { headers: { authorization: 'Bot nobody' } });
  expect([answer.status, await answer.json()]).toEqual([401, { message: '401: Unauthorized', code: 0 }]);
  expect(await ask(sandbox, 'GET', '/nowhere')).toMatchObject({ status: 404, body: { message: '404: Not Found' } });
});
