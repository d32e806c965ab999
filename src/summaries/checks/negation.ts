import { contentStems } from '../words.ts';
import type { Check } from './check.ts';
import { bearsOnTheSame, scopesOf } from './scope.ts';

/** What is not so in the source is not so here, and the other way round. */
export const negation: Check = ({ text, cited, windowText, lexicon }) => {
  const here = scopesOf(text, lexicon.negation, lexicon);
  const there = scopesOf(windowText, lexicon.negation, lexicon);
  const own = new Set(contentStems(text, lexicon.stopWords, lexicon.language));
  const added = here.filter((scope) => !there.some((other) => bearsOnTheSame(scope, other)));
  const lost = cited
    .flatMap((sentence) => scopesOf(sentence.text, lexicon.negation, lexicon))
    .filter((scope) => scope.stems.filter((stem) => own.has(stem)).length > scope.stems.length / 2)
    .filter((scope) => !here.some((other) => bearsOnTheSame(scope, other)));
  return [
    ...added.map(({ word }) => ({
      check: 'negation',
      severity: 'soft' as const,
      words: `"${word}" is not in the source`,
    })),
    ...lost.map(({ word }) => ({ check: 'negation', severity: 'soft' as const, words: `the source says "${word}"` })),
  ];
};
