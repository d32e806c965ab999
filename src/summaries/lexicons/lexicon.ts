import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import type { Words } from './words-of-language.ts';

/** The tables of a language, ready to use. */
export interface Lexicon {
  language: string;
  stopWords: ReadonlySet<string>;
  /** Month or weekday by any of its forms: `jan` → `m1`, `monday` → `d1`. */
  dateWords: ReadonlyMap<string, string>;
  numbers: ReadonlyMap<string, number>;
  scales: ReadonlyMap<string, number>;
  /** A loaded word → the plain one in its place, '' where it can just go, undefined where there is none. */
  plainWords: ReadonlyMap<string, string | undefined>;
  negation: RegExp;
  hedge: RegExp;
  attribution: RegExp;
  contested: RegExp;
  loaded: RegExp;
  relativeDay: RegExp;
  approximate: RegExp;
  dangling: RegExp;
  pronoun: RegExp;
  firstPerson: RegExp;
  decimalComma: boolean;
  capitalNouns: boolean;
}

const WORDS: Record<string, Words> = { en, de, fr, es, pt };
/** Of a language without tables: digits, quotations, names and support can still be checked. */
const NONE: Words = {
  stop: '',
  negation: '',
  hedges: '',
  attribution: '',
  contested: '',
  loaded: '',
  months: '',
  weekdays: '',
  relativeDays: '',
  numbers: '',
  scales: '',
  approximate: '',
  dangling: '',
  pronouns: '',
  firstPerson: '',
  decimalComma: false,
  capitalNouns: false,
};

const lexicons = new Map<string, Lexicon>();

export function lexiconOf(language: string): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    lexicon = compile(language, WORDS[language] ?? NONE);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

function compile(language: string, words: Words): Lexicon {
  const loaded = listed(words.loaded).map((entry) => entry.split(' = ') as [string, string?]);
  return {
    language,
    stopWords: new Set(words.stop.split(/\s+/)),
    dateWords: new Map([...numbered(words.months, 'm'), ...numbered(words.weekdays, 'd')]),
    numbers: new Map(valued(words.numbers)),
    scales: new Map(valued(words.scales)),
    plainWords: new Map(loaded.map(([word, plain = '']) => [word, plain === '?' ? undefined : plain])),
    negation: anyOf(listed(words.negation)),
    hedge: anyOf(listed(words.hedges)),
    attribution: anyOf(listed(words.attribution)),
    contested: anyOf(listed(words.contested)),
    loaded: anyOf(loaded.map(([word]) => word)),
    relativeDay: anyOf(listed(words.relativeDays)),
    approximate: anyOf(listed(words.approximate)),
    dangling: new RegExp(`^["“‘'(«„]*${anyOf(listed(words.dangling)).source}`, 'iu'),
    pronoun: anyOf(listed(words.pronouns)),
    firstPerson: anyOf(listed(words.firstPerson)),
    decimalComma: words.decimalComma,
    capitalNouns: words.capitalNouns,
  };
}

const listed = (list: string) =>
  list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
const numbered = (list: string, mark: string) =>
  listed(list).flatMap((forms, at) => forms.split('|').map((form): [string, string] => [form, `${mark}${at + 1}`]));
const valued = (list: string) =>
  listed(list).map((entry): [string, number] => [entry.split('=')[0]!, Number(entry.split('=')[1])]);

/** Phrases as one expression that matches whole words; `~` stands for any ending of a word. */
function anyOf(phrases: string[]): RegExp {
  if (phrases.length === 0) return /(?!)/giu;
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  const source = longestFirst.join('|').replace(/['’]/g, "['’]").replaceAll('~', '\\p{L}*').replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
}
