import { checkPhrases } from '../src/digest/match-filter.ts';
import { readList } from './read-list.ts';

/**
 * The words and phrases of a filter, as typed between commas; “-” or “none” empties the list.
 * @throws AppError `filter_invalid` if there are too many, or one is too long or could match nothing
 */
export function readPhrases(typed: string | null): string[] {
  const phrases = /^(-|none)$/i.test(typed?.trim() ?? '') ? [] : readList(typed);
  checkPhrases(phrases);
  return phrases;
}
