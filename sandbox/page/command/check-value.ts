import { type CommandOption, OptionType } from './list-commands.ts';

/** What stands in an option's field; `picked` is the value behind a chosen suggestion. */
export interface Entry {
  text: string;
  picked?: string | number | boolean;
}

export interface ListedValue {
  label: string;
  value: string | number | boolean;
}

export type Checked = { value: string | number | boolean } | { problem: string };

/** The value an option's field stands for, or what is wrong with it. @param listed the only values allowed, if they are */
export function checkValue(option: CommandOption, entry: Entry, listed: readonly ListedValue[] | undefined): Checked {
  if (entry.picked !== undefined) return { value: entry.picked };
  if (listed) {
    const same = listed.find(({ label }) => label.toLowerCase() === entry.text.trim().toLowerCase());
    return same ? { value: same.value } : { problem: 'Choose one from the list.' };
  }
  if (option.type === OptionType.integer || option.type === OptionType.number) return checkNumber(option, entry.text);
  return checkText(option, entry.text);
}

function checkNumber({ type, min_value: min, max_value: max }: CommandOption, text: string): Checked {
  const value = Number(text);
  const whole = type === OptionType.integer;
  if (text.trim() === '' || !Number.isFinite(value) || (whole && !Number.isSafeInteger(value))) {
    return { problem: whole ? 'Enter a whole number.' : 'Enter a number.' };
  }
  if (min !== undefined && value < min) return { problem: `Enter ${min} or more.` };
  if (max !== undefined && value > max) return { problem: `Enter ${max} or less.` };
  return { value };
}

function checkText({ min_length: min = 1, max_length: max = 6_000 }: CommandOption, text: string): Checked {
  if (text.length < min)
    return { problem: min === 1 ? 'This option is required.' : `Enter ${min} or more characters.` };
  if (text.length > max) return { problem: `Enter ${max} or fewer characters.` };
  return { value: text };
}
