import { MONTHS, ORGANISATIONS, PEOPLE, SAYINGS, TOWNS, WEEKDAYS } from '../fixtures/news-templates.ts';
import { listOf } from './invented-news.ts';

/** Turns a sentence false with what stands elsewhere in the same article; nothing where it offers no hold. */
export type Corruption = (sentence: string, others: string[], random: () => number) => string | undefined;

const pick = <Item>(items: readonly Item[], random: () => number) => items[Math.floor(random() * items.length)];

/** One of the kinds that the sentence has, in the place of it one of another sentence. */
function swap(kind: (text: string) => string[]): Corruption {
  return (sentence, others, random) => {
    const old = pick(kind(sentence), random);
    const fresh = pick(
      others.flatMap(kind).filter((item) => !sentence.includes(item)),
      random,
    );
    return old && fresh && sentence.replace(old, () => fresh);
  };
}

const among = (list: string, by?: string) => {
  const known = listOf(list, by).map((item) => item.replace(/^the /, ''));
  return (text: string) => known.filter((item) => text.includes(item));
};
const names = (text: string) => [PEOPLE, ORGANISATIONS, TOWNS].flatMap((list) => among(list)(text));

const NEGATIONS: [RegExp, string][] = [
  [/\bhas not\b/, 'has'],
  [/\bcould not\b/, 'could'],
  [/\bdid not allow\b/, 'allowed'],
  [/\bwould not\b/, 'would'],
  [/\bwill not\b/, 'will'],
  [/\bNo one was\b/, 'Many were'],
  [/\bNobody has\b/, 'Somebody has'],
  [/\bnever received\b/, 'received'],
  [/\bhave no\b/, 'have'],
  [/\bdenied\b/, 'agreed'],
  [/\brefused to\b/, 'chose to'],
  [/\bis unclear\b/, 'is clear'],
  [/\bwithout an\b/, 'with an'],
];
const AFFIRMATIONS: [RegExp, string][] = [
  [/\b(will|would|could|was|were|has|have|are|is)\b(?! not| no )/, '$1 not'],
  [
    /\b(approved|rose|killed|won|signed|found|carried|returned|recalled|reached|sentenced|collected|ended|entered|failed|stayed)\b/,
    'never $1',
  ],
];
const HEDGES: [RegExp, string][] = [
  [/^According to [^,]+, (\w)/, '$1'],
  [/\breportedly /, ''],
  [/\ballegedly /, ''],
  [/\bapparently /, ''],
  [/\bmay have damaged\b/, 'damaged'],
  [/, prosecutors said\b/, ''],
  [/\bbelieve the lake (.+?) could dry up/, 'know the lake $1 will dry up'],
  [/\bis expected to begin\b/, 'begins'],
  [/^Investigators suspect that (\w)/, '$1'],
  [/^The ministry estimates that /, ''],
  [/ told reporters that .* would be cut/, ' cut jobs'],
  [/, the governor said\b/, ''],
  [/\bplans to build\b/, 'builds'],
  [/^([^,]+) said the union would/, 'The union will'],
  [/, [A-Z]\w+ [A-Z]\w+ said\./, '.'],
];
const rewrite =
  (rules: [RegExp, string][]): Corruption =>
  (sentence) => {
    const rule = rules.find(([pattern]) => pattern.test(sentence));
    return rule && sentence.replace(...rule).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  };

export const CORRUPTIONS = {
  numbers: swap((text) => text.match(/\d+/g) ?? []),
  names: swap(names),
  dates: swap((text) => [...among(MONTHS)(text), ...among(WEEKDAYS)(text)]),
  quotes: (sentence, others, random) => {
    const swapped = swap(among(SAYINGS, '|'))(sentence, others, random);
    if (swapped) return swapped;
    return /“/.test(sentence) ? sentence.replace(/“(\S+) (\S+)/, '“$1 hardly $2') : undefined;
  },
  negation: (sentence, others, random) =>
    rewrite(NEGATIONS)(sentence, others, random) ?? rewrite(AFFIRMATIONS)(sentence, others, random),
  hedges: rewrite(HEDGES),
} satisfies Record<string, Corruption>;
