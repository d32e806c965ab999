import type { ArticleTerms } from '../storage/article-search.ts';
import { isCommon } from './common-words.ts';
import { toTerm } from './stem.ts';
import { splitWords, type Word } from './words.ts';

/** Of the body, grouping reads this many words: as good as the whole text for events, and far cheaper. */
const LEAD_WORDS = 100;
const TITLE_WEIGHT = 2;
/** Above this share of capitals a headline is in title case, and its capitals name nothing. */
const TITLE_CASE_SHARE = 0.6;

/** What grouping reads of an article: title and lead. */
export function readTerms(article: { title: string; text?: string }): ArticleTerms {
  const title = splitWords(article.title, LEAD_WORDS);
  const lead = splitWords(article.text ?? '', LEAD_WORDS);
  const named = [...lead, ...(isTitleCase(title) ? [] : title)];
  const names = [...new Set(named.filter(isName).map(({ text }) => toTerm(text)!))].sort();
  return {
    counts: countWords(title, lead),
    names: names.filter((name) => !isCommon(name)),
    commonNames: names.filter(isCommon),
    numbered: [...new Set([lead, isTitleCase(title) ? [] : title].flatMap(numberedThings))].sort(),
  };
}

/** The `counts` alone, for where names do not matter. */
export function countTerms({ title, text = '' }: { title: string; text?: string }): ArticleTerms['counts'] {
  return countWords(splitWords(title, LEAD_WORDS), splitWords(text, LEAD_WORDS));
}

function countWords(title: readonly Word[], lead: readonly Word[]): ArticleTerms['counts'] {
  const counts = new Map<string, number>();
  const count = (words: readonly Word[], weight: number) => {
    for (const { text } of words) {
      const term = toTerm(text);
      if (term !== undefined) counts.set(term, (counts.get(term) ?? 0) + weight);
    }
  };
  count(title, TITLE_WEIGHT);
  count(lead, 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

const isCapital = ({ text }: Word) => /^\p{Lu}/u.test(text);
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** A capital inside a sentence; at its start, too, if no common word stands there. */
function isName(word: Word): boolean {
  if (!isCapital(word) || CALENDAR.test(word.text)) return false;
  const term = toTerm(word.text);
  return term !== undefined && !(word.opens && isCommon(term));
}

function isTitleCase(words: Word[]): boolean {
  const letters = words.filter(({ text }) => /^\p{L}/u.test(text));
  return letters.filter(isCapital).length > TITLE_CASE_SHARE * letters.length;
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const COUNTED = /^(?:game|week|day|round|stage|season|episode|part|chapter|phase|heat|lap|set|version|quarter)$/i;

/** `Flight 370`, `game 3`: a name or a word for a member of a series, then its number. A toll stands the other way round. */
function numberedThings(words: Word[]): string[] {
  return words.flatMap(({ text }, i) => {
    const thing = words[i - 1];
    if (thing === undefined || !/^\d/.test(text) || MONTH.test(thing.text)) return [];
    const isThing = isName(thing) || COUNTED.test(thing.text);
    return isThing && !/^\d/.test(thing.text) ? [`${thing.text.toLowerCase()} ${text}`] : [];
  });
}
