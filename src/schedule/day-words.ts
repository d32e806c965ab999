import { LANGUAGES, type Language } from '../texts/languages.ts';

/** Words for days and times that a schedule may be written in, in all languages at once; ISO weekdays, 1 is Monday. */
export const WEEKDAYS = [1, 2, 3, 4, 5] as const;
export const WEEKEND = [6, 7] as const;

/** A Monday, from which the names of the days are read. */
const MONDAY_MS = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** A weekday's name as the runtime knows it. */
export function dayName(day: number, language: Language, weekday: 'long' | 'short'): string {
  return new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(MONDAY_MS + (day - 1) * DAY_MS);
}

const SPELLINGS: Record<string, readonly number[]> = {
  weekday: WEEKDAYS,
  weekdays: WEEKDAYS,
  workdays: WEEKDAYS,
  werktags: WEEKDAYS,
  werktage: WEEKDAYS,
  平日: WEEKDAYS,
  weekend: WEEKEND,
  weekends: WEEKEND,
  'week-end': WEEKEND,
  'week-ends': WEEKEND,
  wochenende: WEEKEND,
  wochenenden: WEEKEND,
  週末: WEEKEND,
  tues: [2],
  thur: [4],
  thurs: [4],
  segunda: [1],
  terça: [2],
  quarta: [3],
  quinta: [4],
  sexta: [5],
  الإثنين: [1],
  إثنين: [1],
};

/** Weekdays by every word for them: long and short names, in the plural too, and in Arabic without the article. */
export const DAY_WORDS: ReadonlyMap<string, readonly number[]> = new Map([
  ...LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((weekday) =>
      [1, 2, 3, 4, 5, 6, 7].flatMap((day) => {
        const name = dayName(day, language, weekday).toLowerCase().replace('.', '');
        const spellings = weekday === 'long' ? [name, `${name}s`, name.replace(/^ال/, '')] : [name];
        return spellings.map((spelling): [string, number[]] => [spelling, [day]]);
      }),
    ),
  ),
  ...Object.entries(SPELLINGS),
]);

/** Every day. */
export const DAILY_WORDS = new Set(
  'day days daily everyday täglich tag jour jours quotidien día días diario diariamente dia dias 毎日 يوميا يوميًا روزانہ'.split(
    ' ',
  ),
);

export const NOON_WORDS = new Set('noon mittags midi mediodía meio-dia 正午'.split(' '));
export const MIDNIGHT_WORDS = new Set('midnight mitternacht minuit medianoche meia-noite 真夜中'.split(' '));

/** Between two weekdays: all from the one to the other. */
export const RANGE_WORDS = new Set('to through till until bis à au a até から إلى سے – -'.split(' '));

/** Words that a schedule may hold and that say nothing. */
export const FILLERS = new Set(
  [
    'every each on at the and of a in from month monthly weekly week jeden jede jedes jeder um am an und den im von monat monats des',
    'tous toute toutes les le la à et du de mois chaque todos todo toda todas los las el al y cada os as o às e no na nos nas em das ao',
    'と に の まで 毎週 毎月 كل يوم أيام من الساعة في و ہر روز دن کے کی کو تک اور بجے مہینے',
  ]
    .join(' ')
    .split(' '),
);

const AND = String.raw`(?:\s*[,،、]\s*(?:اور\s+|و)?|\s+(?:et|y|e|اور)\s+|\s+و\s?)`;

/** What takes several words, or has no space around it, as one word that stands by itself. */
export const PHRASES: readonly [spelled: RegExp, word: string][] = [
  [/[\u200e\u200f\u2066-\u2069]/g, ''],
  [/\b([ap])\.\s?m\./g, '$1m'],
  [/(\d)\s+(am|pm|uhr|h|o[’']?clock)(?!\p{L})/gu, '$1$2'],
  [
    /(?<!\p{L})(?:every|alle|toutes les|(?:a )?cada|كل|ہر)\s+(\d+)\s+(?:hours?|stunden|heures|horas|ساعات|ساعة|گھنٹے)/gu,
    '$1-hourly',
  ],
  [/(\d+)時間(?:ごと|おき|毎)/g, ' $1-hourly '],
  [
    /(?<!\p{L})(?:every hour|toutes les heures|chaque heure|de hora em hora|(?:a )?cada hora|毎時|كل ساعة|ہر گھنٹے)/gu,
    ' hourly ',
  ],
  [/en semaine|entre semana|(?:os |nos |em )?dias úteis/g, ' weekdays '],
  [/fi(?:nes?|ns?|m) de semana/g, ' weekends '],
  [/كل يوم(?!\s+(?:ال)?(?:اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد))/g, ' يوميا '],
  [/ہر (?:روز|دن)/g, ' روزانہ '],
  [/(?<!\p{L})(?:d[ií]as?|(?:ال)?يوم)\s+(?=\d)/gu, ' '],
  [
    new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?=(?:${AND}\d{1,2})*\s+(?:du mois|de cada m[eê]s|del? mes|do mês|من كل شهر|من الشهر|تاریخ))`,
      'g',
    ),
    '$1. ',
  ],
  [/du mois|de cada m[eê]s|del? mes|do mês|من كل شهر|من الشهر|تاریخ/g, ' '],
  [/午前\s*(\d{1,2})時/g, ' $1am '],
  [/午後\s*(\d{1,2})時/g, ' $1pm '],
  [/(\d{1,2})時(\d{1,2})分/g, ' $1h$2 '],
  [/(\d{1,2})時半/g, ' $1h30 '],
  [/(\d{1,2})時/g, ' $1h '],
  [/(\d{1,2})日/g, ' $1. '],
  [/(毎日|毎週|毎月|平日|週末|[月火水木金土日]曜日?|から|まで|正午|真夜中|[とにの])/g, ' $1 '],
  [/([月火水木金土日])曜(?!日)/g, '$1曜日'],
  [/(^|\s)و(?=\d)/g, '$1'],
];
