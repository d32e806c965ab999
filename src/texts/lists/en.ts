import { plural } from '../plural.ts';

export const en = {
  more: plural('en', { one: 'and # more', other: 'and # more' }),
  /** Typed in place of a list to have none of it, or all; every language's word is taken. */
  none: 'none',
  all: 'all',
};
