const ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIX: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

export const en = {
  everyDay: 'every day',
  weekdays: 'on weekdays',
  weekends: 'on weekends',
  on: (days: string) => `every ${days}`,
  monthDay: (day: number) => `${day}${SUFFIX[ORDINAL.select(day)] ?? 'th'}`,
  ofTheMonth: (days: string) => `on the ${days} of the month`,
  hourly: 'hourly',
  at: (times: string) => `at ${times}`,
  runs: (schedule: string, zone: string, next: string) => `${schedule} (${zone}); next: ${next}`,
  zoneNow: (zone: string, time: string) => `${zone} · now ${time}`,
};
