import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Lexicon } from './lexicon.ts';
import { pt } from './pt.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = { en, de, fr, es, pt };

/** @param language absent: not known, and read as English, which finds nothing in other languages */
export const lexiconOf = (language: string | undefined): Lexicon | undefined => LEXICONS[language ?? 'en'];
