import type { Disagreement } from '../model.ts';
import { holds } from './checks/disputed.ts';

const GATHERING =
  '(?:\\s+(?:peace|ceasefire|trade|climate))?(?:\\s+(?:talks|discussions|meeting|summit|negotiations|conference|round|session))?';
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The disputed places and names of a text, one side of each; figures stay, as the line under the entry sets them side by side. */
export function disputedValues(text: string, disagreements: readonly Disagreement[]): string[] {
  return disagreements.flatMap(({ values }) => {
    const here = values.filter(({ value }) => !/\p{N}/u.test(value) && holds(text, value));
    return here.length === 1 ? [here[0]!.value] : [];
  });
}

/** `confessed during the Ankara discussions that` → `confessed … that`, where other sources say Istanbul. */
export function elideDisputed(text: string, disagreements: readonly Disagreement[]): string {
  return disputedValues(text, disagreements).reduce(
    (rest, value) =>
      rest.replace(
        new RegExp(
          `\\s+(?:during|in|at|from|after|before|of)\\s+(?:the\\s+)?${literal(value)}${GATHERING}(?=\\s+(?:that|to|on|over|by|with|and|about)\\b)`,
          'iu',
        ),
        ' …',
      ),
    text,
  );
}
