import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/model.ts';
import { findDisagreements } from '../../src/stories/disagreements.ts';
import { anArticle, aStory, HOUR_MS, NOON_MS } from '../builders/articles.ts';

interface Case {
  real: boolean;
  what: string;
  story: Story;
}

const fixture = new URL('../fixtures/stories/disagreements.txt', import.meta.url);
const cases = readFileSync(fixture, 'utf8')
  .split(/\n\n+/)
  .filter((block) => /^(?:real|none):/.test(block))
  .map((block): Case => {
    const [first, ...reports] = block.trim().split('\n');
    const articles = reports.map((line) => {
      const [publisherName, hours, title, text] = line.split(' | ');
      const publishedAtMs = NOON_MS + Number(hours) * HOUR_MS;
      const publisher = `${publisherName!.toLowerCase()}.example`;
      return anArticle({ publisher, publisherName: publisherName!, title: title!, text: text!, publishedAtMs });
    });
    const [kind, what] = first!.split(/: (.*)/);
    return { real: kind === 'real', what: what!, story: aStory(articles) };
  });

describe('on 60 stories', () => {
  const found = cases.flatMap((each) => findDisagreements(each.story).map(({ what }) => ({ ...each, found: what })));
  const right = found.filter(({ real, what, found: is }) => real && what === is);

  it('nine of ten reported disagreements are real', () => {
    expect(cases).toHaveLength(60);
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.9);
  });

  it('more than half of the real ones are found', () => {
    expect(right.length).toBeGreaterThan(cases.filter(({ real }) => real).length / 2);
  });
});

it('names both values with their publishers and the sentences they stand in', () => {
  expect(findDisagreements(cases[0]!.story)).toEqual([
    {
      what: 'killed',
      values: [
        { value: '12', publishers: ['Herald'], sentence: 'Ferry capsizes off Norvik, 12 dead' },
        { value: '30', publishers: ['Courier'], sentence: 'Norvik ferry disaster kills 30' },
      ],
    },
  ]);
});

it('finds two places for one thing inside one article, and passes over the country they lie in', () => {
  const text = [
    'At the peace talks in Turkey, the delegation said that flights could not be stopped.',
    'Delegates at the Ankara discussions called the arrangement binding.',
    'The Istanbul peace talks ended without resolution.',
  ].join(' ');
  expect(findDisagreements(aStory([anArticle({ text })]))).toMatchObject([
    { what: 'place of the talks', values: [{ value: 'Ankara' }, { value: 'Istanbul' }] },
  ]);
});
