import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Characters of a text that are looked at: more does not change the answer. */
const SAMPLE = 1_000;
/** Letters below which an answer is a guess. */
const ENOUGH = 24;

const require = createRequire(import.meta.url);

/** Languages that are told apart by few words: between them the text's own statement decides. */
const NEAR = [
  ['id', 'ms'],
  ['no', 'nb', 'nn', 'da'],
  ['hr', 'sr', 'bs', 'sl'],
  ['cs', 'sk'],
  ['gl', 'pt', 'es', 'ca'],
  ['af', 'nl'],
];

/**
 * ISO 639-1 code of the language of a text, where it can be told.
 * @param stated what its page or feed says; often a template's leftover, so it decides only between near languages
 */
export function detectLanguage(text: string, stated?: string): string | undefined {
  const told = tell(text);
  const isNear =
    told !== undefined && stated !== undefined && NEAR.some((group) => group.includes(told) && group.includes(stated));
  return isNear ? stated : (told ?? stated);
}

function tell(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < ENOUGH) return undefined;
  // Loaded at first use: its tables take 29 MB, and most languages are told in the threads that read pages.
  const { eld } = require(fileURLToPath(import.meta.resolve('eld/extrasmall'))) as typeof import('eld/extrasmall');
  const result = eld.detect(sample);
  return result.language !== '' && result.isReliable() ? result.language : undefined;
}
