import type { Schedule } from '../model.ts';
import type { Said } from '../texts/errors/error-texts.ts';

/** The days and times of a cron line, or why it does not map. */
export type CronReading = Pick<Schedule, 'times' | 'weekdays' | 'monthDays'> | { problem: Said };

const DAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const SHORTHANDS: Record<string, string> = {
  '@hourly': '0 * * * *',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@weekly': '0 0 * * 0',
  '@monthly': '0 0 1 * *',
};

/** Whether a text is meant as cron: a shorthand, or five fields of digits, stars and their signs. */
export function looksLikeCron(words: string): boolean {
  const fields = words.trim().split(/\s+/);
  return (
    words.trim().startsWith('@') ||
    (fields.length === 5 && /^[\d*]/.test(fields[0]!) && fields.slice(0, 4).every((field) => /^[\d*,/-]+$/.test(field)))
  );
}

/** Five fields: minute, hour, day of the month, month, day of the week. */
export function parseCron(line: string): CronReading {
  const trimmed = line.trim().toLowerCase();
  const fields = (SHORTHANDS[trimmed] ?? trimmed).split(/\s+/);
  if (fields.length !== 5) return { problem: ['cronFields', line] };
  const [minutes, hours, monthDays, months, weekdays] = [
    readField(fields[0]!, 0, 59),
    readField(fields[1]!, 0, 23),
    readField(fields[2]!, 1, 31),
    fields[3],
    readField(nameDays(fields[4]!), 0, 7),
  ];
  if (!minutes || !hours || !monthDays || !weekdays) return { problem: ['cronRange', line] };
  if (months !== '*') return { problem: ['cronMonths'] };
  if (fields[2] !== '*' && fields[4] !== '*') {
    return { problem: ['cronDays'] };
  }
  return {
    times: hours.flatMap((hour) => minutes.map((minute) => `${two(hour)}:${two(minute)}`)),
    ...(fields[2] !== '*' && { monthDays }),
    ...(fields[4] !== '*' && { weekdays: [...new Set(weekdays.map((day) => day || 7))].sort((a, b) => a - b) }),
  };
}

function nameDays(field: string): string {
  return field.replace(/[a-z]+/g, (name) => (DAY_NAMES.includes(name) ? String(DAY_NAMES.indexOf(name)) : name));
}

/** A star, `5`, `1-5`, `1,3`, and each with a step: `8-18/2`. @returns ascending, or nothing if it is none of them */
function readField(field: string, min: number, max: number): number[] | undefined {
  const values = new Set<number>();
  for (const part of field.split(',')) {
    const match = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part);
    if (!match) return undefined;
    const step = Number(match[3] ?? 1);
    const from = Number(match[1] ?? min);
    const to = Number(match[2] ?? (match[1] === undefined || match[3] ? max : from));
    if (step < 1 || from < min || to > max || from > to) return undefined;
    for (let value = from; value <= to; value += step) values.add(value);
  }
  return [...values].sort((a, b) => a - b);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
