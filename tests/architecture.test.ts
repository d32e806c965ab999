import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The layers, highest first: a file imports only from lines below its own, or from its own folder.
 * What stands in no line may be imported by nobody and fails here, so a new folder has to choose its place.
 */
const LAYERS: string[][] = [
  ['src/main.ts', 'src/cli.ts'],
  ['src/demo.ts', 'src/cli'],
  ['src/app.ts'],
  ['commands'],
  ['src/schedule'],
  ['src/publish-edition.ts'],
  ['src/archive'],
  ['src/discord'],
  ['src/digest'],
  ['src/ingest', 'src/stories', 'src/summaries', 'src/jobs'],
  ['src/storage'],
  ['src/ops', 'src/config.ts'],
  ['src/model.ts', 'src/errors.ts'],
  ['src/texts'],
  ['src/model'],
];
/** Programs beside the bot. They share no code with it; only the two entry points may start them. */
const BESIDE = ['sandbox', 'samples'];
const ENTRY_POINTS = [...LAYERS[0]!, 'src/demo.ts'];
/** Packages that only one place may know. */
const OWNERS: Record<string, string[]> = {
  'discord.js': ['src/discord', 'commands'],
  openai: ['src/summaries/summarize-model.ts'],
  kysely: ['src/storage'],
  pg: ['src/storage'],
  'node:sqlite': ['src/storage'],
  'pg-boss': ['src/jobs'],
  'node-cron': ['src/schedule'],
  '@mozilla/readability': ['src/ingest'],
  linkedom: ['src/ingest'],
  htmlparser2: ['src/ingest'],
  undici: ['src/ingest'],
};

const root = resolve(import.meta.dirname, '..');
const files = globSync('{src,commands,sandbox,samples}/**/*.ts', { cwd: root }).filter(
  (file) => !file.startsWith('sandbox/page/'),
);
const within = (file: string, place: string) => file === place || file.startsWith(`${place}/`);
const layerOf = (file: string) => LAYERS.findIndex((layer) => layer.some((place) => within(file, place)));
const placeOf = (file: string) => [...LAYERS.flat(), ...BESIDE].find((place) => within(file, place));
const importsOf = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
const local = (file: string, specifier: string) => relative(root, resolve(root, dirname(file), specifier));

describe('the layers', () => {
  it('hold every file', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => placeOf(file) === undefined)).toEqual([]);
  });

  it('let imports point only downwards', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => local(file, specifier))
        .filter((target) => !allowed(file, target))
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keep each package in its place', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => OWNERS[specifier] && !BESIDE.some((place) => within(file, place)))
        .filter((specifier) => !OWNERS[specifier]!.some((place) => within(file, place)))
        .map((specifier) => `${file} → ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('let only the entry points read the environment', () => {
    const readers = files.filter((file) => readFileSync(join(root, file), 'utf8').includes('process.env'));
    expect(readers.filter((file) => !ENTRY_POINTS.includes(file))).toEqual([]);
  });
});

it('no file is longer than 300 lines', () => {
  const all = globSync('{src,commands,sandbox,samples,bench,tests}/**/*.{ts,js,css}', { cwd: root });
  const long = all.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 301);
  expect(long).toEqual([]);
});

it('no file has a name that says nothing', () => {
  const vague = /(^|\/)(utils?|helpers?|common|shared|misc|manager|service|types)(\.|\/|$)/;
  expect(files.filter((file) => vague.test(file))).toEqual([]);
});

function allowed(file: string, target: string): boolean {
  const [from, to] = [placeOf(file), placeOf(target)];
  if (to === undefined) return false;
  if (from === to) return !LAYERS.flat().includes(from!) || !from!.endsWith('.ts') || file === target;
  if (BESIDE.includes(from!)) return false;
  if (BESIDE.includes(to)) return ENTRY_POINTS.includes(file);
  return layerOf(file) < layerOf(target);
}
