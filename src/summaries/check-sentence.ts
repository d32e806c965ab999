import type { Disagreement, SummarySentence } from '../model.ts';
import type { Check, Claim, Problem } from './checks/check.ts';
import { citations } from './checks/citations.ts';
import { dates } from './checks/dates.ts';
import { disputed } from './checks/disputed.ts';
import { form } from './checks/form.ts';
import { hedges } from './checks/hedges.ts';
import { markup } from './checks/markup.ts';
import { names } from './checks/names.ts';
import { negation } from './checks/negation.ts';
import { numbers } from './checks/numbers.ts';
import { quotes } from './checks/quotes.ts';
import { support } from './checks/support.ts';
import { tone } from './checks/tone.ts';
import { lexiconOf } from './lexicons/lexicon.ts';
import { citedWindow, type Evidence } from './number-sentences.ts';
import { splitWords } from './words.ts';

const CHECKS: Check[] = [
  citations,
  markup,
  form,
  numbers,
  dates,
  names,
  quotes,
  negation,
  hedges,
  support,
  tone,
  disputed,
];

export interface CheckContext {
  evidence: Evidence;
  /** Language asked for. */
  language: string;
  disagreements?: readonly Disagreement[];
  detectLanguage?: ((text: string) => string | undefined) | undefined;
}

export type SentenceCheck = (sentence: SummarySentence) => Problem[];

/** Reads the sources once; the check it returns holds one sentence against what it cites. */
export function createCheck({ evidence, language, disagreements = [], detectLanguage }: CheckContext): SentenceCheck {
  const lexicon = lexiconOf(language);
  const { plainWords, capitalWords } = vocabularyOf(evidence);
  return ({ text, cites }) => {
    const cited = cites.flatMap((id) => evidence.byId.get(id) ?? []);
    const window = citedWindow(evidence, cites);
    const windowText = window.map((sentence) => sentence.text).join('\n');
    const claim: Claim = {
      text,
      cites,
      cited,
      window,
      windowText,
      lexicon,
      evidence,
      plainWords,
      capitalWords,
      disagreements,
      detectLanguage,
    };
    return CHECKS.flatMap((check) => check(claim));
  };
}

/** Which words the sources write with a capital inside a sentence, and which without one anywhere. */
function vocabularyOf(evidence: Evidence): Pick<Claim, 'plainWords' | 'capitalWords'> {
  const plainWords = new Set<string>();
  const capitalWords = new Set<string>();
  for (const { sentences } of evidence.articles) {
    for (const { text } of sentences) {
      splitWords(text).forEach((word, at) => {
        if (!/^\p{Lu}/u.test(word)) plainWords.add(word.toLowerCase());
        else if (at > 0) capitalWords.add(word.toLowerCase());
      });
    }
  }
  return { plainWords, capitalWords };
}
