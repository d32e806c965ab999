import type { Language } from '../../src/texts/languages.ts';
import { catalogues, textsIn } from './texts-in.ts';

/** Commands, mentions and times, and what is quoted: names and headlines in whatever language they came. */
const FOREIGN = /`[^`]*`|<[^>]*>|„[^“]*“|“[^”]*”|「[^」]*」/g;

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
const vocabulary = (language: Language) =>
  new Set(catalogues.flatMap(([, catalogue]) => textsIn(catalogue[language])).flatMap(([, text]) => wordsOf(text)));
const english = vocabulary('en');

/** Words of a text that only the English catalogues have: somebody forgot to say them in this language. */
export function createEnglishFinder(language: Language): (text: string) => string[] {
  const own = vocabulary(language);
  return (text) => wordsOf(text.replace(FOREIGN, ' ')).filter((word) => english.has(word) && !own.has(word));
}
