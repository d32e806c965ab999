import type { Label } from '../../model.ts';

/** Labels that stand beside a story; how a summary was made is said once, in the footer. */
export type ShownLabel = Exclude<Label, 'model' | 'extract' | 'disagree'>;

/** The digest's own words in one language. What is handed in is fit to stand in a message already. */
export interface Texts {
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
  whyThis: string;
  report: string;
  otherTopics: string;
}

/** A text by the number it speaks of, after the language's own rules. */
export function plural(language: string, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }) {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count: number) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
