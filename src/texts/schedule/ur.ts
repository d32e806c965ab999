import type { ScheduleTexts } from './schedule-texts.ts';

export const ur: ScheduleTexts = {
  everyDay: 'ہر روز',
  weekdays: 'پیر سے جمعہ',
  weekends: 'ہفتہ اور اتوار',
  on: (days) => `ہر ${days}`,
  monthDay: (day) => String(day),
  ofTheMonth: (days) => `ہر مہینے کی ${days} تاریخ`,
  hourly: 'ہر گھنٹے',
  at: (times) => times,
  runs: (schedule, zone, next) => `${schedule} (${zone})؛ اگلی بار: ${next}`,
  zoneNow: (zone, time) => `${zone} · اس وقت ${time}`,
};
