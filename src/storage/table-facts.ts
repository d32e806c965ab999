import type { TableFacts } from '../ops/metrics.ts';
import { countDeliveries } from './delivery-lists.ts';
import type { Database } from './open-db.ts';

/** What the metrics tell of the tables. Lags of editions are told once each, those from before `startMs` never. */
export function createTableReader(db: Database, startMs: number): () => Promise<TableFacts> {
  let seenMs = startMs;
  return async () => {
    const states = await countDeliveries(db);
    const { failing } = await db
      .selectFrom('sources')
      .select(({ fn }) => fn.countAll<number>().as('failing'))
      .where('health', '=', 'failing')
      .executeTakeFirstOrThrow();
    const sent = await db
      .selectFrom('editions')
      .select(['slotAtMs', 'sentAtMs'])
      .where('state', '=', 'sent')
      .where('sentAtMs', '>', seenMs)
      .execute();
    seenMs = sent.reduce((newest, { sentAtMs }) => Math.max(newest, sentAtMs ?? 0), seenMs);
    const ready = states.find(({ state }) => state === 'ready');
    return {
      outbox: Object.fromEntries(states.map(({ state, deliveries }) => [state, deliveries])),
      ...(ready && { oldestReadyMs: ready.oldestDueAtMs }),
      feedsFailing: Number(failing),
      lagsMs: sent.map(({ slotAtMs, sentAtMs }) => sentAtMs! - slotAtMs),
    };
  };
}

/** For the readiness probe: writes a row, as a disk may be full and a server may only be read. @throws what the engine throws */
export async function tryWriting(db: Database, nowMs: number): Promise<undefined> {
  const row = { key: 'health', value: '1', expiresAtMs: nowMs };
  await db
    .insertInto('cache')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .execute();
}
