import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findPackProblems } from '../../src/ingest/packs/pack-problems.ts';
import { STARTER_PACKS, type StarterPack } from '../../src/ingest/packs/starter-packs.ts';
import { LANGUAGES } from '../../src/texts/languages.ts';
import { packsTexts } from '../../src/texts/packs/packs-texts.ts';

const aPack = (over: Partial<StarterPack> = {}): StarterPack => ({
  id: 'harbours',
  name: 'Harbours',
  description: 'News from the quays.',
  topic: 'topic',
  language: 'en',
  feeds: Array.from({ length: 5 }, (_, n) => ({ title: `Quay ${n}`, url: `https://quay${n}.example.org/feed` })),
  ...over,
});

it('every file is in the catalogue, once', () => {
  const files = globSync('*.json', { cwd: join(import.meta.dirname, '../../src/ingest/packs') });
  expect(STARTER_PACKS.map(({ id }) => `${id}.json`).toSorted()).toEqual(files.toSorted());
});

it('there are at least twenty packs, and nothing is wrong with them', () => {
  expect(STARTER_PACKS.length).toBeGreaterThanOrEqual(20);
  expect(STARTER_PACKS.flatMap(findPackProblems)).toEqual([]);
});

it('they speak several languages', () =>
  expect(new Set(STARTER_PACKS.map(({ language }) => language)).size).toBeGreaterThan(8));

it.each(LANGUAGES)('each has a name and a description of its own in %s, short enough for a select', (language) => {
  const texts = packsTexts[language];
  expect(Object.keys(texts).toSorted()).toEqual(STARTER_PACKS.map(({ id }) => id).toSorted());
  const names = Object.values(texts).map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.length === 0 || name.length > 40)).toEqual([]);
  expect(Object.values(texts).filter(([, described]) => described.length === 0 || described.length > 100)).toEqual([]);
});

it.each([
  ['an id with spaces', { id: 'Har bours' }, 'the id'],
  ['no name', { name: ' ' }, 'the name'],
  ['a long description', { description: 'x'.repeat(101) }, 'the description'],
  ['a language in words', { language: 'English' }, 'language code'],
  ['a country in words', { country: 'Norway' }, 'country code'],
  ['too few feeds', { feeds: aPack().feeds.slice(1) }, 'it has 4 feeds'],
  [
    'an inside address',
    { feeds: [...aPack().feeds, { title: 'Router', url: 'http://192.168.0.1/feed' }] },
    'could not be fetched',
  ],
  [
    'a feed of a middleman',
    { feeds: [...aPack().feeds, { title: 'Quay', url: 'https://feeds.feedburner.com/quay' }] },
    'own',
  ],
  ['a feed twice', { feeds: [...aPack().feeds, aPack().feeds[0]!] }, 'twice'],
  ['a feed without a title', { feeds: [...aPack().feeds, { title: '', url: 'https://x.example.org/' }] }, 'no title'],
])('%s is told', (_, over, words) => {
  expect(findPackProblems(aPack())).toEqual([]);
  expect(findPackProblems(aPack(over))).toEqual([expect.stringContaining(words)]);
});
