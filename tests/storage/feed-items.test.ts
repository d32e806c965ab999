import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetOldItems, listSeenItems, noteSeenItems } from '../../src/storage/feed-items.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { addSource } from '../../src/storage/sources.ts';
import { ENGINES } from '../builders/databases.ts';

const NOW_MS = Date.UTC(2026, 10, 23);
const DAY_MS = 86_400_000;

describe.each(ENGINES)('items of a feed on $engine', ({ open }) => {
  let db: Database;
  let made = 0;
  beforeAll(async () => {
    db = await open();
  });
  afterAll(() => db.destroy());

  const aSourceId = async () => {
    const url = `https://seen${made++}.example.org/feed`;
    return (await addSource(db, { kind: 'feed', url, title: 'T', publisher: 'example.org' }, NOW_MS)).source.id;
  };
  const keys = async (sourceId: string) => (await listSeenItems(db, sourceId)).map(({ itemKey }) => itemKey).toSorted();

  it('are given back as they were noted last, each source its own', async () => {
    const [a, b] = [await aSourceId(), await aSourceId()];
    await noteSeenItems(
      db,
      a,
      [
        { itemKey: 'id 1', contentHash: 'x' },
        { itemKey: 'id 2', contentHash: 'y', url: 'u', titleKey: 't' },
      ],
      NOW_MS,
    );
    await noteSeenItems(db, a, [{ itemKey: 'id 1', contentHash: 'z', url: 'v' }], NOW_MS);
    await noteSeenItems(db, b, [{ itemKey: 'id 1', contentHash: 'b' }], NOW_MS);
    expect((await listSeenItems(db, a)).toSorted((p, q) => (p.itemKey < q.itemKey ? -1 : 1))).toEqual([
      { itemKey: 'id 1', contentHash: 'z', url: 'v' },
      { itemKey: 'id 2', contentHash: 'y', url: 'u', titleKey: 't' },
    ]);
    expect(await listSeenItems(db, b)).toEqual([{ itemKey: 'id 1', contentHash: 'b' }]);
  });

  it('many at once, and one twice among them, are noted', async () => {
    const source = await aSourceId();
    const items = Array.from({ length: 1_200 }, (_, n) => ({ itemKey: `id ${n % 1_100}`, contentHash: String(n) }));
    await noteSeenItems(db, source, items, NOW_MS);
    await noteSeenItems(db, source, [], NOW_MS);
    expect(await listSeenItems(db, source)).toHaveLength(1_100);
  });

  it('are forgotten when they are long out of their feed', async () => {
    const source = await aSourceId();
    await noteSeenItems(
      db,
      source,
      [
        { itemKey: 'old', contentHash: 'x' },
        { itemKey: 'old but there', contentHash: 'x' },
      ],
      NOW_MS - 91 * DAY_MS,
    );
    await noteSeenItems(db, source, [{ itemKey: 'recent', contentHash: 'x' }], NOW_MS - 89 * DAY_MS);
    await forgetOldItems(db, source, ['old but there'], NOW_MS);
    expect(await keys(source)).toEqual(['old but there', 'recent']);
    await forgetOldItems(db, source, [], NOW_MS);
    expect(await keys(source)).toEqual(['recent']);
  });
});
