import type { Lexicon } from './lexicons/lexicon.ts';

export interface Quantity {
  /** Its readings: `3.500` is 3.5 here and 3,500 there. */
  values: number[];
  text: string;
  /** Said with `about`, `more than` or the like before it. */
  approximate: boolean;
}

const DIGITS = /(?<![\p{Lu}\p{Ll}\p{N}])(\p{Nd}(?:[\p{Nd}.,\u00a0\u202f٬٫]*\p{Nd})?)(?:\s?-?\s?(\p{L}+))?/gu;
const SPACED_THOUSANDS = /(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/gu;

/** The numbers of a text: digits in any script, words, scales (`3.5bn`, `zwei Millionen`). */
export function readNumbers(text: string, lexicon: Lexicon): Quantity[] {
  const plain = asciiDigits(text).replace(SPACED_THOUSANDS, '');
  return [...digitNumbers(plain, lexicon), ...wordNumbers(plain, lexicon)];
}

/** Digits of any script have their zero at a multiple of 10 from their block's own, ascending. */
function asciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0)!;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero--;
    return String(digit.codePointAt(0)! - zero);
  });
}

function digitNumbers(text: string, lexicon: Lexicon): Quantity[] {
  return [...text.matchAll(DIGITS)].map((match) => {
    const [whole, digits = '', after = ''] = match;
    const scale = lexicon.scales.get(after.toLowerCase());
    return {
      values: readings(digits).map((value) => value * (scale ?? 1)),
      text: scale ? whole : digits,
      approximate: isApproximate(text.slice(0, match.index), lexicon),
    };
  });
}

function readings(digits: string): number[] {
  const marks = digits.match(/[.,٬٫]/gu) ?? [];
  const bare = Number(digits.replace(/[.,٬٫]/gu, ''));
  if (marks.length === 0) return [bare];
  const [head, tail = ''] = digits.split(/[.,٬٫](?=\d+$)/u) as [string, string?];
  const decimal = Number(`${head.replace(/[.,٬٫]/gu, '')}.${tail}`);
  if (new Set(marks).size > 1) return [decimal];
  if (marks.length > 1) return [bare];
  return tail.length === 3 ? [bare, decimal] : [decimal];
}

function wordNumbers(text: string, lexicon: Lexicon): Quantity[] {
  const found: Quantity[] = [];
  let value: number | undefined;
  let words: string[] = [];
  let start = 0;
  const close = () => {
    if (value !== undefined) {
      found.push({ values: [value], text: words.join(' '), approximate: isApproximate(text.slice(0, start), lexicon) });
    }
    value = undefined;
    words = [];
  };
  let last = 0;
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const word = match[0].toLowerCase();
    const number = lexicon.numbers.get(word);
    const scale = word.length > 2 ? lexicon.scales.get(word) : undefined;
    const joined = /^[\s-]*$/u.test(text.slice(last, match.index));
    last = match.index + match[0].length;
    if (!joined) close();
    if (number !== undefined) {
      if (value !== undefined && value % 10 !== 0) close();
      if (value === undefined) start = match.index;
      value = (value ?? 0) + number;
      words.push(word);
    } else if (scale !== undefined && (value !== undefined || !/\p{Nd}\W?$/u.test(text.slice(0, match.index)))) {
      // `a million`, `hundred days`: the scale alone is a number where none stands before it.
      if (value === undefined) start = match.index;
      value = (value ?? 1) * scale;
      words.push(word);
    } else close();
  }
  close();
  return found;
}

function isApproximate(before: string, lexicon: Lexicon): boolean {
  return before.slice(-20).search(lexicon.approximate) !== -1;
}
