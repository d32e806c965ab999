import { isolated } from '../isolate.ts';
import type { Catalogue } from '../languages.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBr } from './pt-br.ts';
import { ur } from './ur.ts';

export type ServerCheckTexts = typeof en;

export const serverCheckTexts: Catalogue<ServerCheckTexts> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBr,
  ja,
  ar: isolated(ar),
  ur: isolated(ur),
};
