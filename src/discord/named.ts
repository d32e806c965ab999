import { Locale, type LocalizationMap } from 'discord.js';
import type { Catalogue, Language } from '../texts/languages.ts';

/**
 * Discord's locales beside English for each language. Its clients speak neither Arabic nor Urdu, and it refuses
 * names in them. Source: Discord's list of locales.
 */
const LOCALES: Partial<Record<Language, readonly Locale[]>> = {
  de: [Locale.German],
  fr: [Locale.French],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  'pt-BR': [Locale.PortugueseBR],
  ja: [Locale.Japanese],
};

/** Whether a person can have told Discord that they speak it. */
export function isSpokenByDiscord(language: Language): boolean {
  return language === 'en' || LOCALES[language] !== undefined;
}

/** Beside what Discord is told stands the same in every language, Arabic and Urdu too; JSON leaves it out. */
const IN_EVERY_LANGUAGE = Symbol('names in every language');

interface Named {
  name: string;
  description?: string;
  [IN_EVERY_LANGUAGE]?: (language: Language) => readonly [name: string, description: string];
}

/** What `named` gave a command, sub-command or option; as it stands where that did not name it. */
export function namesOf(told: object, language: Language): readonly [name: string, description: string] {
  const { name, description = '', [IN_EVERY_LANGUAGE]: inLanguage } = told as Named;
  return inLanguage?.(language) ?? [name, description];
}

/** Name and description of a command, sub-command or option, in every language that Discord shows. */
export function named<Key extends string>(
  texts: Catalogue<{ names: Readonly<Record<Key, readonly [name: string, description: string]>> }>,
  key: Key,
) {
  const [name, description] = texts.en.names[key];
  return {
    name,
    name_localizations: localized((language) => texts[language].names[key][0]),
    description,
    description_localizations: localized((language) => texts[language].names[key][1]),
    [IN_EVERY_LANGUAGE]: (language: Language) => texts[language].names[key],
  };
}

/** One text in every language that Discord shows, as it takes them beside the English one. */
export function localized(textIn: (language: Language) => string): LocalizationMap {
  return Object.fromEntries(
    Object.entries(LOCALES).flatMap(([language, locales]) =>
      locales.map((locale) => [locale, textIn(language as Language)]),
    ),
  );
}
