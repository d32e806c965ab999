import { isLabel, isPointer, isPrompt, isRelatedHeading } from './chrome-lines.ts';
import { wordsOf } from './fingerprint.ts';
import type { Block } from './page-blocks.ts';

/** How many blocks at the top may be title, byline and date. */
const TOP = 8;
const PROSE_WORDS = 8;
const SENTENCE_END = /[.!?。！？…।؟][\s"'”’»)\]]*$/u;
const FULL_STOP = /[.。।][\s"'”’»)\]]*$/u;
const HEADING = /^H[1-6]$/;

/**
 * The paragraphs of an article out of the blocks of a page or the lines of a text: repeated titles, bylines, dates,
 * share lines, prompts, and lists of other articles with their headlines fall; the article stays whole.
 */
export function cleanBlocks(blocks: readonly Block[], about: { title: string; byline?: string | undefined }): string[] {
  const own = dropRelated(blocks.filter((block) => !isChrome(block)));
  const body = dropTop(own, about);
  while (body.length > 0 && isEndMatter(body.at(-1)!)) body.pop();
  const paragraphs = body.map((block) => block.text);
  if (paragraphs[0] !== undefined) paragraphs[0] = withoutDateline(paragraphs[0]);
  return paragraphs;
}

function isChrome({ text, linked, tag }: Block): boolean {
  if (isLabel(text) || isPrompt(text)) return true;
  if (isPointer(text) && (linked === 0 || linked >= 0.4)) return true;
  // A short line that is a link and nothing else leads away from the article.
  return linked >= 0.8 && !HEADING.test(tag) && words(text) <= 30;
}

const words = (text: string) => wordsOf(text).length;
const isProse = ({ text, linked }: Block) => linked < 0.5 && words(text) >= PROSE_WORDS && SENTENCE_END.test(text);
/** Headlines carry no full stop; a question or an exclamation may be one. */
const isHeadline = ({ text, linked }: Block) => linked >= 0.5 || (words(text) <= 25 && !FULL_STOP.test(text));

/** Lists of other articles: inside the text their headlines fall, at its end all that follows. */
function dropRelated(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (!isRelatedHeading(block.text)) kept.push(block);
    else if (kept.some(isProse) && !goesOn(blocks, at + 1)) break;
    else while (at + 1 < blocks.length && isHeadline(blocks[at + 1]!) && !opensProse(blocks, at + 1)) at++;
  }
  return kept.filter((block, at) => !(HEADING.test(block.tag) && block.linked >= 0.8 && !opensProse(kept, at)));
}

/** Teasers are single sentences between headlines; an article goes on in paragraphs that follow each other. */
function goesOn(blocks: readonly Block[], from: number): boolean {
  return blocks.some(
    (block, at) => at >= from && isProse(block) && (at + 1 === blocks.length ? at === from : isProse(blocks[at + 1]!)),
  );
}

/** A heading with text of its own under it. */
function opensProse(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  return HEADING.test(blocks[at]!.tag) && next !== undefined && isProse(next);
}

function dropTop(blocks: readonly Block[], about: { title: string; byline?: string | undefined }): Block[] {
  const title = wordsOf(about.title).join(' ');
  const byline = wordsOf(about.byline ?? '').join(' ');
  return blocks.filter((block, at) => {
    if (at >= TOP || (isProse(block) && wordsOf(block.text).join(' ') !== title)) return true;
    const line = wordsOf(block.text).join(' ');
    const repeatsTitle =
      line === title ||
      (line.length > 20 &&
        (title.startsWith(line) || (line.startsWith(`${title} `) && line.length < title.length * 1.5)));
    return !(repeatsTitle || (byline !== '' && line === byline) || isByline(block.text) || isDate(block.text));
  });
}

/** Left at the end: headings without text, dates, names. */
function isEndMatter(block: Block): boolean {
  return HEADING.test(block.tag) || isDate(block.text) || isByline(block.text);
}

const BYLINE =
  /^(?:(?:story|words|text|written|reported|posted|published)\s+)?(?:by|von|par|por|di|da|door|av|af|autor|автор|oleh|yazan)[\s:]+(\S.*)$/iu;

/** `By Ann Lee and Bo Cruz, Political Editor`: names in capitals, and no sentence. */
function isByline(text: string): boolean {
  const names = BYLINE.exec(text)?.[1];
  if (names === undefined || words(names) > 14 || (FULL_STOP.test(text) && words(text) > 6)) return false;
  const lower = names.split(/[\s,/|•·–-]+/).filter((word) => /^\p{Ll}{4,}/u.test(word));
  return lower.length <= 1;
}

const MONTH =
  '(?:jan|feb|mar|m[äa]r|apr|avr|abr|ma[iy]|jun|juin|jul|juil|aug|ao[uû]t|ago|sep|set|oct|okt|out|nov|d[eé]c|dez|dic|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*\\.?';
const DATE = new RegExp(
  `\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b|(?<!\\p{L})${MONTH},? \\d{1,2}(?!\\d)|\\b\\d{1,2}\\.?(?: de)? ${MONTH}|\\d{1,4}[年月日]|\\b\\d+ (?:minutes?|hours?|days?) ago\\b|\\b\\d{1,2}:\\d\\d\\b`,
  'iu',
);

/** A line that is a date and little else. */
function isDate(text: string): boolean {
  return text.length <= 90 && DATE.test(text) && words(text) <= 16 && !(SENTENCE_END.test(text) && words(text) > 9);
}

/**
 * `KABUL, Afghanistan (AP) — `, `BERLIN, Nov 3 (Reuters) - `, `(CNN) — `: where and by whom, not what.
 * A place in capitals, or an agency in brackets, and then a dash: both signs are asked for, as prose has dashes too.
 */
const DATELINE =
  /^(?:(?:\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, ?[\p{L}.]{2,20}(?: [\p{L}.]{2,20}){0,2}){0,2}(?:,? \p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)?\s*)?(?:\((?:[A-Z][\w. /&-]{1,30})\)\s*[—–-]+\s*)|\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, ?[\p{L}.]{2,20}){0,2}(?:,? \p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)?\s*(?:[—–]|--|\s-\s)\s*)(?=\S)/u;

function withoutDateline(paragraph: string): string {
  return paragraph.replace(DATELINE, '');
}
