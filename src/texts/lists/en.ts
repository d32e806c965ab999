import { plural } from '../plural.ts';

export const en = {
  more: plural('en', { one: 'and # more', other: 'and # more' }),
};
