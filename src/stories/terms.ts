import type { ArticleTerms } from '../storage/article-search.ts';
import { STOP_WORDS } from './stop-words.ts';
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
  const counts = new Map<string, number>();
  const count = (words: Word[], weight: number) => {
    for (const { text } of words) {
      const term = toTerm(text);
      if (term !== undefined) counts.set(term, (counts.get(term) ?? 0) + weight);
    }
  };
  count(title, TITLE_WEIGHT);
  count(lead, 1);

  const leadNames = lead.filter(isName).map((word) => toTerm(word.text)!);
  const inTitleCase = isTitleCase(title);
  const titleNames = inTitleCase ? [] : title.filter(isName).map((word) => toTerm(word.text)!);
  return {
    counts: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)),
    names: [...new Set([...titleNames, ...leadNames])].sort(),
    numbered: [...new Set([...(inTitleCase ? [] : numberedThings(title)), ...numberedThings(lead)])].sort(),
  };
}

/** A word as it is compared: lower case, lightly stemmed; undefined if it says nothing. */
export function toTerm(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (STOP_WORDS.has(lower) || /^\p{Script=Latin}$/u.test(lower)) return undefined;
  return stem(lower);
}

/** Plurals and the commonest English endings. Light, because a wrong merge of words is a wrong merge of events. */
function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const singular = word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
  if (singular.length > 5 && singular.endsWith('ing')) return singular.slice(0, -3);
  if (singular.length > 4 && singular.endsWith('ed')) return singular.slice(0, -2);
  return singular;
}

const isCapital = ({ text }: Word) => /^\p{Lu}/u.test(text);
const isName = (word: Word) => isCapital(word) && !word.opens && toTerm(word.text) !== undefined;

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
