import { cleanBlocks } from './clean-text.ts';
import { dropChrome } from './drop-chrome.ts';
import { type Block, blocksOf } from './page-blocks.ts';
import { parsePage } from './page-dom.ts';

const MARKUP = /<[a-z!/][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i;
/** Tags of running text. */
const TAGS = /<\/?(?:p|div|br|a|b|i|em|strong|span|img|ul|li|h\d|blockquote)\b[^>]*>/i;

/** Characters of markup read of one entry, in the thread that also answers commands: 0.1 s at worst. */
const MAX_MARKUP = 100_000;

/** What a feed gives as text or HTML, as cleaned paragraphs separated by a blank line. */
export function htmlToText(content: string, about: { title: string; byline?: string | undefined }): string {
  return cleanBlocks(contentBlocks(content), about).join('\n\n');
}

/** One line of text out of what may hold markup: titles, captions, names. */
export function htmlToLine(content: string): string {
  return contentBlocks(content)
    .map((block) => block.text)
    .join(' ');
}

/** The lines of a plain text as blocks. */
export function textBlocks(text: string): Block[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, tag: 'P', linked: 0 }));
}

function contentBlocks(given: string): Block[] {
  const content = given.slice(0, MAX_MARKUP);
  if (!MARKUP.test(content)) return textBlocks(content);
  const { body } = parsePage(content);
  dropChrome(body);
  const blocks = blocksOf(body);
  const text = blocks.map((block) => block.text).join('\n');
  // Some feeds escape their markup twice: no tags before decoding, and tags after it.
  return TAGS.test(text) && !TAGS.test(content) ? blocksOf(parsePage(text).body) : blocks;
}
