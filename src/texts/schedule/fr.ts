import type { ScheduleTexts } from './schedule-texts.ts';

export const fr: ScheduleTexts = {
  everyDay: 'tous les jours',
  weekdays: 'en semaine',
  weekends: 'le week-end',
  on: (days) => `chaque ${days}`,
  monthDay: (day) => (day === 1 ? '1er' : String(day)),
  ofTheMonth: (days) => `le ${days} du mois`,
  hourly: 'toutes les heures',
  at: (times) => `à ${times}`,
  runs: (schedule, zone, next) => `${schedule} (${zone}) ; à suivre : ${next}`,
  zoneNow: (zone, time) => `${zone} · il est ${time}`,
};
