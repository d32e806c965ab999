import type { TimeStyle } from './tree.ts';

const FORMS: Record<Exclude<TimeStyle, 'R'>, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};
/** From which number of seconds on a unit is used, largest first. */
const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];
/** Beyond this no calendar reaches. Source: ECMAScript's time values. */
const LAST_SECOND = 8_640_000_000_000;

export interface TimePlace {
  nowMs: number;
  locale?: string;
  timeZone?: string;
}

/** `<t:seconds:style>` in the viewer's language and zone. */
export function formatTime(seconds: number, style: TimeStyle, { nowMs, locale, timeZone }: TimePlace): string {
  if (Math.abs(seconds) > LAST_SECOND) return 'Invalid Date';
  if (style !== 'R') return new Intl.DateTimeFormat(locale, { ...FORMS[style], timeZone }).format(seconds * 1_000);
  const away = seconds - nowMs / 1_000;
  const [unit, size] = UNITS.find(([, from]) => Math.abs(away) >= from) ?? UNITS.at(-1)!;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(away / size), unit);
}
