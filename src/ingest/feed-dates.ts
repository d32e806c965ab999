/** Offsets of zones by the names that feeds use, in minutes. */
const ZONES: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  ist: 330,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  sast: 120,
  pkt: 300,
  sgt: 480,
  hkt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  acst: 570,
  acdt: 630,
  nzst: 720,
  nzdt: 780,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
  akst: -540,
  akdt: -480,
  hst: -600,
  nst: -210,
  ndt: -150,
  brt: -180,
  art: -180,
  clt: -240,
};

/** Beginnings of the months' names in the languages in which feeds are seen to write them. */
const MONTHS: string[][] = [
  ['jan', 'ene', 'gen', 'ian', 'янв', 'січ', 'sty', 'led', 'tam', 'oca', 'ιαν', 'ينا'],
  ['feb', 'fév', 'fev', 'фев', 'лют', 'lut', 'úno', 'hel', 'şub', 'φεβ', 'فبر'],
  ['mar', 'mär', 'már', 'maa', 'mrt', 'maer', 'мар', 'бер', 'bře', 'μαρ', 'مار'],
  ['apr', 'avr', 'abr', 'ápr', 'апр', 'кві', 'kwi', 'dub', 'huh', 'nis', 'απρ', 'أبر', 'ابر'],
  ['may', 'mai', 'mag', 'mei', 'maj', 'máj', 'мая', 'май', 'тра', 'kvě', 'tou', 'μαι', 'μάι', 'ماي'],
  ['jun', 'juin', 'jún', 'iun', 'giu', 'июн', 'чер', 'cze', 'čer', 'kes', 'haz', 'ιουν', 'ιούν', 'يوني'],
  ['jul', 'juil', 'júl', 'iul', 'lug', 'июл', 'лип', 'lip', 'črc', 'hei', 'tem', 'ιουλ', 'ιούλ', 'يولي'],
  ['aug', 'aoû', 'aou', 'ago', 'agu', 'авг', 'сер', 'sie', 'srp', 'elo', 'ağu', 'αυγ', 'αύγ', 'أغس', 'اغس'],
  ['sep', 'set', 'sze', 'сен', 'вер', 'wrz', 'zář', 'syy', 'eyl', 'σεπ', 'سبت'],
  ['oct', 'okt', 'out', 'ott', 'окт', 'жов', 'paź', 'říj', 'lok', 'eki', 'οκτ', 'أكت', 'اكت'],
  ['nov', 'noi', 'ноя', 'лис', 'lis', 'marr', 'kas', 'νοε', 'νοέ', 'نوف'],
  ['dec', 'dez', 'dic', 'déc', 'des', 'дек', 'гру', 'gru', 'pro', 'jou', 'ara', 'δεκ', 'ديس'],
];
const MONTH_OF = new Map(MONTHS.flatMap((names, month) => names.map((name) => [name, month])));
const LONGEST_DATE = 100;
const MINUTE_MS = 60_000;

