/** Languages that the bot speaks, as BCP 47 tags. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt-BR', 'ja', 'ar', 'ur'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One area's texts in every language: a missing one does not compile. */
export type Catalogue<Texts> = Readonly<Record<Language, Texts>>;

/** What Discord lists a command, sub-command or option as: its name and its description. */
export type Names = Readonly<Record<string, readonly [name: string, description: string]>>;

/** @param tag a BCP 47 tag, such as `es-419` */
export function languageOf(tag: string): Language | undefined {
  const wanted = tag.toLowerCase();
  return (
    LANGUAGES.find((language) => language.toLowerCase() === wanted) ??
    LANGUAGES.find((language) => primary(language) === primary(wanted))
  );
}

const primary = (tag: string) => tag.split('-')[0];
