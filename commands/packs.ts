import type { Choice } from '../src/discord/command.ts';
import type { StarterPack } from '../src/ingest/packs/starter-packs.ts';

/** Those in a language first, broad ones before narrow ones. */
export function packsFor(packs: readonly StarterPack[], language: string): StarterPack[] {
  const weigh = (pack: StarterPack) => (pack.language === language ? 4 : 0) + (pack.topic === 'world' ? 2 : 0);
  return packs.toSorted((a, b) => weigh(b) - weigh(a));
}

/** Packs whose name or subject holds what was typed. */
export function choosePack(packs: readonly StarterPack[], language: string, typed: string): Choice[] {
  const wanted = typed.toLowerCase();
  return packsFor(packs, language)
    .filter(({ name, description }) => `${name} ${description}`.toLowerCase().includes(wanted))
    .map(({ id, name }) => ({ name: name.slice(0, 100), value: id }));
}

/** By the id that a choice gave, or the name a person typed whole. */
export function findPack(packs: readonly StarterPack[], typed: string): StarterPack | undefined {
  const wanted = typed.trim().toLowerCase();
  return packs.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
}
