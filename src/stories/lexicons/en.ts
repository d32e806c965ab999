import { numberWord } from '../number-words.ts';
import type { Lexicon } from './lexicon.ts';

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH_DAY =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.) \\d{1,2}';
const ONCE =
  /\b(?<thing>collapsed|crashed|erupted|exploded|sank|capsized|resigned|died|signed|opened|reopened|began|begins?|starts?|started|derailed|landed|struck|escaped|vote|election|referendum|trial|funeral|hearing|strike|ceasefire|launch(?:ed)?|deadline|final|summit|arrested)\b/i;

const NAME = "(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)";
const gathering = (what: string, nouns: string) => ({
  what: `place of the ${what}`,
  noun: new RegExp(`\\b(?:${nouns})\\b`),
  behind: new RegExp(`\\b(?:${nouns})(?: (?:held|hosted|took place|under way))? in ${NAME}`, 'u'),
  before: new RegExp(`${NAME}(?: [a-z]+)? (?:${nouns})\\b`, 'u'),
});

export const en: Lexicon = {
  readFigure(word) {
    const digits = /^\d[\d,]*(?:\.\d+)?$/.test(word) ? word.replace(/,/g, '') : numberWord(word);
    return digits === undefined ? undefined : Number(digits);
  },
  elsewhere:
    /\b(?:last (?:year|month|week|summer|winter|spring|autumn)|previous(?:ly)?|earlier|since|ago|decades?|history|historic|anniversary|record|compared|so far this year|would|could|might|may|if|predict\w*|forecast\w*|expect\w*|estimat\w*|initial(?:ly)?|at first|revised|up from|down from|no longer|daily|(?:in|over) (?:a|one|the (?:last|past)) (?:single )?(?:day|week|month|year)s?|24 hours|(?:in|of|from) (?:19|20)\d\d)\b/i,
  attacker: /\b(?:gunman|shooter|attacker|assailant|bomber|suspect|perpetrator|hijacker)s?\b/i,
  part: /\b(?:including|among (?:them|whom|those)|of (?:them|whom|those|the)|another|other|more|further|additional|extra|every|each|per|aged?|than)\s*$/i,
  compared: /^(?:more|fewer|less|higher|lower|other|others|additional)$/i,
  outcomes: [
    ['killed', /^(?:killed|kills|killing|dead|died|dies|deaths|fatalities|lives)$/i],
    ['injured', /^(?:injured|injures|injuring|wounded|wounds|wounding|hurt|hurts|injuries)$/i],
    ['missing', /^(?:missing|unaccounted)$/i],
    ['arrested', /^(?:arrested|arrests|detained|detains)$/i],
    ['rescued', /^(?:rescued|rescues)$/i],
    ['evacuated', /^(?:evacuated|evacuates|evacuees|displaced|homeless)$/i],
  ],
  link: /^(?:at|least|most|about|around|some|nearly|almost|over|more|than|up|to|as|many|a|an|the|total|of|were|was|are|is|have|been|has|be|had|and|confirmed|reported|reportedly|left|toll|rose|rises|climbed|stands|stood|reached|hit|now|with|people|men|women|children)$/i,
  boundWord: /^(?:at|least|most|about|around|some|nearly|almost|over|more|than|up|to|as|many)$/i,
  bounds: [
    ['least', /(?:at least|more than|over|upwards of)$/i],
    ['most', /(?:up to|at most|fewer than|less than|as many as)$/i],
    ['about', /(?:about|around|some|nearly|almost|roughly|approximately)$/i],
  ],
  counted: /^\p{Ll}{3,}s$/u,
  people: /^(?:people|persons)$/iu,
  amounts: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  magnitude: { what: 'magnitude', word: /^magnitude$/i },
  // Time and distance are given for many things; people in general are counted for one thing here and another there.
  untold:
    /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|miles?|kilometres|kilometers|metres|meters|feet|yards|inches|degrees|points|people|persons|others|figures)$/i,
  days: {
    any: new RegExp(`${DAY}|${MONTH_DAY}(?:[-–]\\d)?`, 'g'),
    keyOf: (day) => day.toLowerCase().replace(/\./g, '').slice(0, 3) + (/\d+/.exec(day)?.[0] ?? ''),
    claim: [new RegExp(`${ONCE.source}[^.;]{0,40}?\\b(?:on|for|by|from)? ?(?<day>${DAY}|${MONTH_DAY})\\b`, 'i')],
    said: /\bsaid\b/i,
    what: (thing) => `day: ${thing.toLowerCase()}`,
  },
  places: {
    gatherings: [
      gathering('talks', 'talks|discussions|negotiations|meeting|dialogue'),
      gathering('summit', 'summit|conference'),
      gathering('crash', 'crash|collision|derailment'),
      gathering('blast', 'blast|explosion|bombing'),
      gathering('attack', 'attack|shooting|stabbing'),
      gathering('fire', 'fire|blaze'),
      gathering('ceremony', 'ceremony|funeral|wedding'),
    ],
    otherRound:
      /\b(?:previous|earlier|last (?:week|month|year|round)|next|another|(?:new|first|second|third|fourth|next) round|rounds|series|after the|following the|since)\b/i,
  },
};
