import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox, UNLIMITED } from '../../sandbox/start-sandbox.ts';
import { ask, errorAt } from '../builders/ask-sandbox.ts';
import { judge } from '../builders/discord-spec.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ limits: UNLIMITED });
});
afterAll(() => sandbox.close());

const put = (commands: unknown) => ask(sandbox, 'PUT', `/applications/${sandbox.applicationId}/commands`, commands);
const command = (over: object = {}) => ({ name: 'digest', description: 'Post the digest', ...over });
const option = (over: object = {}) => ({ type: 3, name: 'topic', description: 'About', ...over });
const sub = (over: object = {}) => ({ type: 1, name: 'now', description: 'At once', ...over });
const choices = (count: number) => Array.from({ length: count }, (_, n) => ({ name: `c${n}`, value: `v${n}` }));
const many = (count: number, over: object = {}) =>
  Array.from({ length: count }, (_, n) => command({ name: `c${n}`, ...over }));
/** A command whose names, descriptions and choice values add up to `size` characters. */
const ofSize = (size: number) => {
  const options = Array.from({ length: 25 }, (_, n) =>
    option({ name: `o${String(n).padStart(2, '0')}`, description: 'd'.repeat(100) }),
  );
  const left = size - 'digest'.length - 1 - 25 * 103;
  const whole = Array.from({ length: Math.floor(left / 110) }, (_, n) => ({
    name: `c${String(n).padStart(9, '0')}`,
    value: 'v'.repeat(100),
  }));
  const rest = left - whole.length * 110;
  const all = rest > 11 ? [...whole, { name: 'last-one00', value: 'v'.repeat(rest - 10) }] : whole;
  const filled = options.map((one, n) => ({ ...one, choices: all.slice(n * 25, n * 25 + 25) }));
  return command({ description: 'd'.repeat(1 + (rest > 11 ? 0 : rest)), options: filled });
};

describe('commands that Discord takes', () => {
  it.each<[string, object[]]>([
    ['none', []],
    ['100 of them', many(100)],
    ['a message command', [command({ name: 'Add to digest', type: 3, description: undefined })]],
    [
      'sub-commands in a group',
      [command({ options: [{ ...sub(), type: 2, options: [sub({ options: [option()] })] }] })],
    ],
    ['autocomplete', [command({ options: [option({ autocomplete: true, required: true })] })]],
    ['words in another script', [command({ name: 'дайджест' })]],
    ['languages', [command({ name_localizations: { de: 'presse', 'es-419': 'prensa' } })]],
    ['permissions as text', [command({ default_member_permissions: '32', contexts: [0], integration_types: [0] })]],
    ['8,000 characters', [ofSize(8_000)]],
  ])('%s', async (_, commands) => {
    expect(await put(commands)).toMatchObject({ status: 200 });
  });
});

const refused: { name: string; commands: object[]; at: string; spec: boolean }[] = [
  { name: 'two of one name', commands: [command(), command()], at: '1', spec: false },
  { name: 'upper case', commands: [command({ name: 'Digest' })], at: '0.name', spec: false },
  { name: 'a space', commands: [command({ name: 'di gest' })], at: '0.name', spec: false },
  { name: 'a name of 33', commands: [command({ name: 'x'.repeat(33) })], at: '0.name', spec: true },
  { name: 'no description', commands: [command({ description: undefined })], at: '0.description', spec: false },
  {
    name: 'a description of 101',
    commands: [command({ description: 'x'.repeat(101) })],
    at: '0.description',
    spec: true,
  },
  { name: 'a description on a message command', commands: [command({ type: 3 })], at: '0.description', spec: false },
  {
    name: '26 options',
    commands: [command({ options: Array.from({ length: 26 }, (_, n) => option({ name: `o${n}` })) })],
    at: '0.options',
    spec: true,
  },
  {
    name: 'required after optional',
    commands: [command({ options: [option(), option({ name: 'b', required: true })] })],
    at: '0.options.1',
    spec: false,
  },
  {
    name: 'options of one name',
    commands: [command({ options: [option(), option()] })],
    at: '0.options.1',
    spec: false,
  },
  {
    name: 'a sub-command beside an option',
    commands: [command({ options: [sub(), option()] })],
    at: '0.options.1.type',
    spec: false,
  },
  {
    name: 'a group in a sub-command',
    commands: [command({ options: [sub({ options: [{ ...sub(), type: 2 }] })] })],
    at: '0.options.0.options.0.type',
    spec: true,
  },
  {
    name: 'choices and autocomplete',
    commands: [command({ options: [option({ autocomplete: true, choices: choices(1) })] })],
    at: '0.options.0.autocomplete',
    spec: false,
  },
  {
    name: '26 choices',
    commands: [command({ options: [option({ choices: choices(26) })] })],
    at: '0.options.0.choices',
    spec: true,
  },
  {
    name: 'a choice of another type',
    commands: [command({ options: [option({ type: 4, choices: choices(1) })] })],
    at: '0.options.0.choices.0.value',
    spec: true,
  },
  {
    name: 'bounds upside down',
    commands: [command({ options: [option({ type: 4, min_value: 5, max_value: 1 })] })],
    at: '0.options.0.min_value',
    spec: false,
  },
  {
    name: 'bounds on a text',
    commands: [command({ options: [option({ min_value: 1 })] })],
    at: '0.options.0.min_value',
    spec: false,
  },
  {
    name: 'a language nobody has',
    commands: [command({ name_localizations: { xx: 'a' } })],
    at: '0.name_localizations.xx',
    spec: false,
  },
  { name: '8,001 characters', commands: [ofSize(8_001)], at: '0', spec: false },
];

describe('commands that Discord refuses', () => {
  it.each(refused)('$name', async ({ commands, at, spec }) => {
    const { status, body } = await put(commands);
    expect({ status, code: body.code }).toEqual({ status: 400, code: 50035 });
    expect(errorAt(body, at)).toMatchObject({ code: expect.any(String) });
    const judged = commands.flatMap((one) => judge('ApplicationCommandUpdateRequestSchema', one));
    expect(judged.length > 0).toBe(spec);
  });

  it.each([
    ['101 slash commands', many(101)],
    ['16 message commands', many(16, { type: 3, description: undefined })],
  ])('%s', async (_, commands) => {
    expect(await put(commands)).toMatchObject({ status: 400, body: { code: 30032 } });
  });
});

it('a command keeps its id while its name stays, and a new version comes with each change', async () => {
  const path = `/applications/${sandbox.applicationId}/guilds/${sandbox.guildId}/commands`;
  const [first] = (await ask(sandbox, 'PUT', path, [command()])).body;
  const [second] = (await ask(sandbox, 'PUT', path, [command({ description: 'Another' })])).body;
  expect(second).toMatchObject({ id: first.id, guild_id: sandbox.guildId, description: 'Another' });
  expect(second.version).not.toBe(first.version);
  expect(await ask(sandbox, 'DELETE', `${path}/${first.id}`)).toMatchObject({ status: 204 });
  expect(await ask(sandbox, 'GET', `${path}/${first.id}`)).toMatchObject({ status: 404, body: { code: 10063 } });
});
