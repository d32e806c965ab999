import { contentStems } from '../words.ts';
import type { Check } from './check.ts';

/** Share of a sentence's meaningful words that stand in the cited sentences or beside them. */
const ENOUGH = 0.5;

/** A sentence is made of what it cites. */
export const support: Check = ({ text, windowText, lexicon }) => {
  const own = new Set(contentStems(text, lexicon.stopWords, lexicon.language));
  const known = new Set(contentStems(windowText, lexicon.stopWords, lexicon.language));
  return own.intersection(known).size >= ENOUGH * own.size
    ? []
    : [{ check: 'support', severity: 'soft', words: 'little of it stands in the cited sentences' }];
};
