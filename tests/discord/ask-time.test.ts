import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { askTime } from '../../src/discord/ask-time.ts';
import { createDeliveryRest } from '../../src/discord/post-message.ts';

const THEIRS_MS = Date.UTC(2026, 10, 23, 8, 0, 7);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: () => THEIRS_MS + 400 });
});
afterAll(() => sandbox.close());

const ask = (token = sandbox.token) => askTime(createDeliveryRest({ apiUrl: `${sandbox.url}/api`, token }));

it('reads the time to the second from an answer, and from a refusal', async () => {
  expect(await ask()).toBe(THEIRS_MS);
  expect(await ask('another token')).toBe(THEIRS_MS);
  sandbox.setFaults([{ kind: 'status', status: 500, stored: false, times: 1 }]);
  expect(await ask()).toBe(THEIRS_MS);
});

it('throws when there is no answer', async () => {
  sandbox.setFaults([{ kind: 'reset', stored: false, times: 1 }]);
  await expect(ask()).rejects.toThrow();
});

it('has it after a 401, too, after which discord.js has no token any more', async () => {
  const rest = createDeliveryRest({ apiUrl: `${sandbox.url}/api`, token: 'refused' });
  await rest.get('/users/@me').catch(() => {});
  expect(await askTime(rest)).toBe(THEIRS_MS);
});
