import { plural } from '../plural.ts';
import type { ListsTexts } from './lists-texts.ts';

export const fr: ListsTexts = {
  more: plural('fr', { one: 'et # de plus', other: 'et # de plus' }),
  none: 'aucun',
  all: 'toutes',
};
