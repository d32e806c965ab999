import { STOP_WORDS } from './stop-words.ts';

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
