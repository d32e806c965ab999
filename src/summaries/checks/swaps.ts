import { isSameCountry } from '../demonyms.ts';
import type { Lexicon } from '../lexicons/lexicon.ts';
import { readNumbers } from '../read-numbers.ts';
import { splitWords, stemOf } from '../words.ts';
import type { Check, Claim } from './check.ts';

/** Share of a claim's words in the order of a cited sentence, from which on it is that sentence with changes. */
const COPIED = 0.6;
/** Words of one change; more is another way to put it, or a part that was left out. */
const LONGEST_CHANGE = 6;
/** What `about` may round away. */
const ROUNDING = 0.05;

interface Change {
  from: string[];
  to: string[];
  /** The word in common that follows. */
  before?: string;
}

/**
 * In a sentence that is nearly a cited one, no name, number or date stands in the place of another: such a swap passes
 * every check that only asks whether the word stands nearby.
 */
export const swaps: Check = (claim) => {
  const words = splitWords(claim.text);
  let best: { shared: number; changes: Change[] } = { shared: 0, changes: [] };
  for (const { text } of claim.cited) {
    const source = splitWords(text);
    if (new Set(words).intersection(new Set(source)).size < COPIED * new Set(words).size) continue;
    const aligned = align(words, source);
    if (aligned.shared > best.shared) best = aligned;
  }
  if (best.shared < COPIED * words.length) return [];
  return best.changes
    .filter((change) => isSwap(change, claim))
    .map(({ from, to }) => ({
      check: 'swaps',
      severity: 'soft',
      words: `“${to.join(' ')}” stands where the cited sentence says “${from.join(' ')}”`,
    }));
};

function isSwap({ from: replaced, to, before: next }: Change, claim: Claim): boolean {
  if (to.length === 0 || to.length > LONGEST_CHANGE) return false;
  const from = replaced.slice(0, LONGEST_CHANGE);
  const { lexicon } = claim;
  const [before, after] = [from, to].map((words) =>
    readNumbers(words.join(' '), lexicon).flatMap(({ values }) => values),
  );
  if (before!.length > 0 && after!.length > 0) {
    return !after!.some((value) => before!.some((other) => Math.abs(other - value) <= ROUNDING * Math.abs(other)));
  }
  const [lost, put] = [from, to].map((words) => words.filter((word) => isName(word, claim)));
  if (lost!.length === 0 || put!.length === 0) return false;
  // A first name for a title, before the same last name.
  if (next && isName(next, claim) && isName(to.at(-1)!, claim)) return false;
  return !put!.some((name) => from.some((other) => isKindred(name, other, lexicon))) && !isInitials(lost!, put!);
}

/** A month, a weekday, or a word that has its capital not from its place alone. */
function isName(word: string, { lexicon, plainWords }: Claim): boolean {
  const lower = word.toLowerCase();
  if (lexicon.dateWords.has(lower)) return true;
  return /^\p{Lu}/u.test(word) && !lexicon.capitalNouns && !plainWords.has(lower) && !lexicon.stopWords.has(lower);
}

/** Two forms of one name: Pakistan and Pakistani, Germany and Berlin. */
function isKindred(a: string, b: string, { language, dateWords }: Lexicon): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  const date = dateWords.get(one);
  if (date !== undefined && date === dateWords.get(other)) return true;
  const start = stemOf(one, language).slice(0, 4);
  return (start.length === 4 && other.startsWith(start)) || one === other || isSameCountry(one, other);
}

/** One is the other's first letters: `WHO`, World Health Organization. */
function isInitials(a: readonly string[], b: readonly string[]): boolean {
  const initials = (names: readonly string[]) => names.map((name) => name[0]).join('');
  return a.some((name) => name === initials(b)) || b.some((name) => name === initials(a));
}

/** The longest words in common, in order, and what stands between them on either side. */
function align(claim: readonly string[], source: readonly string[]): { shared: number; changes: Change[] } {
  const [a, b] = [claim, source].map((words) => words.map((word) => word.toLowerCase())) as [string[], string[]];
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i]![j] = a[i] === b[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
    }
  }
  const changes: Change[] = [];
  let change: Change = { from: [], to: [] };
  const close = (before?: string) => {
    if (change.from.length + change.to.length > 0) changes.push({ ...change, ...(before && { before }) });
    change = { from: [], to: [] };
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      close(claim[i]);
      i++;
      j++;
    } else if (j === b.length || (i < a.length && longest[i + 1]![j]! >= longest[i]![j + 1]!)) {
      change.to.push(claim[i++]!);
    } else change.from.push(source[j++]!);
  }
  close();
  return { shared: longest[0]![0]!, changes };
}
