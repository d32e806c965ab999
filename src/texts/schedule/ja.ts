import type { ScheduleTexts } from './schedule-texts.ts';

export const ja: ScheduleTexts = {
  everyDay: '毎日',
  weekdays: '平日',
  weekends: '週末',
  on: (days) => `毎週${days}`,
  monthDay: (day) => `${day}日`,
  ofTheMonth: (days) => `毎月${days}`,
  hourly: '毎時',
  at: (times) => times,
  runs: (schedule, zone, next) => `${schedule}（${zone}）、次回: ${next}`,
  zoneNow: (zone, time) => `${zone} · 現在 ${time}`,
};
