import type { Likeness } from './average-link.ts';

/** 0 leaves likeness as it is; at 0.5 two articles that are each other's nearest are always alike by 1. */
const NEAREST_SHARE = 0.25;
/** An article whose nearest is no nearer than this may well have none. */
const LONELY = 0.1;
/** Of what is alike at all, pairs less alike than this after all are strangers; what they would add up to is noise. */
const STRANGERS = 0.045;

/**
 * Measures how alike two articles are by how alike each is to its second nearest; the first may be a copy. Long reports
 * in plain words are like no other, short ones about a name are like many; so one threshold serves both.
 */
export function relateToNearest(rows: Likeness): Likeness {
  const scale = rows.map((row) => Math.max(LONELY, secondLargest(row.values())) ** NEAREST_SHARE);
  return rows.map((row, i) => {
    const related = new Map<number, number>();
    for (const [j, alike] of row) {
      const relative = alike / (scale[i]! * scale[j]!);
      if (relative >= STRANGERS) related.set(j, relative);
    }
    return related;
  });
}

function secondLargest(values: Iterable<number>): number {
  let [first, second] = [0, 0];
  for (const value of values) {
    if (value > first) [first, second] = [value, first];
    else if (value > second) second = value;
  }
  return second;
}
