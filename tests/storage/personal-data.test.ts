import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAudit, recordAudit } from '../../src/storage/audit.ts';
import { follow } from '../../src/storage/follows.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { findPersonalData, forgetPerson } from '../../src/storage/personal-data.ts';
import { addSource } from '../../src/storage/sources.ts';
import { createSubscription } from '../../src/storage/subscriptions.ts';
import { addSuggestion } from '../../src/storage/suggestions.ts';
import { ENGINES } from '../builders/databases.ts';
import { aSubscription } from '../builders/subscriptions.ts';

const GUILD = '900000000000000077';
const [ANNA, BEN] = ['700000000000000001', '700000000000000002'];

describe.each(ENGINES)('personal data on $engine', ({ open }) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  afterAll(() => db.destroy());

  it('is found whole, and is gone when forgotten; what others did stays', async () => {
    for (const userId of [ANNA, BEN]) {
      await recordAudit(db, { guildId: GUILD, userId, action: 'report', detail: 'wrong', atMs: 1 });
      await recordAudit(db, { guildId: GUILD, userId, action: 'source add', detail: 'x', atMs: 2 });
      const url = `https://${userId}.example/feed`;
      const { source } = await addSource(db, { kind: 'feed', url, title: 'A', publisher: 'a.example' }, 3);
      await follow(db, { guildId: GUILD, sourceId: source.id, addedBy: userId }, 3);
      await createSubscription(db, aSubscription({ guildId: GUILD, ownerId: userId, name: 'Mine' }), 4);
      await addSuggestion(db, { guildId: GUILD, feed: { url, title: 'A' }, suggestedBy: userId }, 5);
    }
    const mine = await findPersonalData(db, ANNA);
    expect(mine.changes.map(({ action }) => action)).toEqual(['report', 'source add']);
    expect(mine.sources).toEqual([{ guildId: GUILD, url: `https://${ANNA}.example/feed`, atMs: 3 }]);
    expect(mine.digests).toEqual([expect.objectContaining({ guildId: GUILD, atMs: 1_000 })]);
    expect(mine.suggestions).toEqual([{ guildId: GUILD, url: `https://${ANNA}.example/feed`, atMs: 5 }]);

    await forgetPerson(db, ANNA);
    expect(await findPersonalData(db, ANNA)).toEqual({
      changes: [],
      articles: [],
      sources: [],
      digests: [],
      suggestions: [],
    });
    const his = await findPersonalData(db, BEN);
    expect([his.changes, his.digests, his.suggestions].map(({ length }) => length)).toEqual([2, 1, 1]);
    const left = await listAudit(db, GUILD, 10);
    expect(left.filter(({ action }) => action === 'source add')).toHaveLength(2);
    expect(left.filter(({ action }) => action === 'report').map(({ userId }) => userId)).toEqual([BEN]);
  });
});
