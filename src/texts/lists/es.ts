import { plural } from '../plural.ts';
import type { ListsTexts } from './lists-texts.ts';

export const es: ListsTexts = {
  more: plural('es', { one: 'y # más', other: 'y # más' }),
  none: 'ninguno',
  all: 'todas',
};
