import { isInstruction } from '../instructions.ts';
import { countWords } from '../words.ts';
import type { Check } from './check.ts';

const MAX_CHARACTERS = 400;
const MIN_WORDS = 3;
const ENDS = /[.!。！।۔…][”"’»)\]」』]*$/u;
/** Below this, a language is guessed, not detected. */
const ENOUGH_TO_TELL = 60;

/** One whole statement of bearable length, in the language asked for, that gives no orders. */
export const form: Check = ({ text, lexicon, detectLanguage }) => {
  const problems: string[] = [];
  if (text.length > MAX_CHARACTERS) problems.push(`is longer than ${MAX_CHARACTERS} characters`);
  if (countWords(text) < MIN_WORDS) problems.push('is no sentence');
  if (!ENDS.test(text)) problems.push('does not end like a statement');
  if (isInstruction(text)) problems.push('gives orders');
  const language = text.length >= ENOUGH_TO_TELL ? detectLanguage?.(text) : undefined;
  if (language !== undefined && language !== lexicon.language)
    problems.push(`is not in the language asked for (${lexicon.language})`);
  return problems.map((words) => ({ check: 'form', severity: 'hard', words }));
};
