import type { ScheduleTexts } from './schedule-texts.ts';

export const de: ScheduleTexts = {
  everyDay: 'jeden Tag',
  weekdays: 'werktags',
  weekends: 'am Wochenende',
  on: (days) => `jeden ${days}`,
  monthDay: (day) => `${day}.`,
  ofTheMonth: (days) => `am ${days} des Monats`,
  hourly: 'stündlich',
  at: (times) => `um ${times}`,
  runs: (schedule, zone, next) => `${schedule} (${zone}); als Nächstes: ${next}`,
  zoneNow: (zone, time) => `${zone} · jetzt ${time}`,
};
