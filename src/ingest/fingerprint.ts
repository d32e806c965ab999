import { createHash } from 'node:crypto';
import { SKETCH_SIZE } from '../storage/article-copies.ts';

/** Words in a shingle. */
const SHINGLE = 5;
/** Scripts written without spaces: there every character counts as a word. */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])+/gu;

/** The words of a text in any script, lower case, without marks of punctuation. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().replace(/[’']/g, '').match(WORDS) ?? [];
}

/** The same for texts whose words are the same, however they are spaced, spelled in capitals or punctuated. */
export function contentHash(title: string, text: string): string {
  return createHash('sha256')
    .update(`${wordsOf(title).join(' ')}\n${wordsOf(text).join(' ')}`)
    .digest('base64url')
    .slice(0, 22);
}

/** The smallest hashes of a text's 5-word shingles, ascending. Of a text with few shingles it is all of them. */
export function sketchOf(text: string): number[] {
  const hashes = wordsOf(text).map(hashWord);
  const shingles = new Set<number>();
  for (let start = 0; start + SHINGLE <= hashes.length; start++) {
    let hash = 0;
    for (let at = start; at < start + SHINGLE; at++) hash = mix(hash, hashes[at]!);
    shingles.add(hash >>> 0);
  }
  return [...Uint32Array.from(shingles).sort()].slice(0, SKETCH_SIZE);
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** Order counts, and every bit of both reaches every bit of the result (the finish is murmur3's). */
function mix(hash: number, next: number): number {
  let mixed = Math.imul(hash, 31) + next;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
