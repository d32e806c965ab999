import { describe, expect, it } from 'vitest';
import { type Checked, checkValue, type Entry } from '../../sandbox/page/command/check-value.ts';
import {
  type CommandOption,
  findCommands,
  listCommands,
  OptionType,
} from '../../sandbox/page/command/list-commands.ts';
import { nestOptions } from '../../sandbox/page/command/nest-options.ts';

const option = (over: Partial<CommandOption> = {}): CommandOption => ({
  type: OptionType.string,
  name: 'it',
  description: '',
  ...over,
});
const commands = listCommands([
  { name: 'status', type: 1, description: 'How things are' },
  { name: 'Add to digest', type: 3, description: '' },
  {
    name: 'source',
    type: 1,
    description: '',
    options: [
      option({
        type: OptionType.subCommand,
        name: 'add',
        options: [option({ name: 'group' }), option({ name: 'url', required: true })],
      }),
      option({
        type: OptionType.group,
        name: 'pack',
        options: [option({ type: OptionType.subCommand, name: 'list' })],
      }),
    ],
  },
]);

describe('commands', () => {
  it('are listed by sub-command, those for messages left out', () => {
    expect(commands.map(({ path }) => path)).toEqual(['source add', 'source pack list', 'status']);
  });

  it('have their required options first', () => {
    expect(commands[0]!.options.map(({ name }) => name)).toEqual(['url', 'group']);
  });

  it.each([
    ['', ['source add', 'source pack list', 'status']],
    ['so', ['source add', 'source pack list']],
    ['source p', ['source pack list']],
    ['list', ['source pack list']],
    ['things', ['status']],
    ['nope', []],
  ])('for %j are %j', (typed, paths) => {
    expect(findCommands(commands, typed).map(({ path }) => path)).toEqual(paths);
  });

  it('send their options inside group and sub-command', () => {
    const given = { name: 'x', type: 3, value: 'y' };
    expect(nestOptions(commands[1]!, [given])).toEqual([
      { name: 'pack', type: 2, options: [{ name: 'list', type: 1, options: [given] }] },
    ]);
  });
});

describe('values', () => {
  const yesNo = [
    { label: 'True', value: true },
    { label: 'False', value: false },
  ];
  const whole = option({ type: OptionType.integer, min_value: 1, max_value: 24 });
  it.each<[string, CommandOption, Entry, typeof yesNo | undefined, Checked]>([
    ['a picked value', option(), { text: 'Label', picked: 'value' }, undefined, { value: 'value' }],
    ['text', option(), { text: ' as it is ' }, undefined, { value: ' as it is ' }],
    ['a short text', option({ min_length: 3 }), { text: 'ab' }, undefined, { problem: 'Enter 3 or more characters.' }],
    [
      'a long text',
      option({ max_length: 3 }),
      { text: 'abcd' },
      undefined,
      { problem: 'Enter 3 or fewer characters.' },
    ],
    ['a listed name in other case', option(), { text: ' true' }, yesNo, { value: true }],
    ['a name not listed', option(), { text: 'maybe' }, yesNo, { problem: 'Choose one from the list.' }],
    ['a whole number', whole, { text: '24' }, undefined, { value: 24 }],
    ['a broken number', whole, { text: '2.5' }, undefined, { problem: 'Enter a whole number.' }],
    ['no number', whole, { text: 'two' }, undefined, { problem: 'Enter a whole number.' }],
    ['too small a number', whole, { text: '0' }, undefined, { problem: 'Enter 1 or more.' }],
    ['too large a number', whole, { text: '25' }, undefined, { problem: 'Enter 24 or less.' }],
    ['a fraction', option({ type: OptionType.number }), { text: '2.5' }, undefined, { value: 2.5 }],
    ['infinity', option({ type: OptionType.number }), { text: 'Infinity' }, undefined, { problem: 'Enter a number.' }],
  ])('%s', (_, asked, entry, listed, checked) => {
    expect(checkValue(asked, entry, listed)).toEqual(checked);
  });
});
