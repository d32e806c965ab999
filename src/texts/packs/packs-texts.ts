import type { Catalogue } from '../languages.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBr } from './pt-br.ts';
import { ur } from './ur.ts';

/** Name and description of each starter pack. */
export type PacksTexts = Readonly<Record<keyof typeof en, readonly [name: string, description: string]>>;

export const packsTexts: Catalogue<PacksTexts> = { en, de, fr, es, 'pt-BR': ptBr, ja, ar, ur };
