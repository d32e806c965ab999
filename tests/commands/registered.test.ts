import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { validateCommands } from '../../sandbox/rules/validate-command.ts';
import { LANGUAGES, type Language } from '../../src/texts/languages.ts';

const FOLDER = join(import.meta.dirname, '../../commands');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
const isCommand = (value: unknown) =>
  typeof value === 'object' && value !== null && 'data' in value && ('run' in value || 'runOnMessage' in value);

describe.each(commands.map((command) => ({ name: command.data.name, command })))('$name', ({ command }) => {
  it('keeps within Discord’s limits', () => {
    expect(() => validateCommands([command.data])).not.toThrow();
  });

  it('works in servers, and elsewhere if it answers there', () => {
    const [first, ...elsewhere] = command.data.contexts ?? [];
    expect(first).toBe(0);
    expect(elsewhere.length > 0).toBe(command.privately !== undefined);
  });

  it('answers whatever it says it completes', () => {
    const completes = JSON.stringify(command.data).includes('"autocomplete":true');
    expect(command.autocomplete !== undefined).toBe(completes);
  });

  it('hides for members only parts that it has', () => {
    const { options = [] } = command.data as { options?: { name: string }[] };
    expect(options.map(({ name }) => name)).toEqual(expect.arrayContaining([...(command.managersOnly ?? [])]));
  });
});

/** What Discord lists of a command, with where it stands; a choice has no description. */
interface Listed {
  name: string;
  name_localizations?: Record<string, string>;
  description?: string;
  description_localizations?: Record<string, string>;
  options?: Listed[];
  choices?: (Listed & { value: unknown })[];
}
/** Locales of the languages that Discord's clients speak beside English. */
const SPOKEN = ['de', 'fr', 'es-ES', 'es-419', 'pt-BR', 'ja'];

/** Languages are called by their own names everywhere. */
const isLanguage = ({ value }: { value?: unknown }) => LANGUAGES.includes(value as Language);

function listedIn(listed: Listed, at = ''): [at: string, listed: Listed][] {
  const path = `${at} ${listed.name}`;
  const choices = (listed.choices ?? []).filter((choice) => !isLanguage(choice));
  return [[path, listed], ...[...(listed.options ?? []), ...choices].flatMap((inner) => listedIn(inner, path))];
}

describe.each(commands.map(({ data }) => ({ name: data.name, data })))('$name in the languages of Discord', ({
  data,
}) => {
  const all = listedIn(data as Listed);

  it('has each of its words in each of them', () => {
    const missing = all.flatMap(([at, listed]) =>
      SPOKEN.filter(
        (locale) =>
          !listed.name_localizations?.[locale] ||
          (listed.description !== undefined && !listed.description_localizations?.[locale]),
      ).map((locale) => `${locale}:${at}`),
    );
    expect(missing).toEqual([]);
  });

  it('calls no two of its parts the same', () => {
    const twice = all.flatMap(([at, { options = [], choices = [] }]) =>
      SPOKEN.flatMap((locale) =>
        [options, choices].flatMap((siblings) => {
          const names = siblings.map(({ name, name_localizations }) => name_localizations?.[locale] ?? name);
          return names.filter((name, first) => names.indexOf(name) !== first).map((name) => `${locale}:${at} ${name}`);
        }),
      ),
    );
    expect(twice).toEqual([]);
  });
});

it('calls no two commands the same in any language', () => {
  for (const locale of SPOKEN) {
    const names = commands.map(
      ({ data }) => `${data.type ?? 1} ${data.name_localizations?.[locale as 'de'] ?? data.name}`,
    );
    expect(new Set(names).size, locale).toBe(names.length);
  }
});

it('lists every command of the folder', async () => {
  const listed = new Set<unknown>(commands);
  const modules = await Promise.all(files.map(async (file) => ({ file, exports: await import(join(FOLDER, file)) })));
  const forgotten = modules.filter(({ exports }) =>
    Object.values(exports as object).some((value) => isCommand(value) && !listed.has(value)),
  );
  expect(forgotten.map(({ file }) => file)).toEqual([]);
  expect(modules.flatMap(({ exports }) => Object.values(exports as object)).filter(isCommand).length).toBeGreaterThan(
    5,
  );
});

it('gives no two commands, buttons, selects or modals one name', () => {
  const names = commands.map(({ data }) => `${data.type ?? 1} ${data.name}`);
  const components = commands.flatMap((command) => Object.keys(command.components ?? {}));
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(components).size).toBe(components.length);
});
