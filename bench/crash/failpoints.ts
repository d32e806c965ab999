/** Where a process may die, in the order in which it comes there. */
export const FAILPOINTS = [
  'while claiming',
  'before the journal',
  'after the journal',
  'in the request',
  'after the commit',
  'before the record',
  'after the record',
  'while looking',
] as const;
export type Failpoint = (typeof FAILPOINTS)[number];
