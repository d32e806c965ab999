/** Scripts written without spaces between words; `Intl.Segmenter` knows their words from dictionaries. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** A word, an acronym with its stops (`U.S.`), or a number with its separators. */
const TOKEN = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,]\p{N}+)*/gu;
const ENCLITIC = /['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/giu;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text in any script, in its own case; acronyms lose their stops, words their `'s`. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const [token] of text
    .replace(/n['’]t(?!\p{L})/giu, ' not')
    .replace(ENCLITIC, '')
    .matchAll(TOKEN)) {
    if (!UNSPACED.test(token)) words.push(/^\p{L}\./u.test(token) ? token.replaceAll('.', '') : token);
    else for (const part of segmenter.segment(token)) if (part.isWordLike) words.push(part.segment);
  }
  return words;
}

/** Stems already found; the same words come again with every sentence. Emptied when full. */
const stems = new Map<string, string>();
const MAX_STEMS = 20_000;

/** What a word has in common with its other forms: light on English endings, the first six letters elsewhere. */
export function stemOf(word: string, language = 'en'): string {
  const key = `${language} ${word}`;
  let stem = stems.get(key);
  if (stem === undefined) {
    stem = findStem(word, language);
    if (stems.size >= MAX_STEMS) stems.clear();
    stems.set(key, stem);
  }
  return stem;
}

function findStem(word: string, language: string): string {
  const lower = word.toLowerCase();
  if (lower.length <= 3 || /^\p{N}/u.test(lower)) return lower;
  if (language !== 'en') return lower.normalize('NFD').replace(/\p{M}/gu, '').slice(0, 6);
  const bare = lower
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=..[^aeious])(?:ings?|ed|es|er|ers|ly)$/, '')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?<=..)e$/, '');
  return bare.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

/** Stems of the words that carry meaning, in order. */
export function contentStems(text: string, stopWords: ReadonlySet<string>, language = 'en'): string[] {
  return splitWords(text)
    .filter((word) => !stopWords.has(word.toLowerCase()))
    .map((word) => stemOf(word, language));
}

export function countWords(text: string): number {
  return splitWords(text).length;
}
