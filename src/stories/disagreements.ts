import type { Article, Disagreement, Story } from '../model.ts';
import { type Claim, claimsOf } from './claims.ts';
import { lexiconOf } from './lexicons/lexicons.ts';
import { placesOf } from './place-claims.ts';
import { placeOf } from './places.ts';
import { reportsOf } from './publisher.ts';
import { sentencesOf } from './sentences.ts';
import { toTerm } from './stem.ts';
import { splitWords } from './words.ts';

/** Sentences read of a report, its headline first; deeper ones tell of other things. */
const SENTENCES = 16;
/** Figures count only so near the top: below, the background begins. */
const FIGURE_SENTENCES = 4;
/** A toll grows: one given so much later is news, no disagreement. */
const SAME_TIME_MS = 4 * 3_600_000;
/** Figures this near are one figure, rounded. */
const ROUNDING = 0.05;
/** `About 200`, and what lies this near it. */
const ABOUT = 0.15;
/** `At least 12` may well be 20. */
const LEAST = 2;
/** Nouns and verbs that two sentences share when they speak of one thing, beside what they disagree on. */
const SHARED_TERMS = 2;

/** One such figure is enough to know what is spoken of; other nouns are counted for many things. */
const isOutcome = ({ what, article: { language } }: Told) => {
  const { outcomes, magnitude } = lexiconOf(language)!;
  return what === magnitude.what || outcomes.some(([outcome]) => outcome === what);
};

interface Told extends Claim {
  article: Article;
  /** Where the sentence stands; 0 is the headline. */
  at: number;
}

/**
 * Figures, days and places that the reports give differently for the same thing, across reports and inside one.
 * Precision first: what may be a part, a background, a forecast or a later count is no disagreement.
 * Reads English, German, French, Spanish and Portuguese; reports in other languages give none, as their numbers, names
 * and days cannot be told from other words by such simple means.
 */
export function findDisagreements(story: Story): Disagreement[] {
  const told = reportsOf(story)
    .filter(({ kind }) => kind === 'news')
    .flatMap((article) => claimsIn(article));
  return [...Map.groupBy(told, ({ kind, what }) => `${kind} ${what}`).values()].flatMap((claims) => {
    const main = claims[0]!.kind === 'place' ? claims : firstOfEach(claims);
    const pair = main
      .flatMap((a, i) => main.slice(i + 1).map((b): [Told, Told] => [a, b]))
      .find(([a, b]) => conflict(a, b));
    return pair ? [describe(pair, main)] : [];
  });
}

function claimsIn(article: Article): Told[] {
  const { language } = article;
  const lexicon = lexiconOf(language);
  if (!lexicon) return [];
  return [article.title, ...sentencesOf(article.text, SENTENCES)].flatMap((sentence, at) =>
    (at < FIGURE_SENTENCES ? claimsOf(sentence, language) : placesOf(sentence, lexicon.places)).map((claim) => ({
      ...claim,
      article,
      at,
    })),
  );
}

/** What each report says first of a thing is what it says of it; the rest are parts and details. */
function firstOfEach(claims: Told[]): Told[] {
  const articles = new Set<string>();
  return claims
    .toSorted((a, b) => a.at - b.at)
    .filter(({ article }) => !articles.has(article.id) && articles.add(article.id));
}

function conflict(a: Told, b: Told): boolean {
  if (a.key === b.key) return false;
  if (a.kind === 'place') return differentPlaces(a, b);
  if (a.article.publisher === b.article.publisher) return false;
  if (a.kind === 'day') return /\d/.test(a.key) === /\d/.test(b.key) && speakOfOneThing(a, b);
  if (!differentFigures(a, b) || isLaterCount(a, b) || hasFigure(a.article, b) || hasFigure(b.article, a)) return false;
  return isOutcome(a) || speakOfOneThing(a, b);
}

/** A report that has the other's figure too tells of two things, and so of no other one. */
function hasFigure(article: Article, { figure }: Told): boolean {
  const top = [article.title, ...sentencesOf(article.text, SENTENCES)].join(' ');
  const { readFigure } = lexiconOf(article.language)!;
  return splitWords(top).some(({ text }) => readFigure(text) === figure);
}

function differentPlaces(a: Told, b: Told): boolean {
  const [one, other] = [placeOf(a.value), placeOf(b.value)];
  if (one.isCountry || other.isCountry) {
    const [country, place] = one.isCountry ? [one, other] : [other, one];
    return (place.isCountry || place.country !== undefined) && place.country !== country.name;
  }
  return !liesIn(a, b) && !liesIn(b, a);
}

/** `in Marlow, Brenland`: the one is a part of the other. */
function liesIn(a: Told, b: Told): boolean {
  const together = [
    `${a.value}, ${b.value}`,
    `${a.value} in ${b.value}`,
    `${b.value}'s ${a.value}`,
    `${b.value}’s ${a.value}`,
  ];
  return [a, b].some(({ article }) => together.some((words) => article.text.includes(words)));
}

function differentFigures(a: Told, b: Told): boolean {
  const [low, high] = a.figure! <= b.figure! ? [a, b] : [b, a];
  const ratio = high.figure! / low.figure!;
  if (a.what === lexiconOf(a.article.language)!.magnitude.what) return high.figure! - low.figure! >= 0.2;
  if (low.figure! >= 100 && ratio <= 1 + ROUNDING) return false;
  if ((a.bound === 'about' || b.bound === 'about') && ratio <= 1 + ABOUT) return false;
  return !((low.bound === 'least' || high.bound === 'most') && ratio <= LEAST);
}

function isLaterCount(a: Told, b: Told): boolean {
  const [low, high] = a.figure! <= b.figure! ? [a, b] : [b, a];
  return isAt(high.article) - isAt(low.article) >= SAME_TIME_MS;
}

const isAt = ({ publishedAtMs, firstSeenAtMs }: Article) => publishedAtMs ?? firstSeenAtMs;

function speakOfOneThing(a: Told, b: Told): boolean {
  const terms = ({ sentence, what, value }: Told) => {
    const own = new Set(splitWords(`${what} ${value}`).map(({ text }) => toTerm(text)));
    return new Set(
      splitWords(sentence)
        .map(({ text }) => toTerm(text))
        .filter((term) => term !== undefined && !own.has(term)),
    );
  };
  const others = terms(b);
  return [...terms(a)].filter((term) => others.has(term)).length >= SHARED_TERMS;
}

function describe([a, b]: [Told, Told], all: Told[]): Disagreement {
  const values = [a, b, ...all.filter((claim) => conflict(claim, a) && conflict(claim, b))];
  const byKey = Map.groupBy(values, ({ key }) => key);
  return {
    what: a.what,
    values: [...byKey].map(([key, [first]]) => ({
      value: first!.value,
      publishers: [...new Set(all.filter((claim) => claim.key === key).map(({ article }) => article.publisherName))],
      sentence: first!.sentence,
    })),
  };
}