const TIME = String.raw`(\d{1,2})[:.h](\d{1,2})(?:[:.](\d{1,2})(?:[.,](\d+))?)?\s*([ap]\.?m\.?)?`;
const ZONE = String.raw`\s*(?:(?:gmt|utc)?\s*([+-])\s*(\d{1,2}):?(\d{2})?(?!\d)|\(?([a-z]{1,5})\b)?`;
/** What stands between a day and its time. */
const AT = String.raw`(?:t|_|[,\s]+(?:(?:at|um|à|-)\s+)?)`;
/** `2026-11-23T08:05:00.5+01:00`, `20261123`, `Mon, 2026/11/23 8:05 pm`, `2026-11`; a year alone stands alone. */
const YEAR_FIRST = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s+)?(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?|(\d{2})(\d{2})|$)(?:${AT}${TIME}${ZONE})?`,
  'iu',
);
/** `2026 November 23`, `2026. november 23.` */
const YEAR_AND_NAME = new RegExp(
  String.raw`^(\d{4})\.?[\s-]+(\p{L}{3,})\.?[\s-]+(\d{1,2})\.?(?!\d)(?:${AT}${TIME}${ZONE})?`,
  'iu',
);
/** `Mon, 23 Nov 2026 08:05:00 +0100`, `23-Nov-26`, `23. November 2026, 8:05`. */
const DAY_FIRST = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s*)?(?:den|le|el)?\s*(\d{1,2})(?:st|nd|rd|th|\.|er|º)?,?[\s-]*(?:de\s+)?(\p{L}{3,})\.?,?[\s-]*(?:del?\s+)?(\d{4}|\d{2})(?!\d)(?:${AT}${TIME}${ZONE})?`,
  'iu',
);
/** `November 23, 2026 8:05 PM`, `Mon Nov 23 08:05:00 CET 2026`. */
const MONTH_FIRST = new RegExp(
  String.raw`^(?:\p{L}+,?\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(\d{4})(?!\d)(?:${AT}${TIME}${ZONE})?|${TIME}${ZONE}\s+(\d{4}))`,
  'iu',
);
/** `23/11/2026 08:05`; 13 and above tells which of the two is the month, else the day is first. */
const NUMBERS = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s+)?(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)(?:${AT}${TIME}${ZONE})?`,
  'iu',
);
/** `2026年11月23日`, `2026년 11월 23일`, and the halves of the day that stand before the hour there. */
const SIGNED_DAY = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]\s*(?:[(（]?\p{L}+[)）]\s*)?/u;
const SIGNED_TIME =
  /(上午|下午|午前|午後|오전|오후)?\s*(\d{1,2})\s*[時时点點시:]\s*(\d{1,2})\s*[分분]?(?:\s*(\d{1,2})\s*[秒초])?/;

type Part = string | undefined;

/**
 * Reads a date as feeds spell it; a time without a zone is UTC.
 * @returns `undefined` for what is no date: an undated item stays undated
 */
export function parseFeedDate(text: string | undefined): number | undefined {
  const written = text
    ?.slice(0, LONGEST_DATE + 1)
    .normalize('NFKC')
    .trim();
  if (!written || written.length > LONGEST_DATE) return undefined;
  const date = withoutSigns(written)
    .replace(/(?<!:\d\d)\s*,\s*/g, ', ')
    .replace(/\s+/g, ' ');
  let match = YEAR_FIRST.exec(date);
  if (match && !/^\d{5,7}$|^\d{9,}/.test(date)) {
    const [, year, month = match[4], day = match[5], , , ...rest] = match;
    return instant(year, Number(month ?? 1) - 1, day ?? '1', rest);
  }
  match = YEAR_AND_NAME.exec(date);
  if (match) return instant(match[1], monthOf(match[2]!), match[3], match.slice(4));
  match = DAY_FIRST.exec(date);
  if (match) return instant(match[3], monthOf(match[2]!), match[1], match.slice(4));
  match = MONTH_FIRST.exec(date);
  if (match) {
    const [, month, day, year, ...rest] = match;
    return instant(year ?? match.at(-1), monthOf(month!), day, year ? rest.slice(0, 9) : rest.slice(9));
  }
  match = NUMBERS.exec(date);
  if (match) {
    const [, first, second, year, ...rest] = match;
    const monthFirst = Number(second) > 12;
    return instant(year, Number(monthFirst ? first : second) - 1, monthFirst ? second : first, rest);
  }
  return ofEpoch(date);
}

/** What is written in signs of Chinese, Japanese or Korean, in figures. */
function withoutSigns(date: string): string {
  if (!SIGNED_DAY.test(date)) return date;
  return date.replace(SIGNED_DAY, '$1-$2-$3 ').replace(SIGNED_TIME, (_, half, hour, minute, second = '00') => {
    const mark = half === undefined ? '' : /上午|午前|오전/.test(half) ? ' am' : ' pm';
    return ` ${hour}:${minute}:${second}${mark}`;
  });
}

function monthOf(name: string): number | undefined {
  const lower = name.toLowerCase();
  return MONTH_OF.get(lower.slice(0, 4)) ?? MONTH_OF.get(lower.slice(0, 3));
}

/** `rest`: hour, minute, second, fraction, am or pm, sign, zone hours, zone minutes, zone name. */
function instant(yearPart: Part, month: number | undefined, dayPart: Part, rest: Part[]): number | undefined {
  const [hourPart = '0', minute = '0', second = '0', fraction = '0', half, sign, zoneHours, zoneMinutes = '0', zone] =
    rest;
  const year = fullYear(yearPart!);
  const day = Number(dayPart);
  const hour = Number(hourPart) + hourShift(Number(hourPart), half);
  if (
    month === undefined ||
    month < 0 ||
    month > 11 ||
    day < 1 ||
    hour > 24 ||
    Number(minute) > 59 ||
    Number(second) > 60
  )
    return undefined;
  if (day > new Date(Date.UTC(year, month + 1, 0)).getUTCDate()) return undefined;
  const offset = sign
    ? Number(`${sign}1`) * (Number(zoneHours) * 60 + Number(zoneMinutes))
    : (ZONES[zone?.toLowerCase() ?? 'z'] ?? 0);
  const ms = Math.round(Number(`0.${fraction}`) * 1_000);
  return Date.UTC(year, month, day, hour, Number(minute), Number(second), ms) - offset * MINUTE_MS;
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2_000 : 1_900);
}

function hourShift(hour: number, half: Part): number {
  if (!half) return 0;
  if (/^p/i.test(half)) return hour < 12 ? 12 : 0;
  return hour === 12 ? -12 : 0;
}

/** Seconds or milliseconds since 1970, as some generators write; only where the number can be nothing else. */
function ofEpoch(date: string): number | undefined {
  if (/^\d{10}$/.test(date)) return Number(date) * 1_000;
  return /^\d{13}$/.test(date) ? Number(date) : undefined;
}
