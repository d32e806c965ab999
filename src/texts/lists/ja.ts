import { plural } from '../plural.ts';
import type { ListsTexts } from './lists-texts.ts';

export const ja: ListsTexts = {
  more: plural('ja', { other: 'ほか # 件' }),
  none: 'なし',
  all: 'すべて',
};
