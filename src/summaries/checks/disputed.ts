import type { Check } from './check.ts';

/** What the sources disagree on is not settled by taking one side. */
export const disputed: Check = ({ text, disagreements }) =>
  disagreements
    .filter(({ values }) => values.filter(({ value }) => holds(text, value)).length === 1)
    .map(({ what }) => ({ check: 'disputed', severity: 'soft', words: `the sources disagree on this: ${what}` }));

/** Whether a value stands in a text as whole words. */
export function holds(text: string, value: string): boolean {
  const at = text.toLowerCase().indexOf(value.toLowerCase());
  if (at === -1) return false;
  const beside = (text[at - 1] ?? ' ') + (text[at + value.length] ?? ' ');
  return !/[\p{L}\p{N}]/u.test(beside);
}
