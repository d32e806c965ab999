import { AppError } from '../errors.ts';
import type { Schedule } from '../model.ts';
import type { Said } from '../texts/errors/error-texts.ts';
import { DAILY_WORDS, DAY_WORDS, FILLERS, MIDNIGHT_WORDS, NOON_WORDS, PHRASES, RANGE_WORDS } from './day-words.ts';
import { looksLikeCron, parseCron } from './parse-cron.ts';
import { isTimeZone } from './slots.ts';

/** Runs on one day; a channel that wants more wants a feed. */
export const MAX_TIMES = 24;

type Kind = 'days' | 'times';

interface Reading {
  times: Set<string>;
  weekdays: Set<number>;
  monthDays: Set<number>;
  everyDay: boolean;
}

/**
 * Reads a schedule in words, of any language that the bot speaks, or in five-field cron.
 * @throws AppError `schedule_invalid`, with the word that was not understood and examples
 */
export function parseSchedule(words: string, timeZone: string): Schedule {
  if (!isTimeZone(timeZone)) {
    throw refusal(['zoneUnknown', timeZone]);
  }
  const days = looksLikeCron(words) ? readCron(words) : readWords(words);
  if (days.times.length > MAX_TIMES) {
    throw refusal(['tooOften', words, days.times.length, MAX_TIMES]);
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
  if (times.size === 0) throw refusal(['noTime', words.trim()]);
  if (blocks.length > 2) throw refusal(['timesDiffer']);
  if (weekdays.size > 0 && monthDays.size > 0) throw refusal(['daysMixed']);
  return {
    times: [...times].sort(),
    ...(weekdays.size > 0 && !everyDay && weekdays.size < 7 && { weekdays: ascending(weekdays) }),
    ...(monthDays.size > 0 && !everyDay && { monthDays: ascending(monthDays) }),
  };
}

/** Lower case, and what takes several words as one token each: “8 am”, “every 6 hours”, “Mon to Fri”. */
function tokens(words: string): string[] {
  const plain = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  return PHRASES.reduce((text, [spelled, word]) => text.replace(spelled, word), plain)
    .replace(/(\p{L})\s*[–-]\s*(?=\p{L})/gu, '$1-')
    .split(/[\s,;&+、،؛・]+/)
    .map((token) => token.replace(/^[(]+|[)]+$/g, ''))
    .map((token) => (token.startsWith('و') && DAY_WORDS.has(token.slice(1)) ? token.slice(1) : token))
    .filter((token) => token !== '')
    .reduce(joinRanges, []);
}

/** `mon` `to` `fri` becomes `mon→fri`. */
function joinRanges(joined: string[], token: string): string[] {
  const [from, between] = joined.slice(-2);
  const isRange = between !== undefined && RANGE_WORDS.has(between) && isDay(from!) && isDay(token);
  return isRange ? [...joined.slice(0, -2), `${from}→${token}`] : [...joined, token];
}

const isDay = (token: string) => DAY_WORDS.get(token)?.length === 1;

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
  if (!FILLERS.has(plain)) throw refusal(['wordUnknown', token]);
  return undefined;
}

/** `08:00`, `8.30uhr`, `8am`, `8:15pm`, `18h`, `18h30`, `noon`, `hourly`, `6-hourly`. */
function readTimes(token: string): string[] | undefined {
  if (NOON_WORDS.has(token)) return ['12:00'];
  if (MIDNIGHT_WORDS.has(token)) return ['00:00'];
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
  const [from, to, more] = token.split(token.includes('→') ? '→' : '-').map((name) => DAY_WORDS.get(name)?.[0]);
  if (!from || !to || more !== undefined) return undefined;
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => ((from - 1 + index) % 7) + 1);
}

function ascending(numbers: Set<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function refusal(problem: Said): AppError {
  return new AppError('schedule_invalid', problem);
}
