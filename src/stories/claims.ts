import { numberWord } from './number-words.ts';
import { placeOf } from './places.ts';
import { splitWords, type Word } from './words.ts';

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
  /\b(?:last (?:year|month|week|summer|winter|spring|autumn)|previous(?:ly)?|earlier|since|ago|decades?|history|historic|anniversary|record|compared|so far this year|would|could|might|may|if|predict\w*|forecast\w*|expect\w*|estimat\w*|initial(?:ly)?|at first|revised|up from|down from|no longer|daily|(?:in|over) (?:a|one|the (?:last|past)) (?:single )?(?:day|week|month|year)s?|24 hours|(?:in|of|from) (?:19|20)\d\d)\b/i;
/** Some count those who did it among the dead, some do not; both are right. */
const WITH_ATTACKER = /\b(?:gunman|shooter|attacker|assailant|bomber|suspect|perpetrator|hijacker)s?\b/i;
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
/** Between a figure and its outcome, or an outcome and its figure, stand only words like these, and who is counted. */
const LINK =
  /^(?:at|least|most|about|around|some|nearly|almost|over|more|than|up|to|as|many|a|an|the|total|of|were|was|are|is|have|been|has|be|had|and|confirmed|reported|reportedly|left|toll|rose|rises|climbed|stands|stood|reached|hit|now|with|people|men|women|children)$/i;
const COUNTED = /^\p{Ll}{3,}s$/u;
const REACH = 6;

export function claimsOf(sentence: string): Claim[] {
  if (ELSEWHERE.test(sentence)) return placesOf(sentence);
  return [...figures(sentence), ...days(sentence), ...placesOf(sentence)];
}

function figures(sentence: string): Claim[] {
  const clauses = clausesOf(sentence).map((clause) => splitWords(clause));
  const counts = clauses.flat().filter(({ text }) => (figureOf(text) ?? 0) > 1 && !isYear(text)).length;
  if (counts === 0) return [];
  return clauses.flatMap((words) => {
    const counted = WITH_ATTACKER.test(sentence) ? [] : outcomes(sentence, words);
    const taken = new Set(counted.map(({ at }) => at));
    return [...counted, ...things(sentence, words, counts > 1).filter(({ at }) => !taken.has(at))].map(
      ({ claim }) => claim,
    );
  });
}

/** A figure belongs to a word of its own clause. */
const clausesOf = (sentence: string) => sentence.split(/[,;:](?=\s)|\s[-–—]\s|[()]/);

/** A figure's claim, and the position of the figure among the words. */
interface Figure {
  at: number;
  claim: Claim;
}

function outcomes(sentence: string, words: Word[]): Figure[] {
  return OUTCOMES.flatMap(([what, pattern]) => {
    const at = words.findIndex(({ text }) => pattern.test(text));
    const figureAt = at < 0 ? undefined : nearestFigure(words, at);
    return figureAt === undefined ? [] : figureClaim(sentence, words, figureAt, what);
  });
}

/**
 * The figure that belongs to the word at `at`: right before it (`20 injured`), else right behind (`killed at least 12`),
 * else further before (`12 people were killed`), else further behind.
 */
function nearestFigure(words: Word[], at: number): number | undefined {
  return (
    walk(words, at, -1, () => false) ??
    walk(words, at, 1, (text) => BOUND_WORD.test(text)) ??
    walk(words, at, -1, (text) => LINK.test(text)) ??
    walk(words, at, 1, (text) => LINK.test(text))
  );
}

const BOUND_WORD = /^(?:at|least|most|about|around|some|nearly|almost|over|more|than|up|to|as|many)$/i;

/** Those counted may stand between: `20 fans injured`. */
function walk(words: Word[], at: number, step: 1 | -1, mayPass: (text: string) => boolean): number | undefined {
  for (let i = at + step; i >= 0 && i < words.length && Math.abs(i - at) <= REACH; i += step) {
    const { text } = words[i]!;
    if (figureOf(text) !== undefined) return i;
    const isCounted = step === -1 && COUNTED.test(text) && figureOf(words[i - 1]?.text ?? '') !== undefined;
    if (!isCounted && !mayPass(text)) return undefined;
  }
  return undefined;
}

/** Time and distance are given for many things; people in general are counted for one thing here and another there. */
const UNTOLD =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|miles?|kilometres|kilometers|metres|meters|feet|yards|inches|degrees|points|people|persons|others|figures)$/i;
const AMOUNT = /^(?:million|billion|trillion|thousand|hundred)$/i;
const COMPARED = /^(?:more|fewer|less|higher|lower|other|others|additional)$/i;

