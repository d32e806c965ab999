import type { Article, Disagreement, Label } from '../model.ts';
import { lexiconOf } from './lexicons/lexicon.ts';
import type { EvidenceSentence } from './number-sentences.ts';

export interface Labelled {
  /** All of the story's, copies too. */
  articles: readonly Article[];
  cited: readonly EvidenceSentence[];
  disagreements: readonly Disagreement[];
  method: 'extract' | 'model';
  language: string;
}

/** What a reader should know before reading, from what is known and not from what a model thinks. `update` is the channel's, not the story's. */
export function labelSummary({ articles, cited, disagreements, method, language }: Labelled): Label[] {
  const own = articles.filter(({ copyOf }) => !articles.some(({ id }) => id === copyOf));
  const lone = new Set(own.map(({ publisher }) => publisher)).size === 1;
  const labels: [Label, boolean][] = [
    ['single-source', lone],
    ['unconfirmed', isUnconfirmed(cited, lone, language)],
    ['disagree', disagreements.length > 0],
    ['excerpt', own.length > 0 && own.every(({ excerpt }) => excerpt)],
    ['opinion', own.length > 0 && own.every(({ kind }) => kind === 'opinion')],
    ['paywalled', own.length > 0 && own.every(({ paywalled }) => paywalled)],
    [method, true],
  ];
  return labels.flatMap(([label, holds]) => (holds ? [label] : []));
}

/**
 * Every sentence it rests on is doubtful; or one publisher alone has it, and its claim, the first sentence and half of the
 * rest, is doubtful or what somebody says.
 */
function isUnconfirmed(cited: readonly EvidenceSentence[], lone: boolean, language: string): boolean {
  const lexicon = lexiconOf(language);
  const doubtful = ({ text }: EvidenceSentence) => text.search(lexicon.hedge) !== -1;
  const told = ({ text }: EvidenceSentence) => text.search(lexicon.attribution) !== -1;
  const [claim] = cited;
  if (!claim) return false;
  if (!lone) return cited.every(doubtful);
  const open = cited.filter((sentence) => doubtful(sentence) || told(sentence));
  return open.includes(claim) && open.length >= cited.length / 2;
}
