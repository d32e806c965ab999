import type { Lexicon } from '../lexicons/lexicon.ts';
import { contentStems, stemOf } from '../words.ts';

const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]/gu;
/** How many meaningful words after a `not` or a `reportedly` it bears on. */
const REACH = 3;

/** `not`, `no`, `may`: of these a text has several, each for another thing. */
const SHORT = 5;

export interface Scope {
  /** The word itself. */
  word: string;
  /** What it bears on: the words after it, or before it at the end of a clause. */
  stems: string[];
}

/** Where the words of a table stand in a text, and what they bear on. */
export function scopesOf(text: string, table: RegExp, lexicon: Lexicon): Scope[] {
  const scopes: Scope[] = [];
  // What is quoted is held against the source word for word elsewhere.
  for (const match of text.replace(QUOTED, (span) => '…'.repeat(span.length)).matchAll(table)) {
    const word = match[0];
    if (word === 'May' && match.index > 0) continue;
    const after = text
      .slice(match.index + word.length)
      .replace(/^,\s*/u, '')
      .split(/[;:!?]|\.(?=\s|$)|,\s/u)[0]!;
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

/** Two words that bear on the same thing, or one telling word said twice: `suspected by` and `suspects that` differ in what follows. */
export function bearsOnTheSame(a: Scope, b: Scope): boolean {
  const isTelling = a.word.length > SHORT && stemOf(a.word) === stemOf(b.word);
  return isTelling || a.stems.some((stem) => b.stems.includes(stem));
}
