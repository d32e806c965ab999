import { AppError } from '../errors.ts';

/** Characters of one word or phrase of a filter. */
export const MAX_PHRASE = 100;
/** Phrases of one list. */
export const MAX_PHRASES = 50;

const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Scripts without spaces have no word boundaries to see; there a phrase matches anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * Finds words and phrases in texts: case, accents of typing (NFKC) and spacing do not matter, and a word matches only
 * whole, so that `ai` is not in `training`. Plain searching, so nobody can type a pattern that runs for long.
 * @returns the first of `phrases` that stands in a text, as it was typed
 */
export function createMatcher(phrases: readonly string[]): (text: string) => string | undefined {
  const wanted = phrases.map((typed) => ({ typed, folded: fold(typed) })).filter(({ folded }) => folded !== '');
  return (text) => {
    if (wanted.length === 0) return undefined;
    const folded = fold(text);
    return wanted.find((phrase) => standsIn(folded, phrase.folded))?.typed;
  };
}

/** @throws AppError `filter_invalid` if a list is too long, or a phrase too long or without a letter or digit */
export function checkPhrases(phrases: readonly string[]): void {
  if (phrases.length > MAX_PHRASES) {
    throw new AppError('filter_invalid', ['tooManyPhrases', MAX_PHRASES, phrases.length]);
  }
  for (const phrase of phrases) {
    if (phrase.length > MAX_PHRASE) {
      throw new AppError('filter_invalid', ['phraseTooLong', `${phrase.slice(0, 30)}…`, MAX_PHRASE]);
    }
    if (!WORD.test(phrase)) throw new AppError('filter_invalid', ['phraseEmpty', phrase]);
  }
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}

function standsIn(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (isEdge(text, at, phrase, 0, -1) && isEdge(text, at + phrase.length, phrase, phrase.length, 1)) return true;
  }
  return false;
}

/** Whether a word ends between the characters on both sides of a border of the phrase. */
function isEdge(text: string, at: number, phrase: string, border: number, outwards: 1 | -1): boolean {
  const outer = outwards === 1 ? characterAt(text, at) : characterBefore(text, at);
  const inner = outwards === 1 ? characterBefore(phrase, border) : characterAt(phrase, border);
  return !WORD.test(outer) || !WORD.test(inner) || UNSPACED.test(inner) || UNSPACED.test(outer);
}

const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0x20);
const characterBefore = (text: string, at: number) => [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ' ';
