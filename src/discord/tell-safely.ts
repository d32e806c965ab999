import { recall, say } from '../texts/errors/error-texts.ts';
import type { Language } from '../texts/languages.ts';
import { safeText } from './safe-text.ts';

/** Of each thing that is put into our own words, and of words that older versions kept whole. */
const MAX_FACT = 200;
const MAX_WHOLE = 500;
const CHANNEL = /^<#\d{1,20}>$/;

/** A kept reason, fit to stand in a message: our own words with their markup, and what is put into them made safe. */
export function tellSafely(kept: string, language: Language): string {
  const said = recall(kept);
  if (typeof said === 'string') return safeText(said, MAX_WHOLE);
  const [key, ...facts] = said as readonly [key: string, ...facts: unknown[]];
  return say([key, ...facts.map(safeFact)] as unknown as typeof said, language);
}

function safeFact(fact: unknown): unknown {
  return typeof fact !== 'string' || CHANNEL.test(fact) ? fact : safeText(fact, MAX_FACT);
}
