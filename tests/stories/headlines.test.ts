import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { groupArticles } from '../../src/stories/group-articles.ts';
import { anArticle } from '../builders/articles.ts';
import { random } from '../builders/random.ts';

const [, ...events] = readFileSync(new URL('../fixtures/stories/headlines.txt', import.meta.url), 'utf8')
  .trim()
  .split(/\n\n+/)
  .map((block) => block.split('\n'));
const headlines = events.flatMap((titles, event) => titles.map((title) => ({ title, event })));

/** Bagga and Baldwin's BCubed: for each headline the share of its group, and of its event, that it shares both with. */
function judge(groups: (typeof headlines)[]) {
  const shares = groups.flatMap((group) =>
    group.map(({ event }) => {
      const shared = group.filter((other) => other.event === event).length;
      return { precision: shared / group.length, recall: shared / events[event]!.length };
    }),
  );
  const mean = (of: 'precision' | 'recall') => shares.reduce((sum, each) => sum + each[of], 0) / shares.length;
  return { precision: mean('precision'), recall: mean('recall') };
}

it.each([1, 2, 3])('headlines alone, undated, of events told ten times and more find together (order %i)', (seed) => {
  const { fraction } = random(seed);
  const shuffled = headlines.map((each) => ({ each, at: fraction() })).toSorted((a, b) => a.at - b.at);
  const byId = new Map(shuffled.map(({ each }, at) => [String(at).padStart(4, '0'), each]));
  const articles = [...byId].map(([id, { title }]) => {
    const { publishedAtMs: _, ...undated } = anArticle({ id, title, text: '' });
    return undated;
  });
  const { precision, recall } = judge(groupArticles(articles).map((ids) => ids.map((id) => byId.get(id)!)));
  expect(precision).toBeGreaterThan(0.95);
  expect(recall).toBeGreaterThan(0.75);
});
