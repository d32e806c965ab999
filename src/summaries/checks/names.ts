import { isSameCountry } from '../demonyms.ts';
import { splitWords, stemOf } from '../words.ts';
import type { Check, Claim } from './check.ts';

/** Letters that two forms of one name begin with: Pakistan, Pakistani. */
const SHARED_START = 4;
const OPENING = /(?:^|[.!?:;]\s+|["“«„‘(—–-]\s*)["“«„‘(]*$/u;
/** How common words end; names at the beginning of a sentence seldom do. */
const COMMON_ENDING = /(?:s|ing|ed|ly|ion|ers|ment|ness|ty|ive|al|ous)$/u;

/** Every name stands in the cited sentences or beside them, in this form or a kindred one. */
export const names: Check = (claim) => {
  const known = knownWords(claim);
  return capitalised(claim)
    .filter(({ word, opens }) => !isKnown(word, known, claim) && !isCommon(word, opens, claim))
    .map(({ word }) => ({
      check: 'names',
      severity: 'hard',
      words: `"${word}" does not stand in the cited sentences`,
    }));
};

/** Cut finer than words: of `Won’t` and `$1.9T` there are pieces with a capital too. */
const TOKEN = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

const SAYS_NOTHING = /^(?:Mr|Mrs|Ms|Dr|Hr|Fr|Mme|Sr|Sra)$/u;

interface Known {
  lower: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  list: readonly string[];
  initials: string;
}

function knownWords({ windowText, lexicon }: Claim): Known {
  const words = splitWords(windowText);
  const list = [...new Set(words.map((word) => word.toLowerCase()))];
  return {
    lower: new Set([...list, ...(windowText.toLowerCase().match(TOKEN) ?? [])]),
    stems: new Set(list.map((word) => stemOf(word, lexicon.language))),
    list,
    initials: words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join(''),
  };
}

/** Words with a capital, or with one inside; where all nouns have one, only those that no source knows at all. */
function capitalised({ text, lexicon }: Claim): { word: string; opens: boolean }[] {
  const found: { word: string; opens: boolean }[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0].replaceAll('.', '');
    if (!/\p{Lu}/u.test(word) || SAYS_NOTHING.test(word) || lexicon.dateWords.has(word.toLowerCase())) continue;
    if (/^[sS]$/u.test(word) && /['’]$/u.test(text.slice(0, match.index))) continue;
    found.push({ word, opens: OPENING.test(text.slice(0, match.index)) });
  }
  return found;
}

function isKnown(word: string, known: Known, { lexicon, text }: Claim): boolean {
  const lower = word.toLowerCase();
  if (known.lower.has(lower) || known.stems.has(stemOf(word, lexicon.language))) return true;
  if (/^\p{Lu}{2,}s?$/u.test(word) && known.initials.includes(word.replace(/s$/u, ''))) return true;
  if (isSpeltOut(word, text, known)) return true;
  return known.list.some((other) => isSameCountry(lower, other) || isKindred(lower, other));
}

/** A word of `World Health Organization` where the sources say `WHO`. */
function isSpeltOut(word: string, text: string, known: Known): boolean {
  for (const [run] of text.matchAll(
    /\p{Lu}[\p{L}\p{M}]*(?:\s+(?:of|and|for|the|de|der|für|et|y)\b)*(?:\s+(?:(?:of|and|for|the|de|der|für|et|y)\s+)*\p{Lu}[\p{L}\p{M}]*)+/gu,
  )) {
    const initials = (run.match(/\p{Lu}(?=[\p{L}\p{M}]*)/gu) ?? []).join('').toLowerCase();
    if (run.includes(word) && initials.length >= 2 && known.lower.has(initials)) return true;
  }
  return false;
}

function isKindred(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= SHARED_START && shared >= 0.6 * Math.max(a.length, b.length);
}

/** A word that only its place gave a capital. */
function isCommon(word: string, opens: boolean, { plainWords, capitalWords, lexicon }: Claim): boolean {
  const lower = word.toLowerCase();
  if (lexicon.capitalNouns) return plainWords.has(lower) || capitalWords.has(lower) || lexicon.stopWords.has(lower);
  if (!opens) return plainWords.has(lower) && !capitalWords.has(lower);
  if (lexicon.stopWords.has(lower) || plainWords.has(lower)) return true;
  return !capitalWords.has(lower) && (lexicon.numbers.has(lower) || COMMON_ENDING.test(lower));
}
