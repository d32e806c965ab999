import { LANGUAGES } from '../src/texts/languages.ts';
import { listsTexts } from '../src/texts/lists/lists-texts.ts';

const NONE: ReadonlySet<string> = new Set(['', '-', ...LANGUAGES.map((language) => listsTexts[language].none)]);

/** Whether a person typed that there is to be none, in whichever language. */
export function isNone(typed: string): boolean {
  return NONE.has(typed.trim().toLowerCase());
}
