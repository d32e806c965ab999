import type { Label } from '../../model/summary.ts';
import { isolated } from '../isolate.ts';
import type { Catalogue } from '../languages.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBr } from './pt-br.ts';
import { ur } from './ur.ts';

/** Labels that stand beside a story; how a summary was made is said once, in the footer. */
export type ShownLabel = Exclude<Label, 'model' | 'extract' | 'disagree'>;

/** The digest's own words in one language. What is handed in is fit to stand in a message already. */
export interface DigestTexts {
  label: Record<ShownLabel, string>;
  stories(count: number): string;
  readingTime(minutes: number): string;
  articles(count: number): string;
  publishers(count: number): string;
  morePublishers(count: number): string;
  traced(traced: number, sentences: number): string;
  filtered(count: number): string;
  sourcesFailed(count: number): string;
  verbatim: string;
  writtenBy(model: string): string;
  whatIsNew: string;
  sourcesDisagree(what: string): string;
  says(publishers: string, value: string): string;
  /** Stands where sentences were left out for want of room. */
  moreInside: string;
  nothingNew: string;
  openStory: string;
  /** Labels of what can be pressed under a digest. */
  press: Record<'why' | 'report' | 'follow' | 'stop', string>;
  otherTopics: string;
  /** @param note empty where only the headline changed */
  corrected(at: string, note: string): string;
  withdrawn(at: string, reason: string): string;
  updated(at: string, publisher: string, sentence: string): string;
  /** Stands for the headline of a withdrawn story where nothing can be struck out. */
  withdrawnStory: string;
  headlineByModerator: string;
}

export const digestTexts: Catalogue<DigestTexts> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBr,
  ja,
  ar: isolated(ar),
  ur: isolated(ur),
};
