import { expect, it } from 'vitest';
import type { DeliveryOutcome } from '../../src/discord/deliver-edition.ts';
import { createLog } from '../../src/ops/log.ts';
import { createDeliverer } from '../../src/schedule/settle-delivery.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { openDb } from '../../src/storage/open-db.ts';

const PAUSE_MS = 10 * 60_000;

it('a refused token stops all sending, and is tried again once, ten minutes later', async () => {
  const db = openDb('sqlite::memory:');
  await migrate(db);
  let nowMs = 0;
  const asked: string[] = [];
  const said: string[] = [];
  const outcomes: DeliveryOutcome[] = [{ kind: 'unauthorized', words: 'token' }];
  const log = createLog('warn', { write: (line: string) => void said.push(line) });
  const { deliver, isRefused } = createDeliverer({
    db,
    log,
    now: () => nowMs,
    deliver: async (id) => {
      asked.push(id);
      return outcomes.shift() ?? { kind: 'sent' };
    },
    forgetFacts: () => {},
    renewToken: () => asked.push('the token again'),
  });
  await deliver('a');
  expect(said.join()).toContain('delivery unauthorized');
  await deliver('b');
  nowMs = PAUSE_MS - 1;
  await deliver('c');
  expect(isRefused()).toBe(true);
  expect(asked).toEqual(['a']);
  nowMs = PAUSE_MS;
  await deliver('d');
  await deliver('e');
  expect(isRefused()).toBe(false);
  expect(asked).toEqual(['a', 'the token again', 'd', 'e']);
  await db.destroy();
});
