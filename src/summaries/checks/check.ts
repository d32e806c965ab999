import type { Disagreement } from '../../model.ts';
import type { Lexicon } from '../lexicons/lexicon.ts';
import type { Evidence, EvidenceSentence } from '../number-sentences.ts';

export interface Problem {
  check: string;
  /** `hard`: the sentence falls at once. `soft`: it gets one repair. */
  severity: 'hard' | 'soft';
  /** What is wrong, for the repair and for a reader of the log. */
  words: string;
}

/** A sentence beside what it claims to rest on. */
export interface Claim {
  text: string;
  cites: readonly string[];
  cited: readonly EvidenceSentence[];
  /** The cited sentences, and the neighbours they lean on or the claim draws on. */
  window: readonly EvidenceSentence[];
  windowText: string;
  lexicon: Lexicon;
  evidence: Evidence;
  /** Words that some source writes without a capital: no names. */
  plainWords: ReadonlySet<string>;
  /** Words that some source writes with a capital. */
  capitalWords: ReadonlySet<string>;
  disagreements: readonly Disagreement[];
  /** Code of a text's language, where it can be told. */
  detectLanguage?: ((text: string) => string | undefined) | undefined;
}

export type Check = (claim: Claim) => Problem[];
