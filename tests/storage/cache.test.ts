import keyvTestSuite, { keyvIteratorTests } from '@keyv/test-suite';
import Keyv from 'keyv';
import * as vitest from 'vitest';
import { CacheStore, openCache, sweepCache } from '../../src/storage/cache.ts';
import { ENGINES } from '../builders/databases.ts';

for (const { engine, open } of ENGINES) {
  vitest.describe(`cache on ${engine}`, async () => {
    const db = await open();
    vitest.afterAll(() => db.destroy());

    const store = () => new CacheStore(db);
    keyvTestSuite(vitest, Keyv, store);
    keyvIteratorTests(vitest, Keyv, store);

    vitest.it('sweeps what has expired and nothing else', async () => {
      const cache = await openCache(db, undefined, 'sweep');
      await cache.clear();
      await cache.set('short', 'gone', 1_000);
      await cache.set('long', 'stays', 60_000);
      await cache.set('always', 'stays');
      await sweepCache(db, Date.now() + 2_000);
      vitest.expect(await cache.get(['short', 'long', 'always'])).toEqual([undefined, 'stays', 'stays']);
    });
  });
}
