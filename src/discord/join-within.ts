import type { Language } from '../texts/languages.ts';
import { listsTexts } from '../texts/lists/lists-texts.ts';

/** Discord's limit for the content of a message. */
const CONTENT_LIMIT = 2_000;

/** As many whole blocks as fit in one message, and how many more there are. */
export function joinWithin(blocks: readonly string[], language: Language, limit = CONTENT_LIMIT): string {
  const room = limit - 60;
  const shown: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length + block.length + 1 > room) break;
    shown.push(block);
    length += block.length + 1;
  }
  const more = blocks.length - shown.length;
  return [...shown, ...(more > 0 ? [`-# ${listsTexts[language].more(more)}`] : [])].join('\n');
}
