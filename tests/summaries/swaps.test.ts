import { describe, expect, it } from 'vitest';
import { createCheck } from '../../src/summaries/check-sentence.ts';
import { numberSentences } from '../../src/summaries/number-sentences.ts';
import { anArticle } from '../builders/articles.ts';

/** The second sentence leans on the first, so that all names and numbers of both are at hand. */
const TEXT = [
  'Mayor Ines Caldera and Governor Tom Aldous met in Port Lorne on Tuesday about the 350 flooded homes.',
  'She told the World Harbour Council that Governor Aldous had promised 12 pumps by March, and that two of them had come.',
].join(' ');
const evidence = numberSentences([anArticle({ text: TEXT })]);
const check = createCheck({ evidence, language: 'en' });
const found = (text: string) =>
  check({ text, cites: ['1.2'] })
    .filter((problem) => problem.check === 'swaps')
    .map(({ words }) => words);

describe('in a sentence that is nearly the cited one, a swap is seen', () => {
  it.each([
    ['a name', 'Ines Caldera', 'She told the World Harbour Council that Ines Caldera had promised 12 pumps by March.'],
    ['a number', '350', 'She told the World Harbour Council that Governor Aldous had promised 350 pumps by March.'],
    ['a day', 'Tuesday', 'She told the World Harbour Council that Governor Aldous had promised 12 pumps by Tuesday.'],
    ['a body', 'Port Lorne', 'She told the Port Lorne that Governor Aldous had promised 12 pumps by March.'],
  ])('of %s', (_, put, text) => {
    expect(found(text)).toEqual([expect.stringContaining(`“${put}”`)]);
  });
});

describe('another way to put it is none', () => {
  it.each([
    [
      'the name for a pronoun',
      'Mayor Caldera told the World Harbour Council that Governor Aldous had promised 12 pumps by March.',
    ],
    ['a fuller name', 'She told the World Harbour Council that Tom Aldous had promised 12 pumps by March.'],
    ['first letters', 'She told the WHC that Governor Aldous had promised 12 pumps by March.'],
    [
      'a number in words',
      'She told the World Harbour Council that Governor Aldous had promised twelve pumps by March.',
    ],
    ['a plain word', 'She told the World Harbour Council that the governor had promised 12 pumps by March.'],
    ['another order', 'By March, Governor Aldous had promised 12 pumps, she told the World Harbour Council.'],
    ['a new sentence', 'Ines Caldera spoke of 350 homes to the council on Tuesday.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
