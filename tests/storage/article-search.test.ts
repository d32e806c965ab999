import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ArticleTerms,
  findTermCounts,
  findWithAllTerms,
  findWithTerms,
  indexTerms,
  loadTerms,
  removeTerms,
} from '../../src/storage/article-search.ts';
import { purgeArticles, storeArticle } from '../../src/storage/articles.ts';
import { follow } from '../../src/storage/follows.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { addSource } from '../../src/storage/sources.ts';
import { findMembers } from '../../src/storage/stories.ts';
import { HOUR_MS, NOON_MS } from '../builders/articles.ts';
import { ENGINES } from '../builders/databases.ts';
import { aDraft } from '../builders/drafts.ts';

const termsOf = (...words: string[]): ArticleTerms => ({
  counts: words.map((word): [string, number] => [word, 1]),
  names: [],
  commonNames: [],
  numbered: [],
});

describe.each(ENGINES)('the full-text index in $engine', ({ open }) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  afterAll(() => db.destroy());

  async function index(
    words: string[],
    { atMs = NOON_MS, guildId, sourceId = 'feed' }: { atMs?: number; guildId?: string; sourceId?: string } = {},
  ) {
    const seen = { sourceId, atMs };
    const { article } = await storeArticle(db, aDraft({ ...(guildId && { guildId }) }), seen);
    await indexTerms(db, [{ articleId: article.id, atMs, terms: termsOf(...words) }]);
    return article.id;
  }
  const lookUp = async (term: string, fromMs = NOON_MS, toMs = NOON_MS, limit = 10) => {
    const rows = (await findWithTerms(db, [term], { fromMs, toMs }, limit)).get(term)!;
    const byRow = new Map((await findMembers(db, rows)).map(({ id, searchRow }) => [searchRow, id]));
    return rows.map((row) => byRow.get(row));
  };

  it.each([
    'örkö',
    'ไทย',
    'हिन्दी',
    '地震',
    '3.5',
    '1,200',
    "o'neil",
    'и',
    'a"b',
    'and',
  ])('finds the term %s', async (term) => {
    const id = await index([term]);
    expect(await lookUp(term)).toContain(id);
  });

  it('finds the newest of a span first, and no more than asked for', async () => {
    const ids = [];
    for (const hour of [0, 1, 2, 3]) ids.push(await index(['alpha'], { atMs: NOON_MS + hour * HOUR_MS }));
    expect(await lookUp('alpha', NOON_MS, NOON_MS + 2 * HOUR_MS, 2)).toEqual([ids[2], ids[1]]);
  });

  it('passes to the next millisecond when one has no numbers left', async () => {
    const atMs = NOON_MS + 5;
    const { article } = await storeArticle(db, aDraft(), { sourceId: 'feed', atMs });
    const last = { articleId: article.id, atMs, searchRow: atMs * 1_024 + 1_023, terms: '{}' };
    await db.insertInto('articleTerms').values(last).execute();
    const next = await index(['gamma'], { atMs });
    expect(await lookUp('gamma', atMs + 1, atMs + 1)).toEqual([next]);
  });

  it('forgets the words of before when an article is indexed again, and counts it once', async () => {
    const id = await index(['delta', 'common']);
    await indexTerms(db, [{ articleId: id, atMs: NOON_MS, terms: termsOf('epsilon', 'common') }]);
    expect(await lookUp('delta')).toEqual([]);
    expect(await lookUp('epsilon')).toEqual([id]);
    expect((await findTermCounts(db, ['common', 'nowhere'])).counts.get('common')).toBe(1);
  });

  it('counts all articles ever indexed', async () => {
    const before = await findTermCounts(db, []);
    await index(['zeta']);
    expect((await findTermCounts(db, [])).articles).toBe(before.articles + 1);
  });

  it('finds articles with all of some words, of the sources that a server follows or of its own', async () => {
    const wanted = {
      kind: 'feed',
      url: 'https://herald.example.org/feed',
      title: 'Herald',
      publisher: 'herald',
    } as const;
    const { source } = await addSource(db, wanted, NOON_MS);
    for (const guildId of ['guild-1', 'guild-2'])
      await follow(db, { guildId, sourceId: source.id, addedBy: '1' }, NOON_MS);
    const open_ = await index(['eta', 'theta'], { sourceId: source.id });
    const own = await index(['eta', 'theta'], { guildId: 'guild-1', atMs: NOON_MS + HOUR_MS });
    await index(['eta']);
    expect(await findWithAllTerms(db, ['eta', 'theta'], 'guild-1', 10)).toEqual([own, open_]);
    expect(await findWithAllTerms(db, ['eta', 'theta'], 'guild-2', 10)).toEqual([open_]);
    expect(await findWithAllTerms(db, ['eta', 'theta'], 'guild-3', 10)).toEqual([]);
  });

  it('lets go of what was removed', async () => {
    const id = await index(['iota']);
    await removeTerms(db, [id]);
    expect(await lookUp('iota')).toEqual([]);
    expect((await loadTerms(db, [id])).size).toBe(0);
  });

  it('lets go of articles that are purged', async () => {
    await index(['kappa'], { atMs: NOON_MS - 1_000 * HOUR_MS });
    await purgeArticles(db, NOON_MS - 999 * HOUR_MS);
    const rows = await findWithTerms(db, ['kappa'], { fromMs: 0, toMs: NOON_MS }, 10);
    expect(rows.get('kappa')).toEqual([]);
  });
});
