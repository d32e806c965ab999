import type { ScheduleTexts } from './schedule-texts.ts';

export const es: ScheduleTexts = {
  everyDay: 'todos los días',
  weekdays: 'entre semana',
  weekends: 'los fines de semana',
  on: (days) => `cada ${days}`,
  monthDay: (day) => String(day),
  ofTheMonth: (days) => `el ${days} de cada mes`,
  hourly: 'cada hora',
  at: (times) => `a las ${times}`,
  runs: (schedule, zone, next) => `${schedule} (${zone}); a continuación: ${next}`,
  zoneNow: (zone, time) => `${zone} · ahora ${time}`,
};
