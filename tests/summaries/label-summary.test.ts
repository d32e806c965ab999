import { describe, expect, it } from 'vitest';
import type { Article, Label } from '../../src/model.ts';
import { type Labelled, labelSummary } from '../../src/summaries/label-summary.ts';
import { anArticle } from '../builders/articles.ts';

const two = (over: Partial<Article> = {}) => [
  anArticle({ publisher: 'a.example', ...over }),
  anArticle({ publisher: 'b.example', ...over }),
];
const cited = (...texts: string[]) =>
  texts.map((text, position) => ({ id: `1.${position + 1}`, text, article: 0, position }));
const PLAIN = cited('The council voted on Monday.');

function labels(over: Partial<Labelled>): Label[] {
  return labelSummary({ articles: two(), cited: PLAIN, disagreements: [], method: 'extract', language: 'en', ...over });
}

describe('labels', () => {
  it.each<{ name: string; over: Partial<Labelled>; expected: Label[] }>([
    { name: 'two publishers', over: {}, expected: ['extract'] },
    { name: 'a model', over: { method: 'model' }, expected: ['model'] },
    {
      name: 'one publisher twice',
      over: { articles: [anArticle({ publisher: 'a.example' }), anArticle({ publisher: 'a.example' })] },
      expected: ['single-source', 'extract'],
    },
    {
      name: 'a source that says so, alone',
      over: { articles: [anArticle()], cited: cited('According to police, a boat sank.') },
      expected: ['single-source', 'unconfirmed', 'extract'],
    },
    {
      name: 'a source that says so, in two papers',
      over: { cited: cited('According to police, a boat sank.') },
      expected: ['extract'],
    },
    {
      name: 'nothing but doubt',
      over: { cited: cited('A boat reportedly sank.', 'It may have been old.') },
      expected: ['unconfirmed', 'extract'],
    },
    { name: 'some doubt', over: { cited: cited('A boat sank.', 'It may have been old.') }, expected: ['extract'] },
    { name: 'excerpts only', over: { articles: two({ excerpt: true }) }, expected: ['excerpt', 'extract'] },
    { name: 'one excerpt', over: { articles: [...two(), anArticle({ excerpt: true })] }, expected: ['extract'] },
    { name: 'opinions only', over: { articles: two({ kind: 'opinion' }) }, expected: ['opinion', 'extract'] },
    { name: 'paywalls only', over: { articles: two({ paywalled: true }) }, expected: ['paywalled', 'extract'] },
    {
      name: 'a disagreement',
      over: { disagreements: [{ what: 'killed', values: [] }] },
      expected: ['disagree', 'extract'],
    },
    { name: 'nothing cited', over: { cited: [] }, expected: ['extract'] },
  ])('of $name: $expected', ({ over, expected }) => {
    expect(labels(over)).toEqual(expected);
  });

  it('count a copy for nothing', () => {
    const original = anArticle({ publisher: 'wire.example' });
    const copy = anArticle({ publisher: 'b.example', copyOf: original.id });
    expect(labels({ articles: [original, copy] })).toContain('single-source');
  });
});
