import { networkInterfaces } from 'node:os';
import { afterEach, expect, it } from 'vitest';
import { type HealthOptions, type HealthServer, startHealthServer } from '../../src/ops/health-server.ts';

const TOKEN = 'a-token-of-sixteen';
let server: HealthServer | undefined;
afterEach(() => server?.stop());

async function start(over: Partial<HealthOptions> = {}) {
  server = await startHealthServer({
    port: 0,
    lastTickMs: () => undefined,
    readiness: [],
    metrics: async () => ({ contentType: 'text/plain', body: 'digest_x 1\n' }),
    now: () => 1_000_000,
    ...over,
  });
  return async (path: string, token?: string) => {
    const headers = token ? { authorization: `Bearer ${token}` } : {};
    const response = await fetch(`http://127.0.0.1:${server!.port}${path}`, { headers });
    return { status: response.status, text: await response.text() };
  };
}

it.each([
  { name: 'a process without a ticker', last: undefined, status: 200 },
  { name: 'a ticker that moved a minute ago', last: 940_000, status: 200 },
  { name: 'a ticker that stands', last: 939_999, status: 503 },
])('/livez of $name: $status', async ({ last, status }) => {
  const ask = await start({ lastTickMs: () => last });
  expect((await ask('/livez')).status).toBe(status);
});

it('/livez does not ask what /readyz asks', async () => {
  const ask = await start({ readiness: [{ name: 'database', look: async () => 'gone' }] });
  expect([(await ask('/livez')).status, (await ask('/readyz')).status]).toEqual([200, 503]);
});

it('/readyz names what is wrong, what throws too, without secrets', async () => {
  const ask = await start({
    readiness: [
      { name: 'database', look: () => Promise.reject(new Error('connect postgres://u:hunter2@db/news')) },
      { name: 'gateway', look: async () => 'not connected' },
      { name: 'schema', look: async () => undefined },
    ],
  });
  const { status, text } = await ask('/readyz');
  expect(status).toBe(503);
  expect(text).toBe('database: connect postgres://***@db/news\ngateway: not connected\n');
});

it('/metrics is open on this machine when there is no token', async () => {
  const ask = await start();
  expect(await ask('/metrics')).toEqual({ status: 200, text: 'digest_x 1\n' });
});

it('with a token, only who gives it is told more than a status', async () => {
  const ask = await start({ token: TOKEN, readiness: [{ name: 'database', look: async () => 'gone' }] });
  expect(await ask('/readyz')).toEqual({ status: 503, text: 'not ready\n' });
  expect((await ask('/readyz', TOKEN)).text).toBe('database: gone\n');
  expect((await ask('/metrics')).status).toBe(401);
  expect((await ask('/metrics', `${TOKEN}x`)).status).toBe(401);
  expect((await ask('/metrics', TOKEN)).status).toBe(200);
});

it('without a token it does not listen beyond this machine', async () => {
  await start();
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((at) => at && !at.internal && at.family === 'IPv4');
  const addresses = outside ? [outside.address] : ['127.0.0.2'];
  for (const address of addresses) await expect(fetch(`http://${address}:${server!.port}/livez`)).rejects.toThrow();
});

it('a port that is taken is said in words', async () => {
  await start();
  const { port } = server!;
  await expect(
    startHealthServer({
      port,
      lastTickMs: () => 0,
      readiness: [],
      metrics: async () => ({ contentType: '', body: '' }),
      now: () => 0,
    }),
  ).rejects.toMatchObject({
    code: 'config_invalid',
    message: expect.stringContaining('HEALTH_PORT'),
  });
});
