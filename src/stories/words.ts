/** Scripts written without spaces between words; `Intl.Segmenter` knows their words from dictionaries. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,]\p{N}+)*|[.!?:;“”"«»…\n。！？]/gu;
/** What stands behind an apostrophe at the end of a word: possessive, contraction. */
const ENCLITIC = /['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/giu;
const IS_WORD = /^[\p{L}\p{N}]/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

export interface Word {
  text: string;
  /** A sentence or a quotation starts here, so a capital letter says nothing. */
  opens: boolean;
}

/** The first `limit` words of a text in any script, NFKC, case kept. */
export function splitWords(text: string, limit = Infinity): Word[] {
  const words: Word[] = [];
  let opens = true;
  for (const [token] of text.normalize('NFKC').replace(ENCLITIC, '').matchAll(TOKEN)) {
    if (words.length >= limit) break;
    if (!IS_WORD.test(token)) {
      opens = true;
      continue;
    }
    for (const part of UNSPACED.test(token) ? segment(token) : [token]) {
      words.push({ text: part, opens });
      opens = false;
    }
  }
  return words.slice(0, limit);
}

function segment(run: string): string[] {
  return [...segmenter.segment(run)].filter((part) => part.isWordLike).map((part) => part.segment);
}
