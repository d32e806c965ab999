import { plural } from '../plural.ts';
import type { ListsTexts } from './lists-texts.ts';

export const ur: ListsTexts = {
  more: plural('ur', { one: 'اور # مزید', other: 'اور # مزید' }),
  none: 'کوئی نہیں',
  all: 'تمام',
};
