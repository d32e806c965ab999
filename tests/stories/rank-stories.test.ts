import { expect, it } from 'vitest';
import type { Article } from '../../src/model.ts';
import { leadOf, publishersOf } from '../../src/stories/publisher.ts';
import { rankStories } from '../../src/stories/rank-stories.ts';
import { anArticle, aStory, HOUR_MS, NOON_MS } from '../builders/articles.ts';

const by = (publisher: string, over: Partial<Article> = {}) => anArticle({ publisher, ...over });
const rankOf = (articles: Article[], over: Partial<Parameters<typeof rankStories>[1]> = {}) =>
  rankStories([aStory(articles)], { nowMs: NOON_MS, recall: () => ({ state: 'new' }), ...over })[0]!.rank;

it('keeps every part of the score', () => {
  const rank = rankOf([by('a'), by('b'), by('c')], { topicOf: () => 0.5 });
  const parts = {
    breadth: Math.log2(4) / Math.log2(9),
    recency: 1,
    topic: 0.5,
    source: 0.5,
    novelty: 1,
    publishers: 3,
  };
  expect(rank).toEqual({ ...parts, score: 0.4 * parts.breadth + 0.25 + 0.1 + 0.075 });
});

it.each([
  { name: 'one publisher twice', articles: () => [by('a'), by('a')], publishers: ['a'] },
  { name: 'a copy elsewhere', articles: () => [by('a', { id: 'o' }), by('b', { copyOf: 'o' })], publishers: ['a'] },
  {
    name: 'two copies of what is not seen',
    articles: () => [by('b', { copyOf: 'x' }), by('c', { copyOf: 'x' })],
    publishers: ['b'],
  },
])('counts publishers, not articles: $name', ({ articles, publishers }) => {
  expect(publishersOf({ articles: articles() })).toEqual(publishers);
});

it.each([
  { name: 'twelve hours after it was published', over: { publishedAtMs: NOON_MS - 12 * HOUR_MS } },
  {
    name: 'by its arrival, where it has no date',
    over: { publishedAtMs: undefined, firstSeenAtMs: NOON_MS - 12 * HOUR_MS },
  },
])('halves freshness $name', ({ over }) => {
  expect(rankOf([by('a', over as Partial<Article>)]).recency).toBe(0.5);
});

it.each([
  { state: 'update' as const, novelty: 0.7 },
  { state: 'repeat' as const, novelty: 0 },
])('weighs $state with $novelty', ({ state, novelty }) => {
  const [fresh, known] = [rankOf([by('a')]), rankOf([by('a')], { recall: () => ({ state, whatIsNew: '' }) })];
  expect(known.novelty).toBe(novelty);
  expect(known.score).toBeCloseTo(fresh.score * novelty);
});

it('weighs sources as the server does, the best of those that brought an article', () => {
  const weights = new Map([
    ['light', 0.5],
    ['heavy', 1.5],
  ]);
  expect(rankOf([by('a', { sourceIds: ['light'] })], { weights }).source).toBe(0);
  expect(rankOf([by('a', { sourceIds: ['light', 'heavy'] })], { weights }).source).toBe(1);
});

it('leads with the fullest news report, the earliest on ties', () => {
  const opinion = by('a', { kind: 'opinion', text: 'long '.repeat(90) });
  const excerpt = by('b', { excerpt: true, text: 'long '.repeat(80) });
  const late = by('c', { firstSeenAtMs: NOON_MS + 1 });
  const early = by('d');
  expect(leadOf({ articles: [opinion, excerpt, late, early] })).toBe(early);
});
