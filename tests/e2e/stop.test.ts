import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { PageMessage, State } from '../../sandbox/page-protocol.ts';
import { loadConfig } from '../../src/config.ts';
import { startDemo } from '../../src/demo.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { openDb } from '../../src/storage/open-db.ts';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Orchestrators send SIGKILL after this. */
const GRACE_MS = 10_000;

it.each([
  { when: 'it reads its first feeds', wait: async () => {} },
  { when: 'it sends an edition', wait: firstMessage },
])('SIGTERM while $when ends the program within its grace, and loses nothing', async ({ when, wait }) => {
  const database = `sqlite:${join(folder, `${when.replaceAll(' ', '-')}.db`)}`;
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['src/start.js'], {
    env: { PATH, SANDBOX_PORT: '0', DATABASE_URL: database },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const address = new Promise<string>((resolve) => {
    child.stdout.on('data', (bytes) => {
      said += bytes;
      const url = /Sandbox: (\S+)/.exec(said)?.[1];
      if (url) resolve(url);
    });
  });
  const ended = once(child, 'exit');
  await wait(await address);

  child.kill('SIGTERM');
  const kill = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  const [code, signal] = await ended;
  clearTimeout(kill);
  expect({ code, signal }).toEqual({ code: 0, signal: null });

  const db = openDb(database);
  const deliveries = await db.selectFrom('deliveries').select(['state', 'messageId']).execute();
  const unfinished = deliveries.filter(({ state, messageId }) => (state === 'sent') !== (messageId !== null));
  expect(unfinished).toEqual([]);
  expect(deliveries.every(({ state }) => state === 'sent' || state === 'ready')).toBe(true);
  await db.destroy();
});

it('the sandbox leaves a database alone that holds something already', async () => {
  const url = `sqlite:${join(folder, 'kept.db')}`;
  const db = openDb(url);
  await migrate(db);
  await db.destroy();
  const started = startDemo({ config: loadConfig({ SANDBOX_PORT: '0', DATABASE_URL: url }), say: () => {} });
  await expect(started).rejects.toMatchObject({ code: 'config_invalid', message: /DATABASE_URL/ });
});

/** Until the page shows a message in #news. */
async function firstMessage(url: string): Promise<void> {
  const read = async <T>(path: string) => (await fetch(new URL(path, url))).json() as Promise<T>;
  const { channels } = await read<State>('sandbox/state?as=admin');
  const news = channels.find(({ name }) => name === 'news')!.id;
  const events = await fetch(new URL('sandbox/events', url));
  for await (const _ of events.body!) {
    const messages = await read<PageMessage[]>(`sandbox/messages?channel=${news}&as=admin`);
    if (messages.length > 0) return;
  }
}
