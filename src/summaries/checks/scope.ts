import type { Lexicon } from '../lexicons/lexicon.ts';
import { contentStems } from '../words.ts';

/** How many meaningful words after a `not` or a `reportedly` it bears on. */
const REACH = 3;

export interface Scope {
  /** The word itself. */
  word: string;
  /** What it bears on: the words after it, or before it at the end of a clause. */
  stems: string[];
}

/** Where the words of a table stand in a text, and what they bear on. */
export function scopesOf(text: string, table: RegExp, lexicon: Lexicon): Scope[] {
  const scopes: Scope[] = [];
  for (const match of text.matchAll(table)) {
    const word = match[0];
    if (word === 'May' && match.index > 0) continue;
    const after = text.slice(match.index + word.length).split(/[;:!?]|\.(?=\s|$)|,\s/u)[0]!;
    const before = text
      .slice(0, match.index)
      .split(/[;:!?]|\.\s|,\s/u)
      .at(-1)!;
    const following = contentStems(after, lexicon.stopWords, lexicon.language).slice(0, REACH);
    const stems =
      following.length > 0 ? following : contentStems(before, lexicon.stopWords, lexicon.language).slice(-REACH);
    if (stems.length > 0) scopes.push({ word, stems });
  }
  return scopes;
}

export function bearsOnTheSame(a: Scope, b: Scope): boolean {
  return a.stems.some((stem) => b.stems.includes(stem));
}
