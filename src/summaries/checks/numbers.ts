import { type Quantity, readNumbers } from '../read-numbers.ts';
import type { Check } from './check.ts';

/** What `about` may round away. */
const ROUNDING = 0.05;

/** Every number stands in the cited sentences or beside them. */
export const numbers: Check = ({ text, windowText, lexicon }) => {
  const known = readNumbers(windowText, lexicon).flatMap(({ values }) => values);
  return readNumbers(text, lexicon)
    .filter((quantity) => !isKnown(quantity, known))
    .map(({ text: number }) => ({
      check: 'numbers',
      severity: 'hard',
      words: `the number ${number} does not stand in the cited sentences`,
    }));
};

function isKnown({ values, approximate }: Quantity, known: number[]): boolean {
  return values.some((value) =>
    known.some((other) => other === value || (approximate && Math.abs(other - value) <= ROUNDING * Math.abs(other))),
  );
}
