/** Words for days that a schedule may be written in; ISO weekdays, 1 is Monday. */
export const WEEKDAYS = [1, 2, 3, 4, 5] as const;
export const WEEKEND = [6, 7] as const;

/** Languages that schedules are read in. Names of weekdays come from the runtime, in each of them. */
const LANGUAGES = ['en', 'de', 'fr'] as const;

/** A Monday, from which the names of the days are read. */
const MONDAY_MS = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

const SPELLINGS: Record<string, readonly number[]> = {
  weekday: WEEKDAYS,
  weekdays: WEEKDAYS,
  workdays: WEEKDAYS,
  werktags: WEEKDAYS,
  werktage: WEEKDAYS,
  weekend: WEEKEND,
  weekends: WEEKEND,
  wochenende: WEEKEND,
  wochenenden: WEEKEND,
  tues: [2],
  thur: [4],
  thurs: [4],
};

/** Weekdays by every word for them: long and short names, in the plural too. */
export const DAY_WORDS: ReadonlyMap<string, readonly number[]> = new Map([
  ...LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      return [1, 2, 3, 4, 5, 6, 7].flatMap((day): [string, number[]][] => {
        const name = format
          .format(MONDAY_MS + (day - 1) * DAY_MS)
          .toLowerCase()
          .replace('.', '');
        return weekday === 'long'
          ? [
              [name, [day]],
              [`${name}s`, [day]],
            ]
          : [[name, [day]]];
      });
    }),
  ),
  ...Object.entries(SPELLINGS),
]);

/** Every day. */
export const DAILY_WORDS = new Set([
  'day',
  'days',
  'daily',
  'everyday',
  'täglich',
  'tag',
  'jour',
  'jours',
  'quotidien',
]);

/** Words that a schedule may hold and that say nothing. */
export const FILLERS = new Set(
  'every each on at the and of a in month monthly weekly week jeden jede jedes jeder um am an und den im monat monats des tous toute toutes les le la à et du de mois chaque'.split(
    ' ',
  ),
);
