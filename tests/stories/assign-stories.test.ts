import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../src/model.ts';
import { findArticles, storeArticle } from '../../src/storage/articles.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { findStories, loadStories, withTexts } from '../../src/storage/stories.ts';
import { assignStories } from '../../src/stories/assign-stories.ts';
import { HOUR_MS, NOON_MS } from '../builders/articles.ts';
import { ENGINES } from '../builders/databases.ts';
import { aDraft } from '../builders/drafts.ts';

describe.each(ENGINES)('stories in $engine', ({ open }) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  afterAll(() => db.destroy());

  /** Every word is the event's own, so that no test meets another's stories; reports of one event share half of them. */
  const report = (event: string, detail: string, over: Partial<ArticleDraft> = {}) => {
    const own = (words: string) => words.replace(/\w+/g, (word) => `${event}${word}`);
    return aDraft({
      title: own(`stand collapses in town, ${detail}`),
      text: own(`Stand gave way during cup final, ${detail}, guard said.`),
      ...over,
    });
  };
  const store = async (draft: ArticleDraft, sourceId = 'feed') =>
    (await storeArticle(db, draft, { sourceId, atMs: NOON_MS })).article.id;
  const assign = (...ids: string[]) => assignStories(db, ids, { nowMs: NOON_MS });
  const storyOf = async (id: string) => (await findArticles(db, [id]))[0]!.storyId;

  it('gives reports of one event one story, and another event its own', async () => {
    const a = await store(report('Alpha', 'twelve dead'));
    const b = await store(report('Alpha', 'airport closed'));
    const c = await store(report('Beta', 'nobody hurt'));
    const { storyIds } = await assign(a, b, c);
    expect(await storyOf(a)).toBe(await storyOf(b));
    expect(storyIds).toEqual([await storyOf(a), await storyOf(c)].toSorted());
  });

  it('lets a story grow under its id, one poll after the other', async () => {
    const a = await store(report('Gamma', 'twelve dead'));
    await assign(a);
    const before = await storyOf(a);
    const b = await store(report('Gamma', 'airport closed', { publishedAtMs: NOON_MS + 5 * HOUR_MS }));
    expect(await assign(b)).toEqual({ storyIds: [before] });
    const [story] = await loadStories(db, [before!], 'any');
    expect(story!.articles.map(({ id }) => id).toSorted()).toEqual([a, b].toSorted());
  });

  it('changes nothing the second time', async () => {
    const a = await store(report('Delta', 'twelve dead'));
    await assign(a);
    const before = await storyOf(a);
    await assign(a);
    expect(await storyOf(a)).toBe(before);
  });

  it('leaves a later event of the same kind alone', async () => {
    const a = await store(report('Epsilon', 'twelve dead'));
    const late = await store(report('Epsilon', 'airport closed', { publishedAtMs: NOON_MS + 100 * HOUR_MS }));
    await assign(a);
    await assign(late);
    expect(await storyOf(late)).not.toBe(await storyOf(a));
  });

  it('joins two stories when a report shows that they are one', async () => {
    const fire = await store(
      aDraft({ title: 'Zetaville warehouse ablaze', text: 'Zetaville warehouse flames near Zetaroad.' }),
    );
    const toxic = await store(
      aDraft({ title: 'Zetachlor cloud spreads', text: 'Zetachlor fumes drift, Zetabrigade warns residents.' }),
    );
    await assign(fire, toxic);
    const [first, second] = [await storyOf(fire), await storyOf(toxic)];
    expect(first).not.toBe(second);
    const text = 'Zetaville warehouse flames near Zetaroad. Zetachlor fumes drift, Zetabrigade warns residents.';
    const links = [];
    for (const n of [1, 2, 3]) {
      links.push(
        await store(
          aDraft({
            title: `Zetaville warehouse ablaze, Zetachlor cloud spreads ${n}`,
            text: `${text} ${'x'.repeat(n)}`,
          }),
        ),
      );
    }
    const { storyIds } = await assign(...links);
    expect(await storyOf(fire)).toBe(await storyOf(toxic));
    expect([first, second]).toContain(await storyOf(fire));
    expect(storyIds).toEqual([first, second].toSorted());
    expect(await loadStories(db, [first!, second!], 'any')).toHaveLength(1);
  });

  it('moves an article whose edit tells of something else', async () => {
    const a = await store(report('Eta', 'twelve dead'));
    const b = await store(report('Eta', 'airport closed', { url: 'https://eta.example/1' }));
    await assign(a);
    await assign(b);
    const before = await storyOf(a);
    const edited = await store(report('Theta', 'nobody hurt', { url: 'https://eta.example/1' }));
    expect(edited).toBe(b);
    await assign(b);
    expect(await storyOf(a)).toBe(before);
    expect(await storyOf(b)).not.toBe(before);
  });

  it('keeps a copy with its original', async () => {
    const text = Array.from({ length: 80 }, (_, n) => `iota${n}`).join(' ');
    const a = await store(aDraft({ title: 'Iota wire report', text }));
    const b = await store(aDraft({ title: 'Wire report on Iota', text, publisher: 'echo.example' }));
    await assign(b, a);
    expect((await findArticles(db, [b]))[0]).toMatchObject({ copyOf: a, storyId: await storyOf(a) });
  });

  it('shows a pasted article to its own server only', async () => {
    const open = await store(report('Kappa', 'twelve dead'));
    const pasted = await store(report('Kappa', 'airport closed', { guildId: 'guild-1' }), 'paste');
    await assign(open, pasted);
    const seen = async (guildId: string) =>
      (await loadStories(db, [(await storyOf(open))!], guildId)).flatMap(({ articles }) =>
        articles.map(({ id }) => id),
      );
    expect((await seen('guild-1')).toSorted()).toEqual([open, pasted].toSorted());
    expect(await seen('guild-2')).toEqual([open]);
  });

  it('does not let a pasted article join what others see as two stories', async () => {
    const a = await store(aDraft({ title: 'Lambdaville mayor steps down', text: 'Lambdaville mayor quits.' }));
    const b = await store(aDraft({ title: 'Lambdatown tram derails', text: 'Lambdatown tram jumps rails.' }));
    const text = 'Lambdaville mayor quits. Lambdatown tram jumps rails.';
    const both = await store(
      aDraft({ title: 'Lambdaville mayor steps down, Lambdatown tram derails', text, guildId: 'guild-1' }),
      'paste',
    );
    await assign(a, b, both);
    expect(await storyOf(a)).not.toBe(await storyOf(b));
    expect([await storyOf(a), await storyOf(b)]).toContain(await storyOf(both));
  });

  it('comes to the same groups in whatever order articles arrive', async () => {
    const arrive = async (event: string, order: number[]) => {
      const details = ['twelve dead', 'airport closed', 'power is out', 'aid flown in'];
      const ids = new Map<number, string>();
      for (const n of order) {
        ids.set(n, await store(report(event, details[n]!)));
        await assign(ids.get(n)!);
      }
      return Promise.all([0, 1, 2, 3].map(async (n) => (await storyOf(ids.get(n)!)) === (await storyOf(ids.get(0)!))));
    };
    expect(await arrive('Mu', [3, 1, 0, 2])).toEqual(await arrive('Nu', [0, 1, 2, 3]));
  });

  describe('found for an edition', () => {
    const find = (sourceIds: string[], over = {}) =>
      findStories(db, { guildId: 'guild-9', sourceIds, sinceMs: NOON_MS - 1, untilMs: NOON_MS, ...over });

    it('are those its sources told of in the window, with all that is public of them', async () => {
      const a = await store(report('Xi', 'twelve dead'), 'followed');
      const b = await store(report('Xi', 'airport closed'), 'elsewhere');
      const c = await store(report('Omicron', 'nobody hurt'), 'elsewhere');
      await assign(a, b, c);
      const found = await find(['followed']);
      expect(found.map(({ articles }) => articles.map(({ id }) => id).toSorted())).toEqual([[a, b].toSorted()]);
      expect(await find(['followed'], { sinceMs: NOON_MS, untilMs: NOON_MS + 1 })).toEqual([]);
    });

    it('come with their leads, and whole when asked for', async () => {
      const text = `Rhoville dam breaks. ${'Water rises in Rhoville. '.repeat(200)}`.trim();
      const a = await store(aDraft({ title: 'Rhoville dam breaks', text }), 'long-winded');
      await assign(a);
      const stories = await find(['long-winded']);
      expect(stories[0]!.articles[0]!.text).toBe(text.slice(0, 2_000));
      expect((await withTexts(db, stories))[0]!.articles[0]!.text).toBe(text);
    });

    it('reach back before the window for the stories named, and for no others', async () => {
      const read = await store(report('Sigma', 'twelve dead'), 'earlier');
      const unread = await store(report('Tau', 'nobody hurt'), 'earlier');
      await assign(read, unread);
      const storyIds = [(await storyOf(read))!];
      const window = { sinceMs: NOON_MS, untilMs: NOON_MS + 1 };
      const found = await find(['earlier'], { ...window, earlier: { storyIds, sinceMs: NOON_MS - 1 } });
      expect(found.map(({ id }) => id)).toEqual(storyIds);
    });

    it("include the server's own articles", async () => {
      const own = await store(report('Pi', 'twelve dead', { guildId: 'guild-9' }), 'paste');
      await assign(own);
      expect((await find([])).map(({ articles }) => articles[0]!.id)).toEqual([own]);
    });
  });
});
