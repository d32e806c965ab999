import type { Choice } from '../src/discord/command.ts';
import { AppError } from '../src/errors.ts';
import type { Language } from '../src/texts/languages.ts';
import { scheduleTexts } from '../src/texts/schedule/schedule-texts.ts';

const ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];
const folded = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
const BY_FOLDED = new Map(ZONES.map((zone) => [folded(zone), zone]));

/** Zones whose name holds what was typed, each with its time now, as people know the hour better than the name. */
export function chooseTimeZone(typed: string, nowMs: number, language: Language): Choice[] {
  const wanted = folded(typed);
  const { zoneNow } = scheduleTexts[language];
  return ZONES.filter((zone) => folded(zone).includes(wanted))
    .slice(0, 25)
    .map((zone) => ({ name: zoneNow(zone.replaceAll('_', ' '), localTime(zone, nowMs)), value: zone }));
}

/** @throws AppError `schedule_invalid` if there is no such zone */
export function readTimeZone(typed: string): string {
  const zone = BY_FOLDED.get(folded(typed));
  if (zone) return zone;
  throw new AppError('schedule_invalid', ['zoneNotFound', typed.slice(0, 60)]);
}

function localTime(timeZone: string, nowMs: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(nowMs);
}
