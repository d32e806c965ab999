import { ABBREVIATIONS, MONTHS_AND_DAYS, SAID, STARTERS } from './sentence-marks.ts';

/** Beyond this a quotation that never closes is a slip of the pen, and no reason to join sentences. */
const MAX_QUOTE = 400;
const ORDINAL_DOT = new Set(['de', 'da', 'nb', 'no', 'fi', 'cs', 'sk', 'hu', 'pl', 'tr', 'sl', 'hr', 'et', 'lv', 'is']);

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a text, verbatim, in order; none spans two paragraphs. */
export function splitSentences(text: string, language = 'en'): string[] {
  return text.split(/\n+/).flatMap((paragraph) => splitParagraph(paragraph.trim(), language));
}

function splitParagraph(paragraph: string, language: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { segment, index } of segmenterFor(language).segment(paragraph)) {
    const end = index + segment.length;
    const piece = paragraph.slice(start, end).trim();
    const rest = paragraph.slice(end, end + MAX_QUOTE);
    if (piece === '' || (rest !== '' && goesOn(piece, rest, language))) continue;
    sentences.push(piece);
    start = end;
  }
  return sentences;
}

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    const [locale = 'en'] = /^[a-z]{2,3}$/u.test(language) ? Intl.Segmenter.supportedLocalesOf([language]) : [];
    segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** Whether what looks like the end of a sentence is none. */
function goesOn(piece: string, rest: string, language: string): boolean {
  if (/^(?:と|って|という|との)/u.test(rest) && /[。！？][」』]$/u.test(piece)) return true;
  if (/^\p{Ll}(?!\p{Lu})/u.test(rest)) return true;
  if (/^[)\]”’»,;:]/u.test(rest)) return true;
  if (opensQuote(piece) && piece.length < MAX_QUOTE && /[”"»“」』]/u.test(rest)) return true;
  if (/[!?]["”’»]$/u.test(piece) && SAID.test(rest)) return true;
  if (/^(?:Yahoo|Jeopardy|Yum|Joomla)!$/u.test(piece.split(/\s/).at(-1) ?? '') && !STARTERS.has(firstWord(rest)))
    return true;
  return /\.$/u.test(piece) && endsInAbbreviation(piece, rest, language);
}

const firstWord = (text: string) => /^["“‘'(«]*([\p{L}\p{N}]+(?:[.’'][\p{L}\p{N}]+)*)/u.exec(text)?.[1] ?? '';

function endsInAbbreviation(piece: string, rest: string, language: string): boolean {
  const last = /(\S+)\.$/u.exec(piece)?.[1]?.replace(/^["“‘'(«[¿¡]+/u, '') ?? '';
  const next = firstWord(rest);
  const { always, beforeNumber, unlessStarter } = ABBREVIATIONS[language] ?? ABBREVIATIONS.en!;
  const lower = last.toLowerCase();
  if (always.has(lower)) return true;
  if (/^\p{N}+$/u.test(last) && (piece.length <= 4 || (ORDINAL_DOT.has(language) && last.length <= 2))) return true;
  if (beforeNumber.has(lower)) return /^\p{N}/u.test(next);
  if (/^[ap]\.?m$/u.test(lower)) return MONTHS_AND_DAYS.has(next) || /^\p{Lu}{2,4}$/u.test(next) || next === 'Eastern';
  if (STARTERS.has(next)) return false;
  if (unlessStarter.has(lower) || /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(last)) return true;
  return /^\p{Lu}$/u.test(last) && isInitial(piece, next);
}

/** `George W. | Bush`, not `vitamin D. | Experts`. */
function isInitial(piece: string, next: string): boolean {
  const before = piece.split(/\s+/).at(-2) ?? '';
  return (
    /^\p{Lu}/u.test(next) &&
    (before === '' || !/^\p{Ll}/u.test(before) || /^(?:by|von|de|and|und|et|y|e)$/u.test(before))
  );
}

/** More quotations opened than closed. A straight mark opens after a space and closes otherwise. */
function opensQuote(piece: string): boolean {
  const count = (mark: RegExp) => piece.match(mark)?.length ?? 0;
  if (/„/u.test(piece)) return count(/„/gu) > count(/[“”]/gu);
  return (
    count(/“/gu) > count(/”/gu) ||
    count(/«/gu) > count(/»/gu) ||
    count(/「/gu) > count(/」/gu) ||
    count(/(?:^|[\s(—–[])"/gu) > count(/(?<=[^\s(—–[])"/gu)
  );
}
