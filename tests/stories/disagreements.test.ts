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

/** Stories of two or three reports; what a block holds stands at the top of `disagreements.txt`. */
const readCases = (file: string, language = 'en') =>
  readFileSync(new URL(`../fixtures/stories/${file}`, import.meta.url), 'utf8')
    .split(/\n\n+/)
    .filter((block) => /^(?:real|none):/.test(block))
    .map((block): Case => {
      const [first, ...reports] = block.trim().split('\n');
      const articles = reports.map((line) => {
        const [publisherName, hours, title, text] = line.split(' | ');
        const publishedAtMs = NOON_MS + Number(hours) * HOUR_MS;
        const publisher = `${publisherName!.toLowerCase()}.example`;
        return anArticle({
          publisher,
          publisherName: publisherName!,
          title: title!,
          text: text!,
          publishedAtMs,
          language,
        });
      });
      const [kind, what] = first!.split(/: (.*)/);
      return { real: kind === 'real', what: what!, story: aStory(articles) };
    });

const judge = (cases: Case[]) => {
  const found = cases.flatMap((each) => findDisagreements(each.story).map(({ what }) => ({ ...each, found: what })));
  const right = found.filter(({ real, what, found: is }) => real && what === is);
  return { found, right, real: cases.filter(({ real }) => real) };
};

const cases = readCases('disagreements.txt');

describe('on 60 stories', () => {
  const { found, right, real } = judge(cases);

  it('nine of ten reported disagreements are real', () => {
    expect(cases).toHaveLength(60);
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.9);
  });

  it('more than half of the real ones are found', () => {
    expect(right.length).toBeGreaterThan(real.length / 2);
  });
});

describe.each(['de', 'fr', 'es', 'pt'])('on 14 stories in %s', (language) => {
  const { found, right, real } = judge(readCases(`disagreements.${language}.txt`, language));

  it('nine of ten reported disagreements are real, and more than half of the real ones found', () => {
    expect(right.length).toBeGreaterThan(real.length / 2);
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.9);
  });

  it('the same stories give none where they are said to be in a language that is not read', () => {
    expect(judge(readCases(`disagreements.${language}.txt`, 'ja')).found).toEqual([]);
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
