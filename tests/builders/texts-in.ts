import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../../src/texts/languages.ts';

export type Text = string | readonly string[] | ((...values: never[]) => string) | { [key: string]: Text };
export type Texts = { [key: string]: Text };

const root = resolve(import.meta.dirname, '../../src/texts');
/** Every area's texts in every language. */
export const catalogues = await Promise.all(
  globSync('*/*-texts.ts', { cwd: root }).map(async (file): Promise<[area: string, Record<Language, Texts>]> => {
    const found = Object.values(await import(resolve(root, file))) as Record<Language, Texts>[];
    return [file.split('/')[0]!, found[0]!];
  }),
);

/** What texts are given that take no number but a list, by where they stand. */
const LISTS: Record<string, unknown[]> = {
  '.lacks': ['#news', ['view', 'send', 'embed']],
  '.noSuchSubscription': ['x', ['Morning', 'Evening']],
};

/** All texts with where they stand; functions are given as many facts as they take. */
export function textsIn(texts: Text, at = ''): [at: string, text: string][] {
  if (typeof texts === 'string') return [[at, texts]];
  if (typeof texts === 'function') {
    return [1, 2, 3, 11, 100].map((count) => [
      `${at} ${count}`,
      String(texts(...((LISTS[at] ?? Array(9).fill(count)) as never[]))),
    ]);
  }
  return Object.entries(texts).flatMap(([key, text]) => textsIn(text as Text, `${at}.${key}`));
}
