import { numberWord } from './number-words.ts';
import { isCity, type Place, placeOf } from './places.ts';
import { toTerm } from './terms.ts';
import { splitWords } from './words.ts';

/** One thing that a sentence gives a figure, a day or a place for. */
export interface Claim {
  kind: 'figure' | 'day' | 'place';
  /** What it is about, as readers are told: `killed`, `place of the talks`. */
  what: string;
  /** In the source's words. */
  value: string;
  /** Comparable: the figure, or the day or place in lower case. */
  key: string;
  figure?: number;
  /** `at least`, `more than`: the truth may be higher. `about`: near it. */
  bound?: 'least' | 'most' | 'about';
  country?: string | undefined;
  sentence: string;
}

/** Sentences of another time, a part of the whole or a forecast give figures for something else. */
const ELSEWHERE =
  /\b(?:last (?:year|month|week|summer|winter|spring|autumn)|previous(?:ly)?|earlier|since|ago|decades?|history|historic|anniversary|record|compared|so far this year|would|could|might|may|if|predict\w*|forecast\w*|expect\w*|estimat\w*|initial(?:ly)?|at first|revised|up from|down from|no longer|(?:in|of|from) (?:19|20)\d\d)\b/i;
/** The figure behind one of these is a part, or an addition. */
const PART =
  /\b(?:including|among (?:them|whom|those)|of (?:them|whom|those|the)|another|other|more|further|additional|extra|every|each|per|aged?|than)\s*$/i;

const OUTCOMES: [what: string, words: RegExp][] = [
  ['killed', /^(?:killed|kills|killing|dead|died|dies|deaths|fatalities|lives)$/i],
  ['injured', /^(?:injured|injures|injuring|wounded|wounds|wounding|hurt|hurts|injuries)$/i],
  ['missing', /^(?:missing|unaccounted)$/i],
  ['arrested', /^(?:arrested|arrests|detained|detains)$/i],
  ['rescued', /^(?:rescued|rescues)$/i],
  ['evacuated', /^(?:evacuated|evacuates|evacuees|displaced|homeless)$/i],
];
/** Between a figure and its outcome, or an outcome and its figure, stand only words like these. */
const LINK =
  /^(?:at|least|most|about|around|some|nearly|almost|over|more|than|up|to|as|many|a|an|the|total|of|people|persons?|men|women|children|civilians|soldiers|passengers|workers|residents|villagers|miners|students|pupils|protesters|suspects|were|was|are|is|have|been|has|confirmed|reported|reportedly|left|be|had|and|dozen|toll|rose|rises|climbed|stands|stood|reached|hit|now|homes?|families|others)$/i;
const REACH = 6;

export function claimsOf(sentence: string): Claim[] {
  if (ELSEWHERE.test(sentence)) return places(sentence);
  return [...outcomes(sentence), ...things(sentence), ...days(sentence), ...places(sentence)];
}

function outcomes(sentence: string): Claim[] {
  const words = splitWords(sentence).map(({ text }) => text);
  return OUTCOMES.flatMap(([what, pattern]): Claim[] => {
    const at = words.findIndex((word) => pattern.test(word));
    if (at < 0) return [];
    const figureAt = nearestFigure(words, at);
    return figureAt === undefined ? [] : figureClaim(sentence, words, figureAt, what);
  });
}

/** The figure that belongs to the word at `at`: before it (`12 people were killed`), else behind (`killed at least 12`). */
function nearestFigure(words: string[], at: number): number | undefined {
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < words.length && Math.abs(i - at) <= REACH; i += step) {
      if (figureOf(words[i]!) !== undefined) return i;
      if (!LINK.test(words[i]!)) break;
    }
  }
  return undefined;
}

const NOT_COUNTED =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|percent|per|am|pm|a|p|o|th|st|nd|rd|degrees?|[^\p{L}].*)$/iu;
const AMOUNT = /^(?:million|billion|trillion|thousand|hundred)$/i;

/** `40 hostages`, `$3 million`: the noun behind a figure says what is counted. */
function things(sentence: string): Claim[] {
  const words = splitWords(sentence).map(({ text }) => text);
  return words.flatMap((word, at): Claim[] => {
    if (figureOf(word) === undefined) return [];
    const magnitude = /^magnitude$/i.test(words[at - 1] ?? '') || /^magnitude$/i.test(words[at + 1] ?? '');
    if (magnitude) return figureClaim(sentence, words, at, 'magnitude');
    const noun = words[AMOUNT.test(words[at + 1] ?? '') ? at + 2 : at + 1];
    if (noun === undefined || NOT_COUNTED.test(noun) || /^\p{Lu}/u.test(noun)) return [];
    const term = toTerm(noun);
    const isOutcome = OUTCOMES.some(([, pattern]) => pattern.test(noun)) || LINK.test(noun);
    return term === undefined || isOutcome || !/[^s]s$/.test(noun)
      ? []
      : figureClaim(sentence, words, at, noun.toLowerCase());
  });
}

