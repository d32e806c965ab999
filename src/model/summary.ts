import type { Disagreement } from './story.ts';

export type Label =
  | 'single-source'
  | 'unconfirmed'
  | 'disagree'
  | 'update'
  | 'excerpt'
  | 'opinion'
  | 'paywalled'
  | 'model'
  | 'extract';

/** A sentence of a source; `id` is `a.s`, article and sentence counted from 1 in the order of `Summary.articleIds`. */
export interface SourceSentence {
  id: string;
  text: string;
}

export interface SummarySentence {
  text: string;
  /** Ids of the source sentences it rests on. Never empty. */
  cites: string[];
}

export interface Summary {
  headline: string;
  sentences: SummarySentence[];
  labels: Label[];
  disagreements: Disagreement[];
  /** The articles behind `a` of the citations, in order; a reader's `[n]` is a position here. */
  articleIds: string[];
  /** Text of every cited sentence by id, so that a reader can be shown what a sentence rests on. */
  evidence: Record<string, string>;
  language: string;
  /** `extract`: verbatim sentences of the sources. `model`: written by `modelName`, each sentence checked. */
  method: 'extract' | 'model';
  modelName?: string;
  /** Sentences a model wrote that fell at the check. */
  dropped: number;
}

export type Length = 'headlines' | 'brief' | 'standard' | 'deep';
