import { daysOf } from './day-claims.ts';
import type { Lexicon } from './lexicons/lexicon.ts';
import { lexiconOf } from './lexicons/lexicons.ts';
import { placesOf } from './place-claims.ts';
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

const REACH = 6;

/** What a sentence claims in figures, days and places. Languages without a lexicon claim nothing. */
export function claimsOf(sentence: string, language?: string): Claim[] {
  const lexicon = lexiconOf(language);
  if (!lexicon) return [];
  const places = placesOf(sentence, lexicon.places);
  if (lexicon.elsewhere.test(sentence)) return places;
  return [...figures(sentence, lexicon), ...daysOf(sentence, lexicon.days), ...places];
}

function figures(sentence: string, lexicon: Lexicon): Claim[] {
  const said = (lexicon.phrases ?? []).reduce((text, [phrase, as]) => text.replace(phrase, as), sentence);
  const clauses = clausesOf(said).map((clause) => splitWords(clause));
  const counts = clauses.flat().filter(({ text }) => (lexicon.readFigure(text) ?? 0) > 1 && !isYear(text)).length;
  if (counts === 0) return [];
  return clauses.flatMap((words) => {
    const clause = { sentence, words, lexicon };
    const counted = lexicon.attacker.test(sentence) ? [] : outcomes(clause);
    const taken = new Set(counted.map(({ at }) => at));
    return [...counted, ...things(clause, counts > 1).filter(({ at }) => !taken.has(at))].map(({ claim }) => claim);
  });
}

/** A figure belongs to a word of its own clause. */
const clausesOf = (sentence: string) => sentence.split(/[,;:](?=\s)|\s[-–—]\s|[()]/);

/** The words of one clause, with the sentence it stands in. */
interface Clause {
  sentence: string;
  words: Word[];
  lexicon: Lexicon;
}

/** A figure's claim, and the position of the figure among the words. */
interface Figure {
  at: number;
  claim: Claim;
}

function outcomes(clause: Clause): Figure[] {
  const { words, lexicon } = clause;
  return lexicon.outcomes.flatMap(([what, pattern]) => {
    const at = words.findIndex(({ text }) => pattern.test(text));
    const figureAt = at < 0 ? undefined : nearestFigure(clause, at);
    return figureAt === undefined ? [] : figureClaim(clause, figureAt, what);
  });
}

/**
 * The figure that belongs to the word at `at`: right before it (`20 injured`), else right behind (`killed at least 12`),
 * else further before (`12 people were killed`), else further behind.
 */
function nearestFigure(clause: Clause, at: number): number | undefined {
  const { link, boundWord } = clause.lexicon;
  return (
    walk(clause, at, -1, () => false) ??
    walk(clause, at, 1, (text) => boundWord.test(text)) ??
    walk(clause, at, -1, (text) => link.test(text)) ??
    walk(clause, at, 1, (text) => link.test(text))
  );
}

/** Those counted may stand between: `20 fans injured`. */
function walk(
  { words, lexicon: { readFigure, counted } }: Clause,
  at: number,
  step: 1 | -1,
  mayPass: (text: string) => boolean,
): number | undefined {
  for (let i = at + step; i >= 0 && i < words.length && Math.abs(i - at) <= REACH; i += step) {
    const { text } = words[i]!;
    if (readFigure(text) !== undefined) return i;
    const isCounted = step === -1 && counted.test(text) && readFigure(words[i - 1]?.text ?? '') !== undefined;
    if (!isCounted && !mayPass(text)) return undefined;
  }
  return undefined;
}

/** `40 hostages`, `magnitude 6.1`: the noun at a figure says what is counted; of several figures, none says it surely. */
function things(clause: Clause, areSeveral: boolean): Figure[] {
  const { words, lexicon } = clause;
  const { magnitude, untold, counted, amounts, compared } = lexicon;
  return words.flatMap(({ text }, at) => {
    if (lexicon.readFigure(text) === undefined) return [];
    const isMagnitude = [words[at - 1], words[at + 1]].some((word) => magnitude.word.test(word?.text ?? ''));
    if (isMagnitude) return figureClaim(clause, at, magnitude.what);
    if (areSeveral || !untold) return [];
    const nounAt = amountAt(words, at, amounts) ? at + 2 : at + 1;
    const noun = words[nounAt]?.text ?? '';
    if (!counted.test(noun) || untold.test(noun) || compared.test(words[nounAt + 1]?.text ?? '')) return [];
    return lexicon.outcomes.some(([, pattern]) => pattern.test(noun)) ? [] : figureClaim(clause, at, noun);
  });
}

function amountAt(words: Word[], at: number, amounts: Lexicon['amounts']): number | undefined {
  return amounts[words[at + 1]?.text.toLowerCase() ?? ''];
}

function figureClaim({ sentence, words, lexicon }: Clause, at: number, what: string): Figure[] {
  const before = words
    .slice(Math.max(0, at - 3), at)
    .map(({ text }) => text)
    .join(' ');
  const isMagnitude = what === lexicon.magnitude.what;
  const bound = boundOf(before, lexicon);
  if (!bound && lexicon.part.test(before)) return [];
  if (lexicon.compared.test(words[at + 1]?.text ?? '')) return [];
  const previous = words[at - 1];
  // Route 9, Flight 370; but `in Ostra 34 people`.
  const isNumbered = previous && !previous.opens && /^\p{Lu}/u.test(previous.text);
  if (!isMagnitude && isNumbered && !saysWho(words[at + 1]?.text ?? '', lexicon)) return [];
  const times = amountAt(words, at, lexicon.amounts);
  const figure = lexicon.readFigure(words[at]!.text)! * (times ?? 1);
  if (!isMagnitude && (figure < 2 || isYear(words[at]!.text))) return [];
  const value = [bound?.words, words[at]!.text, times && words[at + 1]!.text].filter(Boolean).join(' ');
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

const saysWho = (word: string, { people, outcomes }: Lexicon) =>
  people.test(word) || outcomes.some(([, pattern]) => pattern.test(word));

function boundOf(before: string, { bounds }: Lexicon): { bound: Claim['bound'] & string; words: string } | undefined {
  for (const [bound, pattern] of bounds) {
    const words = pattern.exec(before)?.[0];
    if (words !== undefined) return { bound, words: words.toLowerCase() };
  }
  return undefined;
}

const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word);
