/** Which words of a language say that something is a figure, a day or a place of a thing. */
export interface Lexicon {
  /** Digits, with the language's own separators, or a number word. */
  readFigure(word: string): number | undefined;
  /** Said in several words, and in one: `ums Leben kamen`. Read in the place of the sentence, never shown. */
  phrases?: [said: RegExp, as: string][];
  /** Sentences of another time, a part of the whole or a forecast give figures for something else. */
  elsewhere: RegExp;
  /** Some count those who did it among the dead, some do not; both are right. */
  attacker: RegExp;
  /** The figure behind one of these is a part, or an addition. */
  part: RegExp;
  /** Before a word like these, a figure is one of several. */
  compared: RegExp;
  /** What befalls people, by the word that readers are told. */
  outcomes: [what: string, words: RegExp][];
  /** Between a figure and its outcome, or an outcome and its figure, stand only words like these, and who is counted. */
  link: RegExp;
  /** Of these, the ones that belong to the figure. */
  boundWord: RegExp;
  /** `at least`, `more than`: the truth may be higher. `about`: near it. At the end of what stands before a figure. */
  bounds: [bound: 'least' | 'most' | 'about', words: RegExp][];
  /** Who or what may stand between a figure and its outcome. */
  counted: RegExp;
  /** People in general; with a figure they are counted, whatever stands before it. */
  people: RegExp;
  amounts: Readonly<Record<string, number>>;
  magnitude: { what: string; word: RegExp };
  /** Nouns that are counted for many things; absent: only outcomes are read, as nouns have too many shapes. */
  untold?: RegExp;
  days: Days;
  places: Places;
}

export interface Days {
  /** All days named in a sentence. */
  any: RegExp;
  /** Lower-case key of a day: `mon`, `oct5`. */
  keyOf(day: string): string;
  /** Things that happen once; what was said or announced may be said again the next day. Named groups: `thing`, `day`. */
  claim: RegExp[];
  said: RegExp;
  /** What the thing is called to readers. */
  what(thing: string): string;
}

export interface Places {
  gatherings: { what: string; noun: RegExp; behind: RegExp; before?: RegExp }[];
  otherRound: RegExp;
  /** Names of known cities as the language has them, where it has its own; absent: any name is a place. */
  known?: Readonly<Record<string, string>>;
}
