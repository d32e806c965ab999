import { expect, it } from 'vitest';
import { groupArticles } from '../../src/stories/group-articles.ts';
import { anArticle, HOUR_MS, NOON_MS } from '../builders/articles.ts';

const quake = anArticle({
  id: 'a1',
  title: 'Strong quake shakes Velmora, at least 12 dead',
  text: 'A strong earthquake shook the island of Velmora early on Monday, killing at least 12 people, rescuers said.',
});
const quakeToo = anArticle({
  id: 'a2',
  title: 'Velmora earthquake kills twelve as rescuers search rubble',
  text: 'Rescuers on Velmora searched the rubble on Monday after an earthquake killed 12 people on the island.',
});
const budget = anArticle({
  id: 'b1',
  title: 'Parliament passes budget after long night',
  text: 'Lawmakers in Brenland passed the budget at dawn, ending a dispute over farm subsidies.',
});

it('puts two reports of one event together and leaves another event alone', () => {
  expect(groupArticles([budget, quakeToo, quake])).toEqual([['a1', 'a2'], ['b1']]);
});

it('does not depend on the order of arrival', () => {
  const articles = [quake, quakeToo, budget, { ...budget, id: 'b2' }];
  expect(groupArticles(articles.toReversed())).toEqual(groupArticles(articles));
});

it.each([
  { hours: 71, together: true },
  { hours: 73, together: false },
])('reports $hours hours apart are together: $together', ({ hours, together }) => {
  const same = { title: quake.title, text: quake.text };
  const later = anArticle({ ...same, id: 'a3', publishedAtMs: NOON_MS + hours * HOUR_MS });
  expect(groupArticles([quake, later])).toHaveLength(together ? 1 : 2);
});

it('lets an undated report join a dated one', () => {
  const { publishedAtMs: _, ...undated } = quakeToo;
  expect(groupArticles([quake, undated])).toHaveLength(1);
});

it('sends a copy where its original goes, whatever its date', () => {
  const copy = anArticle({ id: 'c', copyOf: 'a1', title: 'x', text: 'y', publishedAtMs: NOON_MS + 200 * HOUR_MS });
  expect(groupArticles([copy, quake, budget])).toEqual([['a1', 'c'], ['b1']]);
});

it.each([
  ['National Insurance rise 2022: what it means for you', 'Millions on the health plan could lose their insurance'],
  ['The best running shoes for 2022', 'Marathon 2022: fixture dates and latest news'],
])('keeps service pieces apart that share a year or a common word: %s', (one, other) => {
  const pieces = [one, other].map((title, at) => anArticle({ id: `s${at}`, title, text: '' }));
  expect(groupArticles([quake, budget, ...pieces])).toHaveLength(4);
});

it('has nothing to say about no articles', () => {
  expect(groupArticles([])).toEqual([]);
});
