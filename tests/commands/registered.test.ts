import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { validateCommands } from '../../sandbox/rules/validate-command.ts';

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
