/**
 * Texts from outside, made fit to stand in a message: whatever they hold, Discord shows letters and nothing else. No
 * markup, mention, timestamp, command, custom emoji, link or invite comes alive, nothing hides or runs backwards.
 * @param maxLength in UTF-16 units of the result; what is cut is cut between whole characters and marked by an ellipsis
 */
export function safeText(text: string, maxLength = Number.POSITIVE_INFINITY): string {
  return clip(clean(text), maxLength, escaped);
}

/** The same for places where Discord reads no markup: options of a select, alternative texts, names of threads. */
export function plainText(text: string, maxLength: number): string {
  return clip(clean(text), maxLength, (plain) => plain);
}

function clean(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(BLANK, ' ')
    .trim()
    .replace(STACKED_MARKS, '$1');
}

/** Bidi controls, zero-width characters (those that join letters or emoji excepted), tags and blank letters. */
const UNSEEN =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\u034f|\u17b4|\u17b5/gu;
/** Control characters and every kind of space and line end: a text stays on its line. */
const BLANK = /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu;
/** More than three marks on one letter. */
const STACKED_MARKS = /((?:\p{M}){3})\p{M}+/gu;

/** What Discord reads as markup wherever it stands: `@` begins mentions, `<` everything in angle brackets. */
const SIGNS = /[\\*_~`|>#[\]<@]/g;
/** The sign of a list or of small print. Each text may come to stand at the start of a line. */
const LIST_SIGN = /^([-+]|\d+(?=[.)]))/;
/** What Discord makes a link or an invite of without any sign; broken by a character that nobody sees. */
const ADDRESS = /:\/\/|(?<=discord(?:app)?)\.(?=(?:gg|com|gift|new|me|io|li)\b)/gi;
const ZERO_WIDTH_SPACE = '\u200b';

function escaped(plain: string): string {
  return plain
    .replace(SIGNS, '\\$&')
    .replace(LIST_SIGN, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`))
    .replace(ADDRESS, (sign) => [...sign].join(ZERO_WIDTH_SPACE).padStart(2, ZERO_WIDTH_SPACE));
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** As many whole characters as stay within `maxLength` once they are written, the ellipsis included. */
function clip(plain: string, maxLength: number, write: (plain: string) => string): string {
  // Writing never shortens, so what comes after `maxLength` is not needed to know that it is too much.
  const start = plain.slice(0, maxLength + 1);
  const whole = write(start);
  if (start === plain && whole.length <= maxLength) return whole;
  const characters = graphemes.segment(start);
  const upTo = (unit: number) => write(start.slice(0, characters.containing(unit)!.index).trimEnd());
  let [fits, tooLong] = [0, start.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (upTo(middle).length + 1 <= maxLength) fits = middle;
    else tooLong = middle;
  }
  return `${upTo(fits)}…`;
}
