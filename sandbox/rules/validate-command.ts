import { discordError } from '../world/discord-error.ts';
import {
  asFields,
  asList,
  type Fields,
  Form,
  flag,
  integer,
  isFields,
  list,
  oneOf,
  type Path,
  shape,
  text,
} from './form.ts';
import { LOCALES } from './locales.ts';

/** Commands of one kind, global or in one server. Source: Discord's application command page. */
const MAX_PER_TYPE: Record<number, number> = { 1: 100, 2: 15, 3: 15, 4: 1 };
/** Characters of names, descriptions and choice values of one command, the longest localization of each. */
const MAX_CHARACTERS = 8_000;
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const [SUB_COMMAND, GROUP, STRING, INTEGER, NUMBER, CHANNEL] = [1, 2, 3, 4, 10, 7];

const commandFields = shape(
  {
    type: oneOf(1, 2, 3, 4),
    default_member_permissions: bits,
    nsfw: flag,
    dm_permission: flag,
    contexts: list(oneOf(0, 1, 2), 0, 3),
    integration_types: list(oneOf(0, 1), 1, 2),
  },
  'name',
);
const optionFields = shape(
  { type: integer(1, 11), required: flag, autocomplete: flag, channel_types: list(integer(0, 16), 0, 20) },
  'type',
);

/** The whole list as PUT replaces it. @throws DiscordError 50035 or 30032 */
export function validateCommands(commands: unknown): asserts commands is Fields[] {
  const form = new Form();
  if (!Array.isArray(commands)) form.refuse([], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
  asList(commands).forEach((command, index) => {
    validateCommand(command, [index], form);
  });
  const seen = new Set<string>();
  asList(commands)
    .map(asFields)
    .forEach((command, index) => {
      const key = `${command.type ?? 1} ${command.name}`;
      if (seen.has(key))
        form.refuse([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
      seen.add(key);
    });
  form.check();
  tooMany(asList(commands).map(asFields));
}

/** @throws DiscordError 30032 when there are more commands of a kind than Discord takes */
export function tooMany(commands: readonly Fields[]): void {
  for (const [type, max] of Object.entries(MAX_PER_TYPE)) {
    if (commands.filter((command) => Number(command.type ?? 1) === Number(type)).length > max)
      throw discordError(30032);
  }
}

export function validateCommand(value: unknown, at: Path, form: Form): void {
  commandFields(value, at, form);
  if (!isFields(value)) return;
  const slash = (value.type ?? 1) === 1;
  if (slash) {
    slashName(value.name, [...at, 'name'], form);
    text(1, 100)(value.description ?? '', [...at, 'description'], form);
  } else {
    text(1, 32)(value.name, [...at, 'name'], form);
    if (value.description)
      form.refuse(
        [...at, 'description'],
        'APPLICATION_COMMAND_INVALID_DESCRIPTION',
        'Context menu commands cannot have a description',
      );
    if (asList(value.options).length > 0)
      form.refuse(
        [...at, 'options'],
        'APPLICATION_COMMAND_INVALID_OPTIONS',
        'Context menu commands cannot have options',
      );
  }
  localizations(value, at, form, slash);
  validateOptions(value.options, [...at, 'options'], form, 0);
  if (characters(value) > MAX_CHARACTERS) {
    form.refuse(at, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MAX_CHARACTERS})`);
  }
}

/** @param depth 0 in a command, 1 in a sub-command or group, 2 in a sub-command of a group */
function validateOptions(value: unknown, at: Path, form: Form, depth: number, parentType?: number): void {
  if (value === undefined || value === null) return;
  list(optionFields, 0, 25)(value, at, form);
  const options = asList(value).map(asFields);
  const nests = (type: unknown) => type === SUB_COMMAND || type === GROUP;
  const names = new Set<unknown>();
  let optionalBefore = false;
  options.forEach((option, index) => {
    const place = [...at, index];
    const fits = nests(option.type)
      ? depth === 0
        ? true
        : parentType === GROUP && option.type === SUB_COMMAND
      : parentType !== GROUP;
    if (!fits || nests(option.type) !== nests(options[0]!.type)) {
      form.refuse(
        [...place, 'type'],
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-command and sub-command group option types are mutually exclusive to all other types',
      );
    }
    if (names.has(option.name))
      form.refuse(place, 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE', 'Option names must be unique');
    names.add(option.name);
    if (option.required === true && optionalBefore) {
      form.refuse(
        place,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    }
    optionalBefore ||= option.required !== true;
    slashName(option.name, [...place, 'name'], form);
    text(1, 100)(option.description ?? '', [...place, 'description'], form);
    localizations(option, place, form, true);
    choicesFit(option, place, form);
    boundsFit(option, place, form);
    if (nests(option.type))
      validateOptions(option.options, [...place, 'options'], form, depth + 1, Number(option.type));
    else if (option.options)
      form.refuse(
        [...place, 'options'],
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Only sub-commands and groups have options',
      );
  });
}

function choicesFit(option: Fields, at: Path, form: Form): void {
  const choices = asList(option.choices).map(asFields);
  const takesChoices = [STRING, INTEGER, NUMBER].includes(Number(option.type));
  if (option.autocomplete === true && (choices.length > 0 || !takesChoices)) {
    form.refuse(
      [...at, 'autocomplete'],
      'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID',
      'Autocomplete needs a string or number option without choices',
    );
  }
  if (option.choices === undefined || option.choices === null) return;
  if (!takesChoices && choices.length > 0)
    form.refuse(
      [...at, 'choices'],
      'APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID',
      'Choices are only for string and number options',
    );
  validateChoices(option.choices, Number(option.type), [...at, 'choices'], form);
}

/** Choices of an option, or of the answer to an autocomplete. */
export function validateChoices(value: unknown, type: number, at: Path, form: Form): void {
  list(shape({ name: text(1, 100), name_localizations: localized(text(1, 100)) }, 'name', 'value'), 0, 25)(
    value,
    at,
    form,
  );
  const names = new Set<unknown>();
  asList(value)
    .map(asFields)
    .forEach((choice, index) => {
      const place = [...at, index];
      if (type === STRING) text(1, 100)(choice.value, [...place, 'value'], form);
      else if (typeof choice.value !== 'number' || (type === INTEGER && !Number.isInteger(choice.value))) {
        form.refuse(
          [...place, 'value'],
          'NUMBER_TYPE_COERCE',
          `Value "${choice.value}" does not fit the option's type.`,
        );
      }
      if (names.has(choice.name))
        form.refuse(place, 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATE', 'Choice names must be unique');
      names.add(choice.name);
    });
}

