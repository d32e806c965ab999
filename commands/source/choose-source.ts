import type { Choice } from '../../src/discord/command.ts';
import { AppError } from '../../src/errors.ts';
import type { Source } from '../../src/model.ts';
import { type Followed, listFollowed } from '../../src/storage/follows.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { LANGUAGES, type Language } from '../../src/texts/languages.ts';
import { listsTexts } from '../../src/texts/lists/lists-texts.ts';
import { readList, SEPARATOR } from '../read-list.ts';

const ALL: ReadonlySet<string> = new Set(['*', 'everything', ...LANGUAGES.map((language) => listsTexts[language].all)]);

/** Completes the last name of a list: what stands before its last comma is kept. */
export async function chooseSources(
  db: Database,
  guildId: string,
  typed: string,
  language: Language,
): Promise<Choice[]> {
  const cut = typed.length - typed.split(SEPARATOR).at(-1)!.length;
  const before = typed.slice(0, cut).trim();
  const wanted = typed.slice(cut).trim().toLowerCase();
  const followed = await listFollowed(db, guildId);
  const names = [
    ...(before ? [] : [listsTexts[language].all]),
    ...new Set(followed.map(({ follow }) => follow.group).filter(Boolean)),
    ...followed.map(({ source }) => source.title),
  ];
  return names
    .filter((name) => name.toLowerCase().includes(wanted))
    .map((name) => `${before} ${name}`.trim())
    .filter((value) => value.length <= 100)
    .map((value) => ({ name: value, value }));
}

export async function chooseSource(db: Database, guildId: string, typed: string): Promise<Choice[]> {
  const wanted = typed.toLowerCase();
  const followed = await listFollowed(db, guildId);
  return followed
    .filter(({ source }) => `${source.title} ${source.url}`.toLowerCase().includes(wanted))
    .map(({ source }) => ({ name: source.title.slice(0, 100), value: source.id }));
}

/**
 * Ids of the sources and groups named, none for “all” in any language.
 * @throws AppError `not_found` for the first name that is neither
 */
export async function readSources(db: Database, guildId: string, typed: string): Promise<string[]> {
  if (ALL.has(typed.trim().toLowerCase())) return [];
  const followed = await listFollowed(db, guildId);
  return [...new Set(readList(typed).flatMap((name) => matching(followed, name)))];
}

/** @throws AppError `not_found` if this server does not follow it */
export async function readSource(db: Database, guildId: string, typed: string): Promise<Source> {
  const followed = await listFollowed(db, guildId);
  const [id] = matching(followed, typed);
  return followed.find(({ source }) => source.id === id)!.source;
}

function matching(followed: Followed[], name: string): string[] {
  const wanted = name.toLowerCase();
  const found = followed.filter(
    ({ source, follow }) =>
      source.id === name ||
      source.url === name ||
      source.title.toLowerCase() === wanted ||
      follow.group.toLowerCase() === wanted,
  );
  if (found.length > 0) return found.map(({ source }) => source.id);
  throw new AppError('not_found', ['noSuchSource', name.slice(0, 80)]);
}
