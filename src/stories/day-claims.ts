import type { Claim } from './claims.ts';
import type { Days } from './lexicons/lexicon.ts';

/** The day of something that happens once, where the sentence names no other day. */
export function daysOf(sentence: string, { any, keyOf, claim, said, what }: Days): Claim[] {
  if ((sentence.match(any) ?? []).length > 1) return [];
  for (const pattern of claim) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    const { thing, day } = found.groups as { thing: string; day: string };
    return said.test(found[0]) ? [] : [{ kind: 'day', what: what(thing), value: day, key: keyOf(day), sentence }];
  }
  return [];
}
