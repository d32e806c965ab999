import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  changeFollow,
  countFollowed,
  findFollowed,
  follow,
  listFollowed,
  listFollowers,
  unfollow,
} from '../../src/storage/follows.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { recordPoll, takeHealthNotices } from '../../src/storage/polls.ts';
import {
  addSource,
  claimSource,
  findSource,
  listDueSources,
  moveSource,
  type NewSource,
  retrySource,
} from '../../src/storage/sources.ts';
import { ENGINES } from '../builders/databases.ts';

const NOW_MS = Date.UTC(2026, 10, 23, 8);
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

let made = 0;
const aNewSource = (over: Partial<NewSource> = {}): NewSource => ({
  kind: 'feed',
  url: `https://news${made++}.example.org/feed`,
  title: 'Harbour Gazette',
  publisher: 'example.org',
  ...over,
});

describe.each(ENGINES)('sources on $engine', ({ open }) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  afterAll(() => db.destroy());

  const added = async (over: Partial<NewSource> = {}, atMs = NOW_MS) =>
    (await addSource(db, aNewSource(over), atMs)).source;
  const followedBy = async (guildId: string, over: Partial<NewSource> = {}, atMs = NOW_MS) => {
    const source = await added(over, atMs);
    await follow(db, { guildId, sourceId: source.id, addedBy: 'user' }, atMs);
    return source;
  };
  const claim = (id: string, owner: string, nowMs = NOW_MS) =>
    claimSource(db, { id, owner, nowMs, leaseMs: MINUTE_MS });

  it('an address has one row, whoever adds it', async () => {
    const wanted = aNewSource({ language: 'en', siteUrl: 'https://example.org/', linkSelector: 'h2 a' });
    const first = await addSource(db, wanted, NOW_MS);
    const second = await addSource(db, { ...wanted, title: 'Another name' }, NOW_MS + 1);
    expect(first).toEqual({
      isNew: true,
      source: { ...wanted, id: first.source.id, health: 'healthy', nextPollAtMs: NOW_MS },
    });
    expect(second).toEqual({ isNew: false, source: first.source });
    expect(await findSource(db, first.source.id)).toEqual(first.source);
    expect(await findSource(db, 'nothing')).toBeUndefined();
  });

  it('only what is due and used by somebody is listed, the longest due first', async () => {
    const later = await followedBy('guild-due', {}, NOW_MS + MINUTE_MS);
    const second = await followedBy('guild-due', {}, NOW_MS - 1);
    const first = await followedBy('guild-due', {}, NOW_MS - 2);
    const alone = await added();
    const unused = await followedBy('guild-due');
    await changeFollow(db, 'guild-due', unused.id, { use: 'never' });
    const ours = new Set([later, second, first, alone, unused].map(({ id }) => id));
    const due = (await listDueSources(db, NOW_MS, 1_000)).filter((id) => ours.has(id));
    expect(due).toEqual([first.id, second.id]);
    expect(await listDueSources(db, NOW_MS, 1)).toHaveLength(1);
  });

  it('of many that claim, one gets it', async () => {
    const source = await followedBy('guild-claim');
    const claims = await Promise.all(['a', 'b', 'c', 'd'].map((owner) => claim(source.id, owner)));
    const won = claims.filter((claimed) => claimed !== undefined);
    expect(won).toHaveLength(1);
    expect(won[0]).toMatchObject({ source, state: { failures: 0, movedSeen: 0 } });
    expect(await listDueSources(db, NOW_MS, 1_000)).not.toContain(source.id);
  });

  it('a claim ends with its lease, and what its owner then says counts no more', async () => {
    const source = await followedBy('guild-lease');
    await claim(source.id, 'slow');
    expect(await claim(source.id, 'quick', NOW_MS + MINUTE_MS - 1)).toBeUndefined();
    expect(await claim(source.id, 'quick', NOW_MS + MINUTE_MS)).toBeDefined();
    const poll = { health: 'healthy', nextPollAtMs: NOW_MS + DAY_MS } as const;
    expect(await recordPoll(db, source.id, 'slow', { ...poll, etag: '"slow"' })).toBe(false);
    expect(await recordPoll(db, source.id, 'quick', { ...poll, etag: '"quick"' })).toBe(true);
    expect((await claim(source.id, 'next', NOW_MS + DAY_MS))!.state.etag).toBe('"quick"');
  });

  it('a record changes what it names and nothing else', async () => {
    const source = await followedBy('guild-record');
    await claim(source.id, 'a');
    await recordPoll(db, source.id, 'a', {
      nextPollAtMs: NOW_MS,
      intervalMs: 5 * MINUTE_MS,
      health: 'degraded',
      lastError: 'It answered 500.',
      failures: 2,
      failingSinceMs: NOW_MS,
      lastModified: 'Mon, 23 Nov 2026 08:00:00 GMT',
      bodyHash: 'h',
      movedTo: 'https://new.example.org/',
      movedSeen: 2,
    });
    const again = await claim(source.id, 'a');
    await recordPoll(db, source.id, 'a', {
      nextPollAtMs: NOW_MS,
      health: 'healthy',
      lastError: null,
      failingSinceMs: null,
    });
    expect(again!.source).toMatchObject({ health: 'degraded', lastError: 'It answered 500.', failingSinceMs: NOW_MS });
    expect(again!.state).toMatchObject({ intervalMs: 5 * MINUTE_MS, failures: 2, bodyHash: 'h', movedSeen: 2 });
    const { source: after, state } = (await claim(source.id, 'a'))!;
    expect(after).not.toHaveProperty('lastError');
    expect(after).not.toHaveProperty('failingSinceMs');
    expect(state).toEqual(again!.state);
  });

  it('a source in trouble is tried again when it is asked for, though not at once', async () => {
    const source = await followedBy('guild-paused');
    const paused = { nextPollAtMs: NOW_MS + DAY_MS, health: 'paused', lastFetchedAtMs: NOW_MS } as const;
    await claim(source.id, 'a');
    await recordPoll(db, source.id, 'a', paused);
    expect(await claim(source.id, 'a', NOW_MS + 2 * DAY_MS)).toBeUndefined();
    await retrySource(db, source.id, NOW_MS + MINUTE_MS);
    expect((await findSource(db, source.id))!.health).toBe('paused');
    await retrySource(db, source.id, NOW_MS + 10 * MINUTE_MS);
    expect(await listDueSources(db, NOW_MS + 10 * MINUTE_MS, 1_000)).toContain(source.id);
    expect((await findSource(db, source.id))!.health).toBe('degraded');
  });

  it('a healthy source keeps its pace, whoever asks for it', async () => {
    const source = await followedBy('guild-paced');
    await claim(source.id, 'a');
    const poll = { nextPollAtMs: NOW_MS + DAY_MS, health: 'healthy', lastFetchedAtMs: NOW_MS } as const;
    await recordPoll(db, source.id, 'a', poll);
    await retrySource(db, source.id, NOW_MS + 20 * MINUTE_MS);
    expect((await findSource(db, source.id))!.nextPollAtMs).toBe(NOW_MS + DAY_MS);
  });

  it('a source moves to a free address only, and is found under it', async () => {
    const taken = await added();
    const source = await added();
    expect(await moveSource(db, source.id, taken.url)).toBe(false);
    expect(await moveSource(db, source.id, 'https://moved.example.org/feed')).toBe(true);
    expect((await findSource(db, source.id))!.url).toBe('https://moved.example.org/feed');
    expect((await addSource(db, aNewSource({ url: 'https://moved.example.org/feed' }), NOW_MS)).source.id).toBe(
      source.id,
    );
    expect(await addSource(db, aNewSource({ url: source.url }), NOW_MS)).toMatchObject({
      isNew: false,
      source: { id: source.id },
    });
  });

  it('a failure of a day is told once, its end once', async () => {
    const source = await followedBy('guild-notice');
    const record = async (failingSinceMs: number | null, nowMs: number) => {
      await claim(source.id, 'a', nowMs);
      await recordPoll(db, source.id, 'a', { nextPollAtMs: nowMs, health: 'failing', failingSinceMs });
    };
    const notices = async (nowMs: number) => {
      const { failing, recovered } = await takeHealthNotices(db, nowMs, DAY_MS);
      const isOurs = ({ id }: { id: string }) => id === source.id;
      return [failing.filter(isOurs).length, recovered.filter(isOurs).length];
    };
    await record(NOW_MS, NOW_MS);
    expect(await notices(NOW_MS + DAY_MS - 1)).toEqual([0, 0]);
    expect(await notices(NOW_MS + DAY_MS)).toEqual([1, 0]);
    expect(await notices(NOW_MS + 2 * DAY_MS)).toEqual([0, 0]);
    await record(null, NOW_MS + 2 * DAY_MS);
    expect(await notices(NOW_MS + 2 * DAY_MS)).toEqual([0, 1]);
    expect(await notices(NOW_MS + 2 * DAY_MS)).toEqual([0, 0]);
  });

  describe('follows', () => {
    it('each server has its own terms', async () => {
      const [b, a] = [await added({ title: 'Beta' }), await added({ title: 'Alpha' })];
      expect(
        await follow(
          db,
          { guildId: 'g1', sourceId: b.id, group: 'local', weight: 1.5, use: 'hide', addedBy: 'u' },
          NOW_MS,
        ),
      ).toBe(true);
      expect(await follow(db, { guildId: 'g1', sourceId: a.id, addedBy: 'u' }, NOW_MS)).toBe(true);
      expect(await follow(db, { guildId: 'g2', sourceId: b.id, addedBy: 'u' }, NOW_MS)).toBe(true);
      expect(await follow(db, { guildId: 'g1', sourceId: b.id, group: 'other', addedBy: 'u' }, NOW_MS)).toBe(false);
      expect(await listFollowed(db, 'g1')).toEqual([
        { source: a, follow: { guildId: 'g1', sourceId: a.id, group: '', weight: 1, use: 'show' } },
        { source: b, follow: { guildId: 'g1', sourceId: b.id, group: 'local', weight: 1.5, use: 'hide' } },
      ]);
      expect(await countFollowed(db, 'g1')).toBe(2);
      expect((await listFollowers(db, b.id)).toSorted()).toEqual(['g1', 'g2']);
    });

    it('terms change one by one', async () => {
      const source = await followedBy('g3');
      expect(await changeFollow(db, 'g3', source.id, { weight: 0.5 })).toBe(true);
      expect(await changeFollow(db, 'g3', source.id, { group: 'sea' })).toBe(true);
      expect(await changeFollow(db, 'g3', source.id, {})).toBe(true);
      expect(await changeFollow(db, 'g4', source.id, { use: 'hide' })).toBe(false);
      expect((await findFollowed(db, 'g3', source.id))!.follow).toMatchObject({
        weight: 0.5,
        group: 'sea',
        use: 'show',
      });
    });

    it('a server stops following without the others noticing', async () => {
      const source = await followedBy('g5');
      await follow(db, { guildId: 'g6', sourceId: source.id, addedBy: 'u' }, NOW_MS);
      expect(await unfollow(db, 'g5', source.id)).toBe(true);
      expect(await unfollow(db, 'g5', source.id)).toBe(false);
      expect(await listFollowed(db, 'g5')).toEqual([]);
      expect(await listFollowers(db, source.id)).toEqual(['g6']);
    });
  });
});
