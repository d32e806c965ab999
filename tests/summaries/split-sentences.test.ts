import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/summaries/split-sentences.ts';
import { ENGLISH, OTHERS, UNSPACED } from '../fixtures/sentences.ts';

/** Ends of sentences, as offsets in the text without its spaces; the end of the text says nothing. */
function boundaries(sentences: string[]): number[] {
  let at = 0;
  return sentences.map((sentence) => (at += sentence.replace(/\s/g, '').length)).slice(0, -1);
}

it('finds the ends of sentences in 60 hard cases: F of .95 or better', () => {
  const cases = ENGLISH.map((gold) => ({
    gold: boundaries(gold),
    found: boundaries(splitSentences(gold.join(' '), 'en')),
  }));
  const found = cases.reduce((sum, each) => sum + each.found.length, 0);
  const wanted = cases.reduce((sum, each) => sum + each.gold.length, 0);
  const right = cases.reduce((sum, each) => sum + each.found.filter((at) => each.gold.includes(at)).length, 0);
  expect(ENGLISH).toHaveLength(60);
  expect((2 * right) / (found + wanted)).toBeGreaterThanOrEqual(0.95);
});

describe.each(Object.entries(OTHERS))('in %s', (language, cases) => {
  it.each(cases.map((gold) => ({ gold })))('$gold', ({ gold }) => {
    expect(splitSentences(gold.join(' '), language)).toEqual(gold);
  });
});

describe.each(Object.entries(UNSPACED))('in %s, without spaces', (language, cases) => {
  it.each(cases.map((gold) => ({ gold })))('$gold', ({ gold }) => {
    expect(splitSentences(gold.join(''), language)).toEqual(gold);
  });
});

it.each([
  [
    'two paragraphs',
    'A heading without a stop\n\nThe text begins here.',
    ['A heading without a stop', 'The text begins here.'],
  ],
  ['nothing', '  \n ', []],
  [
    'a quotation that never closes',
    'He said: “We go. They stayed.\nThe next day it rained.',
    ['He said: “We go.', 'They stayed.', 'The next day it rained.'],
  ],
  ['a language nobody knows', 'One here. Two there.', ['One here.', 'Two there.']],
])('splits %s', (name, text, sentences) => {
  expect(splitSentences(text, name === 'a language nobody knows' ? 'x-none' : 'en')).toEqual(sentences);
});

it('loses no word of a text', () => {
  const text = ENGLISH.flat().join(' ');
  expect(splitSentences(text).join(' ').split(' ')).toEqual(text.split(' '));
});
