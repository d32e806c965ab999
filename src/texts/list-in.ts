import type { Language } from './languages.ts';

/** Names one after the other, with no word between them where the language can do without; Japanese needs its comma. */
export function listIn(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(language, { type: language === 'ja' ? 'conjunction' : 'unit' }).format(names);
}
