import { describe, expect, it } from 'vitest';
import { describeTrial } from '../../commands/subscription/describe-trial.ts';
import { tryWords } from '../../src/digest/filter-story.ts';
import { anArticle } from '../builders/articles.ts';

describe('a trial of words', () => {
  const articles = ['Ferry strike', 'Opera night', 'Strike over'].map((title) => anArticle({ title, text: '' }));
  it.each([
    {
      words: { include: ['strike'], exclude: [] },
      said: 'Would match 2 of the last 3: “Ferry strike”, “Strike over”.',
    },
    { words: { include: [], exclude: ['strike'] }, said: 'Would match 1 of the last 3: “Opera night”.' },
    { words: { include: ['chess'], exclude: [] }, said: 'Would match none of the last 3.' },
  ])('$words: $said', ({ words, said }) => {
    expect(describeTrial(tryWords(articles, words), 'en')).toBe(said);
  });

  it('says the same in the language of who asks', () => {
    const words = { include: ['strike'], exclude: [] };
    expect(describeTrial(tryWords(articles, words), 'de')).toBe(
      'Träfe auf 2 der letzten 3 Artikel zu: „Ferry strike“, „Strike over“.',
    );
  });

  it('has nothing to go by before the first article', () => {
    expect(describeTrial(tryWords([], { include: ['x'], exclude: [] }), 'en')).toBe(
      'There are no articles yet to try this on.',
    );
  });
});
