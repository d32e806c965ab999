import type { EvidenceSentence } from './number-sentences.ts';

/** A sentence of a source as words, once for all that is held against it. */
export interface SourceWords {
  sentence: EvidenceSentence;
  words: string[];
}

/** Words and numbers as they stand, lower case: what copying keeps. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The two neighbouring sentences that hold most of a sentence's words in its order, and the share they hold. */
export function alignSentence(
  words: readonly string[],
  sources: readonly SourceWords[],
): { share: number; at: EvidenceSentence[] } {
  let best: { share: number; at: EvidenceSentence[] } = { share: 0, at: [] };
  sources.forEach((source, index) => {
    const next = sources[index + 1];
    const pair = next?.sentence.article === source.sentence.article ? [source, next] : [source];
    const share =
      longestCommon(
        words,
        pair.flatMap((each) => each.words),
      ) / Math.max(1, words.length);
    if (share > best.share) best = { share, at: pair.map(({ sentence }) => sentence) };
  });
  return best;
}

/** Words of `a` that stand in `b` in the same order. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    for (let at = 1; at <= b.length; at++) {
      row.push(word === b[at - 1] ? previous[at - 1]! + 1 : Math.max(previous[at]!, row[at - 1]!));
    }
    previous = row;
  }
  return previous.at(-1)!;
}
