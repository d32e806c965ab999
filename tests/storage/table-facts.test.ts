import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimNextDelivery, journalPost, recordSent } from '../../src/storage/deliveries.ts';
import { closeEdition, startSending } from '../../src/storage/editions.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { createTableReader, tryWriting } from '../../src/storage/table-facts.ts';
import { ENGINES } from '../builders/databases.ts';
import { aReadyEdition } from '../builders/editions.ts';

describe.each(ENGINES)('table facts on $engine', ({ open }) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  afterAll(() => db.destroy());

  it('hold what waits, and tell each lag once', async () => {
    const read = createTableReader(db, 0);
    expect(await read()).toEqual({ outbox: {}, feedsFailing: 0, lagsMs: [] });
    const id = await aReadyEdition(db, { parts: 2, atMs: 1_000 });
    expect(await read()).toMatchObject({ outbox: { ready: 2 }, oldestReadyMs: 1_000 });
    await startSending(db, id);
    for (const at of [3_000, 4_000]) {
      const { claim } = (await claimNextDelivery(db, id, 'me', at, 10))!;
      await journalPost(db, claim, at, 'place');
      await recordSent(db, claim, `m${at}`);
    }
    await closeEdition(db, id, 6_000);
    expect(await read()).toEqual({ outbox: { sent: 2 }, feedsFailing: 0, lagsMs: [5_000] });
    expect((await read()).lagsMs).toEqual([]);
  });

  it('a database that takes a row is writable, again and again', async () => {
    await tryWriting(db, 1);
    await expect(tryWriting(db, 2)).resolves.toBeUndefined();
  });
});