function boundsFit(option: Fields, at: Path, form: Form): void {
  const wants: [string, number[]][] = [
    ['min_value', [INTEGER, NUMBER]],
    ['max_value', [INTEGER, NUMBER]],
    ['min_length', [STRING]],
    ['max_length', [STRING]],
    ['channel_types', [CHANNEL]],
  ];
  for (const [key, types] of wants) {
    if (option[key] === undefined || option[key] === null || (Array.isArray(option[key]) && option[key].length === 0))
      continue;
    if (!types.includes(Number(option.type)))
      form.refuse([...at, key], 'APPLICATION_COMMAND_OPTIONS_BOUNDS_INVALID', `This option type has no ${key}`);
  }
  if (typeof option.min_length === 'number') integer(0, 6_000)(option.min_length, [...at, 'min_length'], form);
  if (typeof option.max_length === 'number') integer(1, 6_000)(option.max_length, [...at, 'max_length'], form);
  for (const [min, max] of [
    ['min_value', 'max_value'],
    ['min_length', 'max_length'],
  ] as const) {
    if (Number(option[min]) > Number(option[max]))
      form.refuse([...at, min], 'NUMBER_TYPE_MAX', `${min} is greater than ${max}`);
  }
}

function slashName(value: unknown, at: Path, form: Form): void {
  if (typeof value !== 'string') form.refuse(at, 'BASE_TYPE_REQUIRED', 'This field is required');
  else if (!SLASH_NAME.test(value) || value !== value.toLowerCase()) {
    form.refuse(at, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
}

const localized =
  (rule: (value: unknown, at: Path, form: Form) => void) =>
  (value: unknown, at: Path, form: Form): void => {
    for (const [locale, words] of Object.entries(asFields(value))) {
      if (!LOCALES.has(locale))
        form.refuse([...at, locale], 'BASE_TYPE_CHOICES', `Value must be one of (${[...LOCALES].join(', ')}).`);
      else if (words !== null) rule(words, [...at, locale], form);
    }
  };

function localizations(value: Fields, at: Path, form: Form, slash: boolean): void {
  localized(slash ? slashName : text(1, 32))(value.name_localizations, [...at, 'name_localizations'], form);
  localized(text(1, 100))(value.description_localizations, [...at, 'description_localizations'], form);
}

function characters(value: Fields): number {
  const longest = (key: string) =>
    [value[key], ...Object.values(asFields(value[`${key}_localizations`]))].map((words) =>
      typeof words === 'string' ? words.length : 0,
    );
  const own =
    Math.max(...longest('name')) +
    Math.max(...longest('description')) +
    (typeof value.value === 'string' ? value.value.length : 0);
  return [...asList(value.options), ...asList(value.choices)]
    .map(asFields)
    .reduce((sum, part) => sum + characters(part), own);
}

/** Discord answers with a string; a number is taken as well. */
function bits(value: unknown, at: Path, form: Form): void {
  if (!/^\d{1,20}$/.test(String(value))) form.refuse(at, 'PERMISSION_TYPE_INVALID', 'Not a permission bit set.');
}
