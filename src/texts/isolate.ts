const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Texts of a language that runs from right to left: what is put into them (names, links, timestamps, mostly in Latin
 * letters) is kept from turning its neighbours around, and from turning the whole line where it comes first. Whole
 * fragments are put in, `<#7>` and not `7`, as nothing may stand inside a mention.
 */
export function isolated<Texts extends object>(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, isolatedText(text)])) as Texts;
}

function isolatedText(text: unknown): unknown {
  if (typeof text === 'function') return (...facts: unknown[]) => text(...facts.map(isolatedFact));
  return typeof text === 'object' && text !== null && !Array.isArray(text) ? isolated(text) : text;
}

function isolatedFact(fact: unknown): unknown {
  return typeof fact === 'string' && fact !== '' ? isolate(fact) : fact;
}

/** One fragment, such as each of a list that a text is given. */
export function isolate(fragment: string): string {
  return `${FIRST_STRONG_ISOLATE}${fragment}${POP_ISOLATE}`;
}
