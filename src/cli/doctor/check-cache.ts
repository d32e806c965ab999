import { randomUUID } from 'node:crypto';
import { type Check, ok, warning } from '../../ops/doctor.ts';
import { openCache } from '../../storage/cache.ts';
import type { Database } from '../../storage/open-db.ts';

/** Writes a value and reads it again. What a cache holds may be lost, so its loss is no fault. */
export function checkCache(db: Database, url: string | undefined): Check {
  return {
    subject: 'cache',
    async look() {
      if (!url) return [ok('Kept in the database, as CACHE_URL is not set.')];
      const cache = await openCache(db, url, 'doctor');
      try {
        const value = randomUUID();
        await cache.set('look', value, 60_000);
        if ((await cache.get('look')) === value) return [ok('Redis takes a value and gives it back.')];
        return [warning('Redis does not give back what it was given. Look at CACHE_URL and its server.')];
      } finally {
        await cache.disconnect();
      }
    },
  };
}
