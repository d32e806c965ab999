import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlesSince } from '../../src/storage/article-lists.ts';
import { findArticle, findArticles, purgeArticles, type Seen, storeArticle } from '../../src/storage/articles.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { HOUR_MS, NOON_MS } from '../builders/articles.ts';
import { ENGINES } from '../builders/databases.ts';
import { aDraft, prose } from '../builders/drafts.ts';

let sources = 0;
const inSource = (over: Partial<Seen> = {}): Seen => ({ sourceId: `source-${++sources}`, atMs: NOON_MS, ...over });

describe.each(ENGINES)('articles on $engine', ({ open }) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  afterAll(() => db.destroy());

  it('come back as they were stored', async () => {
    const draft = aDraft({
      byline: 'Ann Lee',
      imageUrl: 'https://herald.example/a.jpg',
      kind: 'opinion',
      paywalled: true,
    });
    const { article, outcome } = await storeArticle(db, draft, inSource({ sourceId: 'herald' }));
    expect(outcome).toBe('new');
    const { contentHash: _hash, titleKey: _title, addressKey: _address, sketch: _sketch, ...fields } = draft;
    expect(article).toEqual({ ...fields, id: article.id, firstSeenAtMs: NOON_MS, revision: 0, sourceIds: ['herald'] });
    expect(await findArticle(db, article.id)).toEqual(article);
  });

  it('are found in the order asked for, and the unknown left out', async () => {
    const [a, b] = [await storeArticle(db, aDraft(), inSource()), await storeArticle(db, aDraft(), inSource())];
    const found = await findArticles(db, [b.article.id, 'nobody', a.article.id]);
    expect(found.map(({ id }) => id)).toEqual([b.article.id, a.article.id]);
  });

  describe('are one', () => {
    it.each([
      {
        name: 'under one address, whatever source and guid',
        first: { url: 'https://one.example/a' },
        second: { url: 'http://www.one.example/a/' },
        seen: [{ guid: '1' }, { guid: '2' }],
      },
      {
        name: 'under one guid of a source, though the address changed',
        first: { url: 'https://one.example/b', text: prose(901) },
        second: { url: 'https://one.example/b-better-slug', text: prose(901) },
        seen: [
          { sourceId: 'same-1', guid: 'b' },
          { sourceId: 'same-1', guid: 'b' },
        ],
      },
      {
        name: 'under one publisher, title and day, though address and guid changed',
        first: {
          url: 'https://one.example/c?session=1',
          title: 'Council adopts budget after long night',
          text: prose(902),
        },
        second: {
          url: 'https://one.example/c?session=2',
          title: 'Council Adopts Budget After Long Night',
          text: prose(902),
        },
        seen: [{ guid: 'c1' }, { guid: 'c2' }],
      },
    ])('$name', async ({ first, second, seen }) => {
      const a = await storeArticle(db, aDraft(first), inSource(seen[0]));
      const b = await storeArticle(db, aDraft({ title: a.article.title, ...second }), inSource(seen[1]));
      expect(b.article.id).toBe(a.article.id);
      expect(b.outcome).not.toBe('new');
    });
  });

  describe('are two', () => {
    it.each([
      {
        name: 'under one guid that was used again for another address and text',
        first: { url: 'https://two.example/a', text: prose(911) },
        second: { url: 'https://two.example/b', text: prose(912) },
        seen: [
          { sourceId: 'same-2', guid: 'g' },
          { sourceId: 'same-2', guid: 'g' },
        ],
      },
      {
        name: 'under one guid of two sources',
        first: {},
        second: {},
        seen: [{ guid: '7' }, { guid: '7' }],
      },
      {
        name: 'under one title a day apart',
        first: { title: 'What to know before the markets open' },
        second: { title: 'What to know before the markets open', publishedAtMs: NOON_MS + 24 * HOUR_MS },
        seen: [{}, {}],
      },
      {
        name: 'under one title of two publishers',
        first: { title: 'Storm closes the northern harbour', publisher: 'a.example' },
        second: { title: 'Storm closes the northern harbour', publisher: 'b.example' },
        seen: [{}, {}],
      },
      {
        name: 'for a server and for all',
        first: { url: 'https://two.example/private', guildId: 'guild-1' },
        second: { url: 'https://two.example/private' },
        seen: [{}, {}],
      },
    ])('$name', async ({ first, second, seen }) => {
      const a = await storeArticle(db, aDraft(first), inSource(seen[0]));
      const b = await storeArticle(db, aDraft(second), inSource(seen[1]));
      expect(b).toMatchObject({ outcome: 'new' });
      expect(b.article.id).not.toBe(a.article.id);
    });
  });

  describe('that changed', () => {
    it('within a source are updated in place, once', async () => {
      const seen = inSource();
      const draft = aDraft();
      const { article } = await storeArticle(db, draft, seen);
      const edit = aDraft({
        url: draft.url!,
        title: 'Ferry saved after all',
        text: prose(921),
        publishedAtMs: NOON_MS + HOUR_MS,
      });
      const later = { ...seen, atMs: NOON_MS + HOUR_MS };
      const edited = await storeArticle(db, edit, later);
      expect(edited).toMatchObject({
        outcome: 'updated',
        article: {
          id: article.id,
          title: 'Ferry saved after all',
          revision: 1,
          publishedAtMs: NOON_MS,
          firstSeenAtMs: NOON_MS,
        },
      });
      expect((await storeArticle(db, edit, later)).outcome).toBe('known');
    });

    it('in spacing, case and punctuation only did not change', async () => {
      const seen = inSource();
      const draft = aDraft({ text: 'The ferry stays, the council said on Monday.' });
      await storeArticle(db, draft, seen);
      const same = aDraft({
        url: draft.url!,
        title: draft.title.toUpperCase(),
        text: 'The ferry stays the council said\n\non Monday',
      });
      expect(await storeArticle(db, same, seen)).toMatchObject({ outcome: 'known', article: { revision: 0 } });
    });

    it('in the words of a second source did not change', async () => {
      const draft = aDraft();
      const [one, two] = [inSource(), inSource()];
      await storeArticle(db, draft, one);
      const reworded = aDraft({ url: draft.url!, title: 'Same article, other headline', text: draft.text });
      const second = await storeArticle(db, reworded, two);
      expect(second).toMatchObject({ outcome: 'known', article: { title: draft.title } });
      expect(second.article.sourceIds).toHaveLength(2);
      expect((await storeArticle(db, draft, one)).outcome).toBe('known');
      expect((await storeArticle(db, reworded, two)).outcome).toBe('known');
    });

    it('from excerpt to whole text are updated by any source, and never back', async () => {
      const excerpt = aDraft({ text: 'The council kept the ferry.', excerpt: true });
      const whole = aDraft({ url: excerpt.url!, title: excerpt.title, text: prose(922) });
      const [one, two] = [inSource(), inSource()];
      await storeArticle(db, excerpt, one);
      expect(await storeArticle(db, whole, two)).toMatchObject({ outcome: 'updated', article: { excerpt: false } });
      expect(await storeArticle(db, excerpt, one)).toMatchObject({ outcome: 'known', article: { text: whole.text } });
    });
  });

  describe('copies', () => {
    const wire = (seed: number) => prose(seed);
    const slightlyCut = (text: string) => text.split(' ').slice(0, -12).join(' ');

    it('point at the earliest article that is no copy itself', async () => {
      const original = await storeArticle(db, aDraft({ text: wire(931), publisher: 'wire.example' }), inSource());
      const copy = await storeArticle(db, aDraft({ text: slightlyCut(wire(931)) }), inSource({ atMs: NOON_MS + 1 }));
      const copyOfCopy = await storeArticle(
        db,
        aDraft({ text: slightlyCut(slightlyCut(wire(931))) }),
        inSource({ atMs: NOON_MS + 2 }),
      );
      expect(original.article.copyOf).toBeUndefined();
      expect(copy.article.copyOf).toBe(original.article.id);
      expect(copyOfCopy.article.copyOf).toBe(original.article.id);
    });

    it.each([
      { name: 'after 72 hours', first: {}, second: {}, afterMs: 73 * HOUR_MS },
      { name: "of another server's text", first: { guildId: 'guild-2' }, second: { guildId: 'guild-3' }, afterMs: 1 },
      {
        name: 'of a text of a few words',
        first: { text: 'No comment was given on Monday.' },
        second: { text: 'No comment was given on Monday.' },
        afterMs: 1,
      },
      { name: 'of half the text', first: {}, second: { half: true }, afterMs: 1 },
    ])('are none $name', async ({
      first,
      second: { half, ...second },
      afterMs,
    }: {
      first: object;
      second: { half?: boolean };
      afterMs: number;
    }) => {
      const text = wire(940 + afterMs + Number(half ?? 0));
      await storeArticle(db, aDraft({ text, ...first }), inSource());
      const rest = half ? `${text.split(' ').slice(60).join(' ')} ${prose(999)}` : text;
      const later = await storeArticle(db, aDraft({ text: rest, ...second }), inSource({ atMs: NOON_MS + afterMs }));
      expect(later.article.copyOf).toBeUndefined();
    });

    it('stop being copies when an edit makes them their own', async () => {
      const seen = inSource({ atMs: NOON_MS + 1 });
      await storeArticle(db, aDraft({ text: wire(951) }), inSource());
      const draft = aDraft({ text: wire(951) });
      expect((await storeArticle(db, draft, seen)).article.copyOf).toBeDefined();
      const own = aDraft({ url: draft.url!, title: draft.title, text: prose(952) });
      expect((await storeArticle(db, own, seen)).article.copyOf).toBeUndefined();
    });
  });

  it('are listed to a server by what it follows and what is its own', async () => {
    const follow = { guildId: 'reader', groupName: '', weight: 1, addedBy: 'u', addedAtMs: 0 };
    const source = { kind: 'feed', title: '', publisher: '', health: 'healthy', nextPollAtMs: 0, intervalMs: 0 };
    for (const [id, use] of [
      ['shown', 'show'],
      ['counted', 'hide'],
      ['refused', 'never'],
    ] as const) {
      await db
        .insertInto('sources')
        .values({ ...source, id, url: id })
        .execute();
      await db
        .insertInto('follows')
        .values({ ...follow, sourceId: id, use })
        .execute();
    }
    const atMs = NOON_MS + 500 * HOUR_MS;
    const stored = (over: object, sourceId: string, at = atMs) =>
      storeArticle(db, aDraft(over), { sourceId, atMs: at });
    const wanted = [
      await stored({}, 'shown'),
      await stored({}, 'counted', atMs - 1),
      await stored({ guildId: 'reader' }, 'paste', atMs - 2),
    ];
    await Promise.all([
      stored({}, 'refused'),
      stored({}, 'unfollowed'),
      stored({ guildId: 'other' }, 'paste'),
      stored({}, 'shown', atMs + 1),
    ]);
    const listed = await articlesSince(db, { guildId: 'reader', fromMs: atMs - 3, toMs: atMs });
    expect(listed.map(({ id }) => id)).toEqual(wanted.map(({ article }) => article.id));
  });

  it('are forgotten by age, and copies of them then stand for themselves', async () => {
    const original = await storeArticle(db, aDraft({ text: prose(961) }), inSource({ atMs: HOUR_MS }));
    const copy = await storeArticle(db, aDraft({ text: prose(961) }), inSource({ atMs: 2 * HOUR_MS }));
    expect(copy.article.copyOf).toBe(original.article.id);
    expect(await purgeArticles(db, 2 * HOUR_MS)).toBe(1);
    expect(await findArticle(db, original.article.id)).toBeUndefined();
    expect((await findArticle(db, copy.article.id))!.copyOf).toBeUndefined();
  });

  it('stored by two at once are one', async () => {
    const draft = aDraft();
    const stored = await Promise.all([storeArticle(db, draft, inSource()), storeArticle(db, draft, inSource())]);
    expect(stored.map(({ outcome }) => outcome).toSorted()).toEqual(['known', 'new']);
    expect((await findArticle(db, stored[0].article.id))!.sourceIds).toHaveLength(2);
  });
});
