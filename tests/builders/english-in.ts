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

/** Two words at least, as names and headlines of our own world have single ones. */
const PHRASE = /\p{L}{3,}\P{L}+\p{L}{3,}/u;

/** For replies that hold names and headlines: what the English catalogues say by themselves, and this language does not. */
export function createPhraseFinder(language: Language): (text: string) => string[] {
  const piecesOf = (of: Language) =>
    catalogues.flatMap(([, catalogue]) => textsIn(catalogue[of])).flatMap(([, text]) => text.split(/\d+/));
  const own = piecesOf(language).join('\n');
  const pieces = [...new Set(piecesOf('en').map((piece) => piece.trim()))];
  const phrases = pieces.filter((piece) => PHRASE.test(piece) && !own.includes(piece));
  return (text) => phrases.filter((phrase) => text.includes(phrase));
}
