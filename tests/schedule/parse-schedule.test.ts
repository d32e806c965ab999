import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { describeSchedule } from '../../src/schedule/describe-schedule.ts';
import { parseSchedule } from '../../src/schedule/parse-schedule.ts';
import { say } from '../../src/texts/errors/error-texts.ts';
import { LANGUAGES } from '../../src/texts/languages.ts';

const WORKDAYS = [1, 2, 3, 4, 5];

it.each([
  ['every day at 08:00', { times: ['08:00'] }],
  ['weekdays 08:00 and 18:00', { times: ['08:00', '18:00'], weekdays: WORKDAYS }],
  ['every Monday 09:00', { times: ['09:00'], weekdays: [1] }],
  ['Mondays and Thursdays at 7:05', { times: ['07:05'], weekdays: [1, 4] }],
  ['8am', { times: ['08:00'] }],
  ['12am and 12pm', { times: ['00:00', '12:00'] }],
  ['daily 8:15 p.m.', { times: ['20:15'] }],
  ['18:00, 08:00, 08:00', { times: ['08:00', '18:00'] }],
  ['every day at 8 o’clock', { times: ['08:00'] }],
  ['1st of the month 09:00', { times: ['09:00'], monthDays: [1] }],
  ['the 15th and 31st of each month at noon', { times: ['12:00'], monthDays: [15, 31] }],
  ['Mon-Fri 7:30', { times: ['07:30'], weekdays: WORKDAYS }],
  ['Friday to Monday at midnight', { times: ['00:00'], weekdays: [1, 5, 6, 7] }],
  ['Mon–Sun 08:00', { times: ['08:00'] }],
  ['weekends 10.30', { times: ['10:30'], weekdays: [6, 7] }],
  ['every 6 hours', { times: ['00:00', '06:00', '12:00', '18:00'] }],
  ['jeden Montag um 8 Uhr', { times: ['08:00'], weekdays: [1] }],
  ['werktags 8:30 Uhr', { times: ['08:30'], weekdays: WORKDAYS }],
  ['am 1. des Monats um 9 Uhr', { times: ['09:00'], monthDays: [1] }],
  ['tous les jours à 8h', { times: ['08:00'] }],
  ['lundi à vendredi 18h30', { times: ['18:30'], weekdays: WORKDAYS }],
  ['0 8 * * *', { times: ['08:00'] }],
  ['0 8,18 * * 1-5', { times: ['08:00', '18:00'], weekdays: WORKDAYS }],
  ['*/30 8-9 * * sun', { times: ['08:00', '08:30', '09:00', '09:30'], weekdays: [7] }],
  ['15 6 1,15 * *', { times: ['06:15'], monthDays: [1, 15] }],
  ['0 22 * * 0,7', { times: ['22:00'], weekdays: [7] }],
  ['0 0/8 * * *', { times: ['00:00', '08:00', '16:00'] }],
  ['@weekly', { times: ['00:00'], weekdays: [7] }],
])('reads “%s”', (words, days) => {
  expect(parseSchedule(words, 'Europe/Berlin')).toEqual({ ...days, timeZone: 'Europe/Berlin' });
});

it.each([
  ['todos los días a las 8:00', { times: ['08:00'] }],
  ['lunes a viernes 18:30', { times: ['18:30'], weekdays: WORKDAYS }],
  ['de lunes a viernes a las 8 h', { times: ['08:00'], weekdays: WORKDAYS }],
  ['los días 1 y 15 de cada mes a mediodía', { times: ['12:00'], monthDays: [1, 15] }],
  ['toda segunda-feira 09:00', { times: ['09:00'], weekdays: [1] }],
  ['segunda a sexta às 7h30', { times: ['07:30'], weekdays: WORKDAYS }],
  ['毎日8時30分', { times: ['08:30'] }],
  ['月曜から金曜まで 午後6時', { times: ['18:00'], weekdays: WORKDAYS }],
  ['毎月1日と15日の8時', { times: ['08:00'], monthDays: [1, 15] }],
  ['６時間ごと', { times: ['00:00', '06:00', '12:00', '18:00'] }],
  ['كل يوم الساعة ٠٨:٠٠', { times: ['08:00'] }],
  ['كل يوم اثنين وخميس 09:00', { times: ['09:00'], weekdays: [1, 4] }],
  ['من الأحد إلى الخميس 08:00 و18:00', { times: ['08:00', '18:00'], weekdays: [1, 2, 3, 4, 7] }],
  ['ہر پیر اور جمعہ 09:00 بجے', { times: ['09:00'], weekdays: [1, 5] }],
  ['ہر مہینے کی 1 اور 15 تاریخ کو ۰۹:۰۰', { times: ['09:00'], monthDays: [1, 15] }],
])('reads “%s”, as other languages say it', (words, days) => {
  expect(parseSchedule(words, 'UTC')).toEqual({ ...days, timeZone: 'UTC' });
});

