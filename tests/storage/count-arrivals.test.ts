import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeArticle } from '../../src/storage/articles.ts';
import { countArrivals } from '../../src/storage/count-arrivals.ts';
import { noteSeenItems } from '../../src/storage/feed-items.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { addSource } from '../../src/storage/sources.ts';
import { HOUR_MS, NOON_MS } from '../builders/articles.ts';
import { ENGINES } from '../builders/databases.ts';
import { aDraft } from '../builders/drafts.ts';

describe.each(ENGINES)('what came in on $engine', ({ open }) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  afterAll(() => db.destroy());

  it('is counted by items and by articles, each of these once, within the span', async () => {
    const sourceIds: string[] = [];
    for (const name of ['a', 'b', 'other']) {
      const feed = { kind: 'feed', url: `https://${name}.example/feed`, title: name, publisher: 'p' } as const;
      sourceIds.push((await addSource(db, feed, NOON_MS)).source.id);
    }
    const [a, b, other] = sourceIds as [string, string, string];
    const item = (itemKey: string) => ({ itemKey, contentHash: 'x' });
    await noteSeenItems(db, a, [item('1'), item('2'), item('too old to be stored')], NOON_MS);
    await noteSeenItems(db, b, [item('2 again')], NOON_MS);
    await noteSeenItems(db, b, [item('earlier')], NOON_MS - HOUR_MS);
    await noteSeenItems(db, other, [item('9')], NOON_MS);
    const store = (url: string, sourceId: string, atMs = NOON_MS, over = {}) =>
      storeArticle(db, aDraft({ url, ...over }), { sourceId, atMs });
    await store('https://x.example/1', a);
    await store('https://x.example/2', a);
    await store('https://x.example/2', b);
    await store('https://x.example/earlier', b, NOON_MS - HOUR_MS);
    await store('https://x.example/9', other);
    await store('https://x.example/own', 'pasted', NOON_MS, { guildId: 'guild-1' });

    const span = { sinceMs: NOON_MS - 1, untilMs: NOON_MS };
    expect(await countArrivals(db, { guildId: 'guild-1', sourceIds: [a, b], ...span })).toEqual({
      fetched: 5,
      arrived: 3,
    });
    expect(await countArrivals(db, { guildId: 'guild-2', sourceIds: [other], ...span })).toEqual({
      fetched: 1,
      arrived: 1,
    });
    expect(await countArrivals(db, { guildId: 'guild-1', sourceIds: [], ...span })).toEqual({ fetched: 1, arrived: 1 });
  });
});
