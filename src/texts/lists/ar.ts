import { plural } from '../plural.ts';
import type { ListsTexts } from './lists-texts.ts';

export const ar: ListsTexts = {
  more: plural('ar', {
    one: 'وواحد آخر',
    two: 'واثنان آخران',
    few: 'و# أخرى',
    many: 'و# أخرى',
    other: 'و# أخرى',
  }),
  none: 'بلا',
  all: 'الكل',
};
