import { plural } from '../plural.ts';
import type { ListsTexts } from './lists-texts.ts';

export const de: ListsTexts = {
  more: plural('de', { one: 'und # mehr', other: 'und # mehr' }),
  none: 'keine',
  all: 'alle',
};
