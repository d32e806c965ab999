import type { Lexicon, Places } from './lexicon.ts';

/** Any of these words, whole; `\\b` knows no letters with marks. */
export const anyOf = (words: string, flags = 'iu') =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, flags);

/** A word that is one of these. */
export const oneOf = (words: string) => new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`, 'iu');

/** `1.200` and `1 200` are thousands, `6,1` is six and a bit: a group of three digits is never a fraction. */
export function figureReader(numberWords: string): Lexicon['readFigure'] {
  const words = new Map(
    numberWords
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split(':') as [string, string]),
  );
  return (word) => {
    if (/^\d{1,3}(?:[.,\u00a0\u202f]\d{3})+$/.test(word)) return Number(word.replace(/\D/g, ''));
    const digits = /^\d+(?:[.,]\d{1,2})?$/.test(word) ? word.replace(',', '.') : words.get(word.toLowerCase());
    return digits === undefined ? undefined : Number(digits);
  };
}

interface DayWords {
  weekdays: string;
  /** With `MONTHS` in the place of the months' names. */
  date: string;
  months: string;
  said: string;
  /** What happens at one moment, as readers are told of it, and the words that say it; a strike has a first day and a last. */
  once: [what: string, words: string][];
  what(thing: string): string;
}

/** Day and thing in one clause, in any order: verbs come last in some of these languages, days first. */
export function dayWords({ weekdays, date, months, said, once, what }: DayWords): Lexicon['days'] {
  const monthNames = months.split('|');
  const day = `${weekdays}|${date.replace('MONTHS', `(?:${months})`)}`;
  const things = once.map(([, words]) => words).join('|');
  return {
    any: anyOf(day, 'giu'),
    keyOf(named) {
      const lower = named.toLowerCase();
      const month = monthNames.findIndex((name) => lower.includes(name.toLowerCase()));
      return month < 0 ? lower.slice(0, 3) : `${month + 1}-${/\d+/.exec(lower)![0]}`;
    },
    claim: [
      new RegExp(
        `(?<![\\p{L}])(?<thing>${things})(?![\\p{L}])[^.,;:]{0,50}?(?<![\\p{L}])(?<day>${day})(?![\\p{L}])`,
        'iu',
      ),
      new RegExp(
        `(?<![\\p{L}])(?<day>${day})(?![\\p{L}]),?[^.,;:]{0,70}?(?<![\\p{L}])(?<thing>${things})(?![\\p{L}])`,
        'iu',
      ),
    ],
    said: anyOf(said),
    what: (thing) => what(once.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(thing))![0]),
  };
}

/** Only cities that are known: elsewhere any capital may be a name, and a town is told by its region. */
export function placeWords(
  inside: string,
  gatherings: [what: string, nouns: string][],
  otherRound: string,
  known: Readonly<Record<string, string>>,
): Places {
  const name = "(\\p{Lu}[\\p{L}’'-]+(?: (?:de |do |da )?\\p{Lu}[\\p{L}’'-]+)?)";
  return {
    gatherings: gatherings.map(([what, nouns]) => {
      const words = nouns
        .split('|')
        .map((noun) => `[${noun[0]!.toUpperCase()}${noun[0]!.toLowerCase()}]${noun.slice(1)}`);
      const noun = `(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`;
      return {
        what,
        noun: new RegExp(noun, 'u'),
        behind: new RegExp(`${noun}(?: \\p{Ll}+){0,2}? (?:${inside}) ${name}`, 'u'),
      };
    }),
    otherRound: anyOf(otherRound),
    known,
  };
}
