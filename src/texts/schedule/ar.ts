import type { ScheduleTexts } from './schedule-texts.ts';

export const ar: ScheduleTexts = {
  everyDay: 'كل يوم',
  weekdays: 'من الاثنين إلى الجمعة',
  weekends: 'السبت والأحد',
  on: (days) => `أيام ${days}`,
  monthDay: (day) => String(day),
  ofTheMonth: (days) => `اليوم ${days} من كل شهر`,
  hourly: 'كل ساعة',
  at: (times) => times,
  runs: (schedule, zone, next) => `${schedule} (${zone})؛ القادم: ${next}`,
  zoneNow: (zone, time) => `${zone} · الآن ${time}`,
};
