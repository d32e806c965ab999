import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Characters of a text that are looked at: more does not change the answer. */
const SAMPLE = 1_000;
/** Letters below which an answer is a guess. */
const ENOUGH = 24;

const require = createRequire(import.meta.url);

/** ISO 639-1 code of the language of a text, where it can be told. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < ENOUGH) return undefined;
  // Loaded at first use: its tables take 29 MB, and most languages are told in the threads that read pages.
  const { eld } = require(fileURLToPath(import.meta.resolve('eld/extrasmall'))) as typeof import('eld/extrasmall');
  const result = eld.detect(sample);
  return result.language !== '' && result.isReliable() ? result.language : undefined;
}
