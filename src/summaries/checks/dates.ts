import type { Lexicon } from '../lexicons/lexicon.ts';
import type { Check } from './check.ts';

/** Months and weekdays that are other words too, unless they have a capital. */
const NEEDS_CAPITAL = new Set(['may', 'march', 'mar', 'sun', 'mon', 'fri', 'sat', 'tue']);

/** Every month, weekday and `yesterday` stands in the cited sentences or beside them; years and days are numbers. */
export const dates: Check = ({ text, windowText, lexicon }) => {
  const known = datesOf(windowText, lexicon);
  return [...datesOf(text, lexicon)]
    .filter(([date]) => !known.has(date))
    .map(([, word]) => ({
      check: 'dates',
      severity: 'hard',
      words: `"${word}" does not stand in the cited sentences`,
    }));
};

/** Meaning of each date word → the word itself. */
function datesOf(text: string, lexicon: Lexicon): Map<string, string> {
  const found = new Map<string, string>();
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}-]*/gu)) {
    const lower = word.toLowerCase();
    const date = lexicon.dateWords.get(lower);
    if (date !== undefined && !(NEEDS_CAPITAL.has(lower) && word === lower && lexicon.language === 'en'))
      found.set(date, word);
  }
  for (const [words] of text.matchAll(lexicon.relativeDay)) found.set(words.toLowerCase(), words);
  return found;
}
