import { discordError } from '../world/discord-error.ts';

export type Path = readonly (string | number)[];
export type Rule = (value: unknown, at: Path, form: Form) => void;
export type Fields = Record<string, unknown>;

/** Collects what is wrong with a body, then refuses it once, in the nested shape of Discord's `errors`. */
export class Form {
  private readonly problems: { at: Path; code: string; message: string }[] = [];
  private readonly base: Path;

  /** @param base where the checked thing stands in the request's body */
  constructor(base: Path = []) {
    this.base = base;
  }

  refuse(at: Path, code: string, message: string): void {
    this.problems.push({ at: [...this.base, ...at], code, message });
  }

  /** @throws DiscordError 50035 when anything was refused */
  check(): void {
    if (this.problems.length === 0) return;
    const errors: Fields = {};
    for (const { at, code, message } of this.problems) {
      let node = errors;
      for (const step of at) {
        node[step] ??= {};
        node = node[step] as Fields;
      }
      node._errors = [...asList(node._errors), { code, message }];
    }
    throw discordError(50035, errors);
  }
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
export const asFields = (value: unknown): Fields => (isFields(value) ? value : {});

/** A string of so many UTF-16 units. */
export const text =
  (min: number, max: number): Rule =>
  (value, at, form) => {
    if (typeof value !== 'string')
      return form.refuse(at, 'STRING_TYPE_CONVERT', 'Could not interpret value as string.');
    if (value.length >= min && value.length <= max) return;
    if (min > 0 && value.length === 0) return form.refuse(at, 'BASE_TYPE_REQUIRED', 'This field is required');
    if (min === 0) return form.refuse(at, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    form.refuse(at, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  };

export const integer =
  (min: number, max: number): Rule =>
  (value, at, form) => {
    const whole = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
    if (typeof whole !== 'number' || !Number.isInteger(whole)) {
      return form.refuse(at, 'NUMBER_TYPE_COERCE', `Value "${value}" is not int.`);
    }
    if (whole < min) form.refuse(at, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
    if (whole > max) form.refuse(at, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
  };

export const flag: Rule = (value, at, form) => {
  if (typeof value !== 'boolean') form.refuse(at, 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
};

export const oneOf =
  (...allowed: (string | number)[]): Rule =>
  (value, at, form) => {
    if (allowed.includes(value as string | number)) return;
    form.refuse(at, 'BASE_TYPE_CHOICES', `Value must be one of (${allowed.join(', ')}).`);
  };

export const matches =
  (pattern: RegExp, words: string): Rule =>
  (value, at, form) => {
    if (typeof value !== 'string' || !pattern.test(value)) form.refuse(at, 'STRING_TYPE_REGEX', words);
  };

export const snowflake = matches(/^\d{1,20}$/, 'Value is not snowflake.');

/** An absolute address with one of the schemes, of at most `max` characters. */
export const address =
  (max: number, ...schemes: string[]): Rule =>
  (value, at, form) => {
    text(1, max)(value, at, form);
    if (typeof value !== 'string' || value === '') return;
    const scheme = /^([a-z][a-z0-9+.-]*):\/\/\S+$/i.exec(value)?.[1]?.toLowerCase();
    if (scheme === undefined || !URL.canParse(value))
      return form.refuse(at, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    if (!schemes.includes(scheme)) {
      form.refuse(
        at,
        'URL_TYPE_INVALID_SCHEME',
        `Scheme "${scheme}" is not supported. Scheme must be one of (${schemes.join(', ')}).`,
      );
    }
  };

export const list =
  (rule: Rule, min: number, max: number): Rule =>
  (value, at, form) => {
    if (!Array.isArray(value)) return form.refuse(at, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    if (value.length < min || value.length > max) {
      form.refuse(at, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
      return;
    }
    value.forEach((item, index) => {
      rule(item, [...at, index], form);
    });
  };

/** An object with these fields; null counts as absent, fields it does not name are ignored, as Discord does. */
export function shape(fields: Record<string, Rule>, ...required: string[]): Rule {
  const rules = Object.entries(fields);
  return (value, at, form) => {
    if (!isFields(value)) return form.refuse(at, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
    for (const [key, rule] of rules) {
      const field = value[key];
      if (field !== undefined && field !== null) rule(field, [...at, key], form);
      else if (required.includes(key)) form.refuse([...at, key], 'BASE_TYPE_REQUIRED', 'This field is required');
    }
  };
}

/** Both rules, one after the other. */
export const both =
  (...rules: Rule[]): Rule =>
  (value, at, form) => {
    for (const rule of rules) rule(value, at, form);
  };
