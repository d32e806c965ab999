import type { Lexicon } from './lexicons/lexicon.ts';
import type { Evidence, EvidenceSentence } from './number-sentences.ts';
import { contentStems, splitWords, stemOf } from './words.ts';

/** Plain words that a sentence shares with a neighbour of what it cites, and not with that, before it can be said to draw on it. */
const DRAWN_ON = 2;

/**
 * What a sentence may take its facts from: the sentences it cites, the one before where a cited `she` leans on it, and a
 * neighbour it visibly draws on. Names and numbers do not make it draw on one: those are what is in question, and with
 * every neighbour let in, a fourth of the names and numbers that stand a sentence further pass.
 */
export function evidenceWindow(
  evidence: Evidence,
  cites: readonly string[],
  text: string,
  lexicon: Lexicon,
): EvidenceSentence[] {
  const cited = cites.flatMap((id) => evidence.byId.get(id) ?? []);
  const window = new Set(cited);
  const own = plainStems(text, lexicon);
  for (const sentence of cited)
    for (const stem of contentStems(sentence.text, lexicon.stopWords, lexicon.language)) own.delete(stem);
  for (const sentence of cited) {
    const { sentences } = evidence.articles[sentence.article]!;
    const before = sentences[sentence.position - 1];
    const after = sentences[sentence.position + 1];
    if (before && (leans(sentence.text, lexicon) || drawsOn(own, before, lexicon))) window.add(before);
    if (after && drawsOn(own, after, lexicon)) window.add(after);
  }
  return [...window].sort((a, b) => a.article - b.article || a.position - b.position);
}

const leans = (text: string, lexicon: Lexicon) =>
  text.search(lexicon.dangling) === 0 || text.search(lexicon.pronoun) !== -1;

function drawsOn(own: ReadonlySet<string>, neighbour: EvidenceSentence, lexicon: Lexicon): boolean {
  const theirs = plainStems(neighbour.text, lexicon);
  let shared = 0;
  for (const stem of own) if (theirs.has(stem)) shared++;
  return shared >= DRAWN_ON;
}

/** Stems of what is neither number nor capitalised. */
function plainStems(text: string, { stopWords, language }: Lexicon): Set<string> {
  const plain = splitWords(text).filter((word) => !/^[\p{Lu}\p{N}]/u.test(word) && !stopWords.has(word.toLowerCase()));
  return new Set(plain.map((word) => stemOf(word, language)));
}
