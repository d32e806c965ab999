import { isolated } from '../isolate.ts';
import type { Catalogue, Language } from '../languages.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBr } from './pt-br.ts';
import { ur } from './ur.ts';

export type ErrorTexts = typeof en;

/** Permissions as Discord's clients call them, and what does not work without. */
export type LackTexts = Readonly<
  Record<
    'view' | 'send' | 'sendInThreads' | 'embed' | 'history' | 'threads' | 'webhooks' | 'publish' | 'mention',
    readonly [permission: string, lack: string]
  >
>;

export const errorTexts: Catalogue<ErrorTexts> = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBr,
  ja,
  ar: isolated(ar),
  ur: isolated(ur),
};

type Sayable = {
  [Key in keyof ErrorTexts]: ErrorTexts[Key] extends (...facts: infer Facts) => string
    ? readonly [Key, ...Facts]
    : ErrorTexts[Key] extends string
      ? readonly [Key]
      : never;
};

/** A text of this area and what it is given: plain data, to be stored and handed on, and worded where it is read. */
export type Said = Sayable[keyof ErrorTexts];

export function say([key, ...facts]: Said, language: Language): string {
  const text: string | ((...facts: never[]) => string) = errorTexts[language][key];
  return typeof text === 'string' ? text : text(...(facts as never[]));
}

/** As it is kept in a column of text. */
export function keep(said: Said): string {
  return JSON.stringify(said);
}

/** What was kept, in a language; other words, as older versions kept them, are told as they are. */
export function tell(kept: string, language: Language): string {
  const words = recall(kept);
  return typeof words === 'string' ? words : say(words, language);
}

/** What was kept, as it was before; other words, as older versions kept them, as they are. */
export function recall(kept: string): Said | string {
  const said = read(kept);
  return Array.isArray(said) && Object.hasOwn(errorTexts.en, said[0]) ? (said as unknown as Said) : kept;
}

function read(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return undefined;
  }
}
