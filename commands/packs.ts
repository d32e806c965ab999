import type { Choice } from '../src/discord/command.ts';
import type { StarterPack } from '../src/ingest/packs/starter-packs.ts';
import { LANGUAGES, type Language } from '../src/texts/languages.ts';
import { packsTexts } from '../src/texts/packs/packs-texts.ts';

/** What a pack is called in a language; one that is not of the catalogue, as it calls itself. */
export function packIn(
  { id, name, description }: StarterPack,
  language: Language,
): { name: string; description: string } {
  const texts: Readonly<Record<string, readonly [name: string, description: string]>> = packsTexts[language];
  const [named = name, described = description] = Object.hasOwn(texts, id) ? texts[id]! : [];
  return { name: named, description: described };
}

/** Those in a language first, broad ones before narrow ones. @param language a BCP 47 tag */
export function packsFor(packs: readonly StarterPack[], language: string): StarterPack[] {
  const own = language.slice(0, 2);
  const weigh = (pack: StarterPack) => (pack.language === own ? 4 : 0) + (pack.topic === 'world' ? 2 : 0);
  return packs.toSorted((a, b) => weigh(b) - weigh(a));
}

/** Packs whose name or subject, in the person's language or their own, holds what was typed. */
export function choosePack(packs: readonly StarterPack[], language: Language, typed: string): Choice[] {
  const wanted = typed.toLowerCase();
  return packsFor(packs, language)
    .map((pack) => ({ pack, shown: packIn(pack, language) }))
    .filter(({ pack, shown }) =>
      [pack.name, pack.description, shown.name, shown.description].join(' ').toLowerCase().includes(wanted),
    )
    .map(({ pack, shown }) => ({ name: shown.name.slice(0, 100), value: pack.id }));
}

/** By the id that a choice gave, or the name a person typed whole, in whatever language. */
export function findPack(packs: readonly StarterPack[], typed: string): StarterPack | undefined {
  const wanted = typed.trim().toLowerCase();
  const namesOf = (pack: StarterPack) => [pack.name, ...LANGUAGES.map((language) => packIn(pack, language).name)];
  return packs.find((pack) => pack.id === wanted || namesOf(pack).some((name) => name.toLowerCase() === wanted));
}