it.each([
  ['', 'says no time of day'],
  ['every day', 'says no time of day'],
  ['8', 'do not understand “8”'],
  ['25:00', 'do not understand “25:00”'],
  ['13pm', 'do not understand “13pm”'],
  ['8:60', 'do not understand “8:60”'],
  ['0th of the month 09:00', 'do not understand “0th”'],
  ['32nd of the month 09:00', 'do not understand “32nd”'],
  ['every fortnight 08:00', 'do not understand “fortnight”'],
  ['every first Monday 08:00', 'do not understand “first”'],
  ['every 1st Monday 08:00', 'cannot be joined'],
  ['Monday 08:00 Friday 18:00', 'second subscription'],
  ['0 8 1 * 1', 'cannot be joined'],
  ['0 8 * 1 *', 'limited to some months'],
  ['0 24 * * *', 'out of range'],
  ['0 8 0 * *', 'out of range'],
  ['0 18-8 * * *', 'out of range'],
  ['0 */0 * * *', 'out of range'],
  ['@yearly', 'five fields'],
  ['*/5 * * * *', '288 digests a day'],
])('refuses “%s” with the reason and an example', (words, reason) => {
  const refuse = () => parseSchedule(words, 'UTC');
  expect(refuse).toThrow(AppError);
  expect(refuse).toThrow(reason);
  expect(refuse).toThrow('every day at 08:00');
});

it.each(['', 'Mars/Olympus', '+02:00', 'CET; drop table', 'Europe/Berlin '])('refuses the zone “%s”', (timeZone) => {
  expect(() => parseSchedule('08:00', timeZone)).toThrow('no time zone');
});

it.each([
  [{ times: ['08:00'] }, 'every day at 08:00'],
  [{ times: ['08:00', '12:00', '18:30'], weekdays: WORKDAYS }, 'on weekdays at 08:00, 12:00 and 18:30'],
  [{ times: ['09:00'], weekdays: [1, 3] }, 'every Monday and Wednesday at 09:00'],
  [{ times: ['09:00'], weekdays: [6, 7] }, 'on weekends at 09:00'],
  [
    { times: ['09:00'], monthDays: [1, 2, 3, 11, 22, 30] },
    'on the 1st, 2nd, 3rd, 11th, 22nd and 30th of the month at 09:00',
  ],
  [{ times: Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`) }, 'every day hourly'],
])('describes a schedule so that it reads back: %o', (days, words) => {
  const schedule = { ...days, timeZone: 'Asia/Tokyo' };
  expect(describeSchedule(schedule, 'en')).toBe(words);
  expect(parseSchedule(words, 'Asia/Tokyo')).toEqual(schedule);
});

const HOURLY = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

describe.each(LANGUAGES)('in %s', (language) => {
  it.each([
    { times: ['08:00'] },
    { times: ['08:00', '12:00', '18:30'], weekdays: WORKDAYS },
    { times: ['09:00', '10:00'], weekdays: [6, 7] },
    ...[1, 2, 3, 4, 5, 6, 7].map((day) => ({ times: ['09:00'], weekdays: [day] })),
    { times: ['09:00'], weekdays: [1, 3, 7] },
    { times: ['09:00'], monthDays: [1] },
    { times: ['09:00', '21:15'], monthDays: [1, 2, 11, 30] },
    { times: HOURLY },
    { times: HOURLY, weekdays: WORKDAYS },
  ])('%o is described so that it reads back', (days) => {
    const schedule = { ...days, timeZone: 'Asia/Tokyo' };
    expect(parseSchedule(describeSchedule(schedule, language), 'Asia/Tokyo')).toEqual(schedule);
  });

  it('the examples in the refusal can be read', () => {
    const examples = say(['noTime', ''], language).matchAll(/[“„«「”]\s?([^“”„«»「」]*\d[^“”„«»「」]*?)\s?[”“»」]/gu);
    const read = [...examples].map(([, example]) => parseSchedule(example!, 'UTC'));
    expect(read.map(({ times }) => times.length)).toEqual([1, 2, 1, 1, 1]);
  });
});
