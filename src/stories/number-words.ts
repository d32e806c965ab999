/** English number words, up to where newsrooms write digits, and the round ones. `one` is left out: it is a pronoun too. */
const WORDS = new Map(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
   twenty`
    .split(/\s+/)
    .map((word, at): [string, string] => [word, String(at + 2)]),
);
for (const [at, word] of 'thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()) {
  WORDS.set(word, String(30 + at * 10));
}

/** `twelve` as `12`; undefined for any other word. */
export const numberWord = (word: string): string | undefined => WORDS.get(word.toLowerCase());
