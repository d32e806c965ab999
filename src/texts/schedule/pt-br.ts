import type { ScheduleTexts } from './schedule-texts.ts';

export const ptBr: ScheduleTexts = {
  everyDay: 'todos os dias',
  weekdays: 'nos dias úteis',
  weekends: 'nos fins de semana',
  on: (days) => `a cada ${days}`,
  monthDay: (day) => String(day),
  ofTheMonth: (days) => `no dia ${days} de cada mês`,
  hourly: 'de hora em hora',
  at: (times) => `às ${times}`,
  runs: (schedule, zone, next) => `${schedule} (${zone}); em seguida: ${next}`,
  zoneNow: (zone, time) => `${zone} · agora ${time}`,
};
