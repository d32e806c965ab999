import type { Schedule } from '../model.ts';
import { WEEKDAYS, WEEKEND } from './day-words.ts';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const LIST = new Intl.ListFormat('en-GB');
const ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIX: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };

/** A schedule in words that `parseSchedule` reads back as the same; its zone is left to the caller to say. */
export function describeSchedule({ times, weekdays, monthDays }: Schedule): string {
  const at = times.length === 24 && times.every((time, hour) => time === `${String(hour).padStart(2, '0')}:00`);
  return `${describeDays(weekdays, monthDays)} ${at ? 'hourly' : `at ${LIST.format(times)}`}`;
}

function describeDays(weekdays: Schedule['weekdays'], monthDays: Schedule['monthDays']): string {
  if (monthDays) {
    return `on the ${LIST.format(monthDays.map((day) => `${day}${SUFFIX[ORDINAL.select(day)] ?? 'th'}`))} of the month`;
  }
  if (!weekdays) return 'every day';
  if (String(weekdays) === String(WEEKDAYS)) return 'on weekdays';
  if (String(weekdays) === String(WEEKEND)) return 'on weekends';
  return `every ${LIST.format(weekdays.map((day) => NAMES[day - 1]!))}`;
}
