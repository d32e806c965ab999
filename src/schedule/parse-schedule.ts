import { AppError } from '../errors.ts';
import type { Schedule } from '../model.ts';
import { DAILY_WORDS, DAY_WORDS, FILLERS } from './day-words.ts';
import { looksLikeCron, parseCron } from './parse-cron.ts';
import { isTimeZone } from './slots.ts';

/** Runs on one day; a channel that wants more wants a feed. */
export const MAX_TIMES = 24;

const EXAMPLES =
  'Write it like “every day at 08:00”, “weekdays 08:00 and 18:00”, “every Monday 09:00”, “1st of the month 09:00”, or as five cron fields, “0 8 * * 1-5”.';

type Kind = 'days' | 'times';

interface Reading {
  times: Set<string>;
  weekdays: Set<number>;
  monthDays: Set<number>;
  everyDay: boolean;
}

/**
 * Reads a schedule in words (English, German or French) or in five-field cron.
 * @throws AppError `schedule_invalid`, with the word that was not understood and examples
 */
export function parseSchedule(words: string, timeZone: string): Schedule {
  if (!isTimeZone(timeZone)) {
    throw new AppError(
      'schedule_invalid',
      `“${timeZone}” is no time zone that I know. Choose one by its city, such as Europe/Berlin or America/New_York.`,
    );
  }
  const days = looksLikeCron(words) ? readCron(words) : readWords(words);
  if (days.times.length > MAX_TIMES) {
    throw refusal(`“${words}” means ${days.times.length} digests a day; ${MAX_TIMES} are the most`);
  }
  return { ...days, timeZone };
}

function readCron(line: string): Omit<Schedule, 'timeZone'> {
  const cron = parseCron(line);
  if ('problem' in cron) throw refusal(cron.problem);
  return cron;
}

function readWords(words: string): Omit<Schedule, 'timeZone'> {
  const reading: Reading = {
    times: new Set(),
    weekdays: new Set(),
    monthDays: new Set(),
    everyDay: false,
  };
  const kinds = tokens(words)
    .map((token) => readToken(token, reading))
    .filter((kind) => kind !== undefined);
  const blocks = kinds.filter((kind, index) => kind !== kinds[index - 1]);
  const { times, weekdays, monthDays, everyDay } = reading;
  if (times.size === 0) throw refusal(`“${words.trim()}” says no time of day`);
  if (blocks.length > 2) {
    throw refusal('One schedule has the same times on all its days; make a second subscription for the others');
  }
  if (weekdays.size > 0 && monthDays.size > 0) throw refusal('Days of the week and of the month cannot be joined');
  return {
    times: [...times].sort(),
    ...(weekdays.size > 0 && !everyDay && weekdays.size < 7 && { weekdays: ascending(weekdays) }),
    ...(monthDays.size > 0 && !everyDay && { monthDays: ascending(monthDays) }),
  };
}

/** Lower case, “8 am” and “Mon to Fri” as one token each, “every 6 hours” as one too. */
function tokens(words: string): string[] {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b([ap])\.\s?m\./g, '$1m')
    .replace(/(\d)\s+(am|pm|uhr|h|o[’']?clock)(?!\p{L})/gu, '$1$2')
    .replace(/\b(?:every|alle|toutes les)\s+(\d+)\s+(?:hours?|stunden|heures)/g, '$1-hourly')
    .replace(/(\p{L})\s*(?:[–-]|\s(?:to|through|till|until|bis|à|au)\s)\s*(?=\p{L})/gu, '$1-')
    .split(/[\s,;&+]+/)
    .map((token) => token.replace(/^[(]+|[)]+$/g, ''))
    .filter((token) => token !== '');
}

/** Takes in a word. @returns its kind; nothing for a filler */
function readToken(token: string, reading: Reading): Kind | undefined {
  const times = readTimes(token);
  if (times) {
    for (const time of times) reading.times.add(time);
    return 'times';
  }
  const plain = token.replace(/\.$/, '');
  if (DAILY_WORDS.has(plain)) {
    reading.everyDay = true;
    return 'days';
  }
  const weekdays = readWeekdays(plain);
  if (weekdays) {
    for (const day of weekdays) reading.weekdays.add(day);
    return 'days';
  }
  const monthDay = Number(/^(\d{1,2})(?:st|nd|rd|th|er|\.)$/.exec(token)?.[1]);
  if (monthDay >= 1 && monthDay <= 31) {
    reading.monthDays.add(monthDay);
    return 'days';
  }
  if (!FILLERS.has(plain)) throw refusal(`I do not understand “${token}” in a schedule`);
  return undefined;
}

/** `08:00`, `8.30uhr`, `8am`, `8:15pm`, `18h`, `18h30`, `noon`, `hourly`, `6-hourly`. */
function readTimes(token: string): string[] | undefined {
  if (token === 'noon' || token === 'mittags' || token === 'midi') return ['12:00'];
  if (token === 'midnight' || token === 'mitternacht' || token === 'minuit') return ['00:00'];
  const step = token === 'hourly' || token === 'stündlich' ? 1 : Number(/^(\d+)-hourly$/.exec(token)?.[1]);
  if (step >= 1 && step <= 24) {
    return Array.from({ length: Math.ceil(24 / step) }, (_, index) => clock(index * step, 0)!);
  }
  const match = /^(\d{1,2})(?:([:.h])(\d{2}))?(am|pm|uhr|h|o[’']?clock)?$/.exec(token);
  if (!match || (!match[2] && !match[4])) return undefined;
  const [hour, minute, half] = [Number(match[1]), Number(match[3] ?? 0), match[4]];
  const isHalf = half === 'am' || half === 'pm';
  if (isHalf && (hour < 1 || hour > 12)) return undefined;
  const time = clock(isHalf ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour, minute);
  return time === undefined ? undefined : [time];
}

function clock(hour: number, minute: number): string | undefined {
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** A name, or a range of names that may run over Sunday: `fri-mon`. */
function readWeekdays(token: string): readonly number[] | undefined {
  const whole = DAY_WORDS.get(token);
  if (whole) return whole;
  const [from, to, more] = token.split('-').map((name) => DAY_WORDS.get(name)?.[0]);
  if (!from || !to || more !== undefined) return undefined;
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => ((from - 1 + index) % 7) + 1);
}

function ascending(numbers: Set<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function refusal(problem: string): AppError {
  return new AppError('schedule_invalid', `${problem}. ${EXAMPLES}`);
}