/** `40 hostages`, `magnitude 6.1`: the noun at a figure says what is counted; of several figures, none says it surely. */
function things(sentence: string, words: Word[], areSeveral: boolean): Figure[] {
  return words.flatMap(({ text }, at) => {
    if (figureOf(text) === undefined) return [];
    const isMagnitude = [words[at - 1], words[at + 1]].some((word) => /^magnitude$/i.test(word?.text ?? ''));
    if (isMagnitude) return figureClaim(sentence, words, at, 'magnitude');
    if (areSeveral) return [];
    const nounAt = AMOUNT.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const noun = words[nounAt]?.text ?? '';
    if (!COUNTED.test(noun) || UNTOLD.test(noun) || COMPARED.test(words[nounAt + 1]?.text ?? '')) return [];
    return OUTCOMES.some(([, pattern]) => pattern.test(noun)) ? [] : figureClaim(sentence, words, at, noun);
  });
}

function figureClaim(sentence: string, words: Word[], at: number, what: string): Figure[] {
  const before = words
    .slice(Math.max(0, at - 3), at)
    .map(({ text }) => text)
    .join(' ');
  const bound = boundOf(before);
  if (!bound && PART.test(before)) return [];
  if (COMPARED.test(words[at + 1]?.text ?? '')) return [];
  const previous = words[at - 1];
  // Route 9, Flight 370.
  if (what !== 'magnitude' && previous && !previous.opens && /^\p{Lu}/u.test(previous.text)) return [];
  const amount = AMOUNT.test(words[at + 1]?.text ?? '') ? words[at + 1]!.text : '';
  const figure = figureOf(words[at]!.text)! * (AMOUNTS[amount.toLowerCase()] ?? 1);
  if (what !== 'magnitude' && (figure < 2 || isYear(words[at]!.text))) return [];
  const value = [bound?.words, words[at]!.text, amount].filter(Boolean).join(' ');
  const claim: Claim = {
    kind: 'figure',
    what,
    value,
    key: String(figure),
    figure,
    ...(bound && { bound: bound.bound }),
    sentence,
  };
  return [{ at, claim }];
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

/** Digits or a number word as a number. */
export function figureOf(word: string): number | undefined {
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

const ANY_DAY = new RegExp(`${DAY}|${MONTH_DAY}(?:[-–]\\d)?`, 'g');

function days(sentence: string): Claim[] {
  if ((sentence.match(ANY_DAY) ?? []).length > 1) return [];
  const found = DAY_CLAIM.exec(sentence);
  const [, thing, day] = found ?? [];
  if (thing === undefined || day === undefined || /\bsaid\b/i.test(found![0])) return [];
  const key = day.toLowerCase().replace(/\./g, '').slice(0, 3) + (/\d+/.exec(day)?.[0] ?? '');
  return [{ kind: 'day', what: `day: ${thing.toLowerCase()}`, value: day, key, sentence }];
}

const NAME = "(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)";
const gathering = (what: string, nouns: string) => ({
  what: `place of the ${what}`,
  noun: new RegExp(`\\b(?:${nouns})\\b`),
  behind: new RegExp(`\\b(?:${nouns})(?: (?:held|hosted|took place|under way))? in ${NAME}`, 'u'),
  before: new RegExp(`${NAME}(?: [a-z]+)? (?:${nouns})\\b`, 'u'),
});
const GATHERINGS = [
  gathering('talks', 'talks|discussions|negotiations|meeting|dialogue'),
  gathering('summit', 'summit|conference'),
  gathering('crash', 'crash|collision|derailment'),
  gathering('blast', 'blast|explosion|bombing'),
  gathering('attack', 'attack|shooting|stabbing'),
  gathering('fire', 'fire|blaze'),
  gathering('ceremony', 'ceremony|funeral|wedding'),
];
const OTHER_ROUND =
  /\b(?:previous|earlier|last (?:week|month|year|round)|next|another|(?:new|first|second|third|fourth|next) round|rounds|series|after the|following the|since)\b/i;

/** Where a gathering or a misfortune is said to have been. */
export function placesOf(sentence: string): Claim[] {
  const met = GATHERINGS.filter(({ noun }) => noun.test(sentence));
  if (met.length === 0 || OTHER_ROUND.test(sentence)) return [];
  return met.flatMap(({ what, behind, before }): Claim[] => {
    const after = behind.exec(sentence)?.[1];
    const ahead = before.exec(sentence)?.[1];
    const name = after ?? (ahead !== undefined && placeOf(ahead).country !== undefined ? ahead : undefined);
    if (name === undefined) return [];
    const place = placeOf(name);
    return [
      { kind: 'place', what, value: place.name, key: place.name.toLowerCase(), country: place.country, sentence },
    ];
  });
}
