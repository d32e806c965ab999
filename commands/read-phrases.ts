import { checkPhrases } from '../src/digest/match-filter.ts';
import { isNone } from './is-none.ts';
import { readList } from './read-list.ts';

/**
 * The words and phrases of a filter, as typed between commas; “-” or “none”, in any language, empties the list.
 * @throws AppError `filter_invalid` if there are too many, or one is too long or could match nothing
 */
export function readPhrases(typed: string | null): string[] {
  const phrases = isNone(typed ?? '') ? [] : readList(typed);
  checkPhrases(phrases);
  return phrases;
}
