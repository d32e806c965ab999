import type { Article } from '../model.ts';
import { numberWord } from './number-words.ts';
import { sentencesOf } from './sentences.ts';
import { toTerm } from './stem.ts';
import { splitWords } from './words.ts';

/** What a text says that can be told to be new: figures and names. */
export interface Facts {
  numbers: string[];
  names: string[];
}

/** Sentences after the headline that carry the news; what comes later is background. */
const LEAD_SENTENCES = 4;
const CALENDAR =
  /^(?:mon|tues?|wednes|thurs?|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;
const YEAR = /^(?:19|20)\d\d$/;

/** The sentences that carry the news of an article, its headline first. */
export function leadSentences(article: Pick<Article, 'title' | 'text'>): string[] {
  return [article.title, ...sentencesOf(article.text, LEAD_SENTENCES)];
}

/** Figures, written in digits or words, and names of a sentence. Years, days and months are none: they change by themselves. */
export function factsOf(sentence: string): Facts {
  const words = splitWords(sentence);
  const numbers = new Set<string>();
  const names = new Set<string>();
  words.forEach(({ text, opens }, at) => {
    const figure = /^\d/.test(text) ? text.replace(/,/g, '') : numberWord(text);
    const besideMonth = CALENDAR.test(words[at - 1]?.text ?? '') || CALENDAR.test(words[at + 1]?.text ?? '');
    if (figure !== undefined) {
      if (!besideMonth && !YEAR.test(figure)) numbers.add(figure);
    } else if (/^\p{Lu}/u.test(text) && !opens && !CALENDAR.test(text)) {
      const name = toTerm(text);
      if (name !== undefined) names.add(name);
    }
  });
  return { numbers: [...numbers], names: [...names] };
}
