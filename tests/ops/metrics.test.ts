import { globSync, readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { createLog, type Log } from '../../src/ops/log.ts';
import { countEvents, createMetrics, type Metrics, type TableFacts } from '../../src/ops/metrics.ts';

let nowMs: number;
let facts: TableFacts;
let metrics: Metrics;
let log: Log;
beforeEach(() => {
  nowMs = 1_000_000;
  facts = { outbox: {}, feedsFailing: 0, lagsMs: [] };
  metrics = createMetrics({ now: () => nowMs, readTables: async () => facts });
  log = countEvents(createLog('silent'), metrics);
});

async function line(name: string): Promise<string | undefined> {
  const { body } = await metrics.write();
  return body
    .split('\n')
    .find((text) => text.startsWith(`digest_${name} `))
    ?.split(' ')
    .at(-1);
}

it.each<[string, string, Record<string, unknown>, string, string]>([
  ['a poll', 'source polled', { outcome: 'read', new: 3 }, 'feed_fetch_total{result="read"}', '1'],
  ['its articles', 'source polled', { outcome: 'read', new: 3 }, 'articles_new_total', '3'],
  ['a digest', 'edition sent', { editionId: 'e' }, 'delivery_total{state="sent"}', '1'],
  ['a doubt', 'delivery unknown', { words: 'w' }, 'delivery_total{state="unknown"}', '1'],
  [
    'a call',
    'model called',
    { tokens: { input: 7, output: 2 }, usd: 0.5 },
    'llm_requests_total{outcome="answered"}',
    '1',
  ],
  ['its tokens', 'model called', { tokens: { input: 7, output: 2 }, usd: 0.5 }, 'llm_tokens_total{kind="input"}', '7'],
  ['its price', 'model called', { tokens: { input: 7, output: 2 }, usd: 0.5 }, 'llm_cost_usd_total', '0.5'],
  ['a refusal', 'model not used', { words: 'w' }, 'llm_requests_total{outcome="failed"}', '1'],
  ['a look', 'channel looked through', { outcome: 'absent' }, 'reconcile_total{outcome="absent"}', '1'],
  ['what did not come twice', 'repeat held back', { editionId: 'e' }, 'duplicate_guard_total', '1'],
  ['a missed slot', 'slot missed', { policy: 'late' }, 'scheduler_misfire_total{policy="late"}', '1'],
  ['a broken model', 'model breaker changed', { model: 'm', state: 'open' }, 'llm_breaker_state{model="m"}', '2'],
  ['one that is tried', 'model breaker changed', { model: 'm', state: 'trial' }, 'llm_breaker_state{model="m"}', '1'],
  ['one that is back', 'model breaker changed', { model: 'm', state: 'closed' }, 'llm_breaker_state{model="m"}', '0'],
])('%s is counted where it is logged', async (_, event, fields, name, value) => {
  log.debug(event, fields);
  expect(await line(name)).toBe(value);
});

it('events that are counted are events that are logged', () => {
  const sources = globSync('src/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  const logged = sources.flatMap((text) => [...text.matchAll(/log\.\w+\(\s*(['`])(.+?)\1/g)].map((match) => match[2]!));
  const shapes = logged.map((event) => new RegExp(`^${event.replace(/\$\{.*?\}/g, '\\w+')}$`));
  expect(metrics.events.filter((event) => !shapes.some((shape) => shape.test(event)))).toEqual([]);
});

it('errors are counted by event, without what they say', async () => {
  log.error('tick failed', new Error('postgres://u:hunter2@db'));
  const { body } = await metrics.write();
  expect(body).toContain('digest_errors_total{event="tick failed"} 1');
  expect(body).not.toContain('hunter2');
});

it.each([
  ['a busy file', Object.assign(new Error('database is locked'), { errcode: 261 }), '1'],
  ['a deadlock', Object.assign(new Error('deadlock detected'), { code: '40P01' }), '1'],
  ['one behind another', new Error('tick', { cause: Object.assign(new Error('locked'), { errcode: 5 }) }), '1'],
  ['a full disk', Object.assign(new Error('full'), { errcode: 13 }), '0'],
  ['a thrown word', 'busy', '0'],
])('%s counts as a database held by others: %#', async (_, error, value) => {
  log.error('tick failed', error);
  expect(await line('db_busy_total')).toBe(value);
});

it('the tables are told as they are at the look', async () => {
  facts = { outbox: { ready: 2, sent: 9 }, oldestReadyMs: nowMs - 30_000, feedsFailing: 4, lagsMs: [2_000] };
  expect(await line('outbox_rows{state="ready"}')).toBe('2');
  expect(await line('outbox_oldest_ready_seconds')).toBe('30');
  expect(await line('feeds_failing')).toBe('4');
  expect(await line('delivery_lag_seconds_bucket{le="1"}')).toBe('0');
  facts = { outbox: { sent: 11 }, feedsFailing: 0, lagsMs: [] };
  expect(await line('outbox_rows{state="ready"}')).toBeUndefined();
  expect(await line('outbox_oldest_ready_seconds')).toBe('0');
});

it('invalid answers are forgotten after ten minutes', async () => {
  for (const status of [200, 401, 403, 429, 500]) metrics.countAnswer(status);
  expect(await line('discord_invalid_requests_10m')).toBe('3');
  nowMs += 10 * 60_000 + 1;
  expect(await line('discord_invalid_requests_10m')).toBe('0');
  expect(await line('discord_requests_total{status="429"}')).toBe('1');
});
