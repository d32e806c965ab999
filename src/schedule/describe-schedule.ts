import type { Schedule } from '../model.ts';
import type { Language } from '../texts/languages.ts';
import { scheduleTexts } from '../texts/schedule/schedule-texts.ts';
import { dayName, WEEKDAYS, WEEKEND } from './day-words.ts';

/** A schedule in words that `parseSchedule` reads back as the same; its zone is left to the caller to say. */
export function describeSchedule({ times, weekdays, monthDays }: Schedule, language: Language): string {
  const texts = scheduleTexts[language];
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language);
  const isHourly = times.length === 24 && times.every((time, hour) => time === `${String(hour).padStart(2, '0')}:00`);
  return `${describeDays()} ${isHourly ? texts.hourly : texts.at(list.format(times))}`;

  function describeDays(): string {
    if (monthDays) return texts.ofTheMonth(list.format(monthDays.map(texts.monthDay)));
    if (!weekdays) return texts.everyDay;
    if (String(weekdays) === String(WEEKDAYS)) return texts.weekdays;
    if (String(weekdays) === String(WEEKEND)) return texts.weekends;
    return texts.on(list.format(weekdays.map((day) => dayName(day, language, 'long'))));
  }
}