function figureClaim(sentence: string, words: string[], at: number, what: string): Claim[] {
  const before = words.slice(Math.max(0, at - 3), at).join(' ');
  if (PART.test(before) && !/\b(?:more|other) than\s*$/i.test(before)) return [];
  const amount = AMOUNT.test(words[at + 1] ?? '') ? words[at + 1]! : '';
  const figure = figureOf(words[at]!)! * (AMOUNTS[amount.toLowerCase()] ?? 1);
  if (what !== 'magnitude' && (figure < 2 || isYear(words[at]!))) return [];
  const bound = boundOf(before);
  const words_ = [bound?.words, words[at], amount].filter(Boolean).join(' ');
  return [
    {
      kind: 'figure',
      what,
      value: words_,
      key: String(figure),
      figure,
      ...(bound && { bound: bound.bound }),
      sentence,
    },
  ];
}

const AMOUNTS: Record<string, number> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const BOUNDS: [Claim['bound'] & string, RegExp][] = [
  ['least', /(?:at least|more than|over|upwards of)$/i],
  ['most', /(?:up to|at most|fewer than|less than|as many as)$/i],
  ['about', /(?:about|around|some|nearly|almost|roughly|approximately)$/i],
];

function boundOf(before: string): { bound: Claim['bound'] & string; words: string } | undefined {
  for (const [bound, pattern] of BOUNDS) {
    const words = pattern.exec(before)?.[0];
    if (words !== undefined) return { bound, words: words.toLowerCase() };
  }
  return undefined;
}

function figureOf(word: string): number | undefined {
  const digits = /^\d[\d,]*(?:\.\d+)?$/.test(word) ? word.replace(/,/g, '') : numberWord(word);
  return digits === undefined ? undefined : Number(digits);
}

const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word);

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH_DAY =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.) \\d{1,2}';
/** Things that happen once; what was said or announced may be said again the next day. */
const ONCE =
  /\b(collapsed|crashed|erupted|exploded|sank|capsized|resigned|died|signed|opened|reopened|began|begins?|starts?|started|derailed|landed|struck|escaped|vote|election|referendum|trial|funeral|hearing|strike|ceasefire|launch(?:ed)?|deadline|final|summit|arrested)\b/i;
const DAY_CLAIM = new RegExp(`${ONCE.source}[^.;]{0,40}?\\b(?:on|for|by|from)? ?(${DAY}|${MONTH_DAY})\\b`, 'i');

function days(sentence: string): Claim[] {
  const found = DAY_CLAIM.exec(sentence);
  const [, thing, day] = found ?? [];
  if (thing === undefined || day === undefined || /\bsaid\b/i.test(found![0])) return [];
  const key = day.toLowerCase().replace(/\./g, '').slice(0, 3) + (/\d+/.exec(day)?.[0] ?? '');
  return [{ kind: 'day', what: `day: ${thing.toLowerCase()}`, value: day, key, sentence }];
}

const GATHERINGS: [what: string, noun: string][] = [
  ['talks', 'talks|discussions|negotiations|meeting|dialogue'],
  ['summit', 'summit|conference'],
  ['crash', 'crash|collision|derailment'],
  ['blast', 'blast|explosion|bombing'],
  ['attack', 'attack|shooting|stabbing'],
  ['fire', 'fire|blaze'],
  ['ceremony', 'ceremony|funeral|wedding'],
];
const NAME = "(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)";
const OTHER_ROUND =
  /\b(?:previous|earlier|last (?:week|month|year|round)|next|another|(?:new|first|second|third|fourth|next) round|rounds|series|after the|following the|since)\b/i;

function places(sentence: string): Claim[] {
  if (OTHER_ROUND.test(sentence)) return [];
  return GATHERINGS.flatMap(([gathering, nouns]): Claim[] => {
    const behind = new RegExp(`\\b(?:${nouns})(?: (?:held|hosted|took place|under way))? in ${NAME}`, 'u').exec(
      sentence,
    )?.[1];
    const before = new RegExp(`${NAME}(?: [a-z]+)? (?:${nouns})\\b`, 'u').exec(sentence)?.[1];
    const name = [behind, before && isCity(before) ? before : undefined].find((each) => each !== undefined);
    const place: Place | undefined = name === undefined ? undefined : placeOf(name);
    if (place === undefined) return [];
    return [
      {
        kind: 'place',
        what: `place of the ${gathering}`,
        value: place.name,
        key: place.name.toLowerCase(),
        country: place.country,
        sentence,
      },
    ];
  });
}
