import { plural } from '../plural.ts';
import type { ListsTexts } from './lists-texts.ts';

export const ptBr: ListsTexts = {
  more: plural('pt-BR', { one: 'e mais #', other: 'e mais #' }),
  none: 'nenhum',
  all: 'todas',
};
