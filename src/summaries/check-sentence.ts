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
import { swaps } from './checks/swaps.ts';
import { tone } from './checks/tone.ts';
import { evidenceWindow } from './evidence-window.ts';
import { isInstruction } from './instructions.ts';
import { lexiconOf } from './lexicons/lexicon.ts';
import type { Evidence } from './number-sentences.ts';
import { splitWords } from './words.ts';

/** A headline is no sentence and cites nothing of its own. */
const HEADLINE_CHECKS: Check[] = [markup, numbers, dates, names, quotes, negation, hedges, support, tone, disputed];
const MAX_HEADLINE = 140;
const CHECKS: Check[] = [
  citations,
  markup,
  form,
  numbers,
  dates,
  names,
  quotes,
  swaps,
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
    const window = evidenceWindow(evidence, cites, text, lexicon);
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

/** Holds a headline against the titles, the first sentences and what the summary cites. */
export function createHeadlineCheck({ evidence, language, disagreements = [] }: CheckContext) {
  const lexicon = lexiconOf(language);
  const titles = evidence.articles.map(({ title }, at) => ({
    id: `${at + 1}.0`,
    text: title,
    article: at,
    position: 0,
  }));
  const leads = evidence.articles.flatMap(({ sentences }) => sentences.slice(0, 3));
  return (text: string, cites: readonly string[]): Problem[] => {
    if (text === '' || text.length > MAX_HEADLINE || isInstruction(text)) {
      return [{ check: 'form', severity: 'hard', words: 'is no headline' }];
    }
    const cited = cites.flatMap((id) => evidence.byId.get(id) ?? []);
    const window = [...new Set([...titles, ...leads, ...cited])];
    const claim: Claim = {
      text,
      cites,
      // A doubt in one title is no doubt that the others lack: only what is cited binds.
      cited: cited.length > 0 ? cited : window,
      window,
      windowText: window.map((sentence) => sentence.text).join('\n'),
      lexicon,
      evidence,
      ...vocabularyOf(evidence),
      disagreements,
    };
    return HEADLINE_CHECKS.flatMap((check) => check(claim));
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
