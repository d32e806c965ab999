import { de } from './de.ts';
import { en } from './en.ts';
import type { Texts } from './texts.ts';

const CATALOGUES: Readonly<Record<string, Texts>> = { en, de };

/** Languages that digests speak. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** @param language a BCP 47 tag; English where there is no catalogue for it */
export function textsFor(language: string): Texts {
  return CATALOGUES[language.toLowerCase().split('-')[0]!] ?? en;
}
