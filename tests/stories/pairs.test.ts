import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groupArticles } from '../../src/stories/group-articles.ts';
import { anArticle } from '../builders/articles.ts';

const fixture = new URL('../fixtures/stories/pairs.txt', import.meta.url);
const pairs = readFileSync(fixture, 'utf8')
  .split(/\n\n+/)
  .filter((block) => /^(?:same|apart)\n/.test(block))
  .map((block) => {
    const [verdict, ...reports] = block.trim().split('\n');
    const articles = reports.map((line) => {
      const [title, text] = line.split(' | ');
      return anArticle({ title: title!, text: text! });
    });
    return { isSame: verdict === 'same', title: articles[0]!.title, articles };
  });

describe('a pair of reports', () => {
  it.each(pairs)('"$title": one event is $isSame', ({ isSame, articles }) => {
    expect(groupArticles(articles)).toHaveLength(isSame ? 1 : 2);
  });

  it('is told right among all the others too', () => {
    const groups = groupArticles(pairs.flatMap(({ articles }) => articles));
    const wrong = pairs.filter(({ isSame, articles: [a, b] }) => {
      const group = groups.find((ids) => ids.includes(a!.id))!;
      return group.includes(b!.id) !== isSame;
    });
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });
});
