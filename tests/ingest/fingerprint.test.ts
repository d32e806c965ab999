import { expect, it } from 'vitest';
import { contentHash, sketchOf, wordsOf } from '../../src/ingest/fingerprint.ts';
import { similarity } from '../../src/storage/article-copies.ts';
import { prose } from '../builders/drafts.ts';

it.each([
  ['English', 'Don’t stop: the U.N. said 1,200', ['dont', 'stop', 'the', 'u', 'n', 'said', '1', '200']],
  ['German', 'Die Brücke – über 3', ['die', 'brücke', 'über', '3']],
  ['Russian', 'Мост закрыт, сказал мэр', ['мост', 'закрыт', 'сказал', 'мэр']],
  ['Arabic', 'قال رئيس البلدية', ['قال', 'رئيس', 'البلدية']],
  ['Hindi, with its marks', 'पुल बंद है', ['पुल', 'बंद', 'है']],
  ['Japanese, by the character', '橋は閉鎖', ['橋', 'は', '閉', '鎖']],
])('words of %s', (_language, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it('a hash of the content follows the words and nothing else', () => {
  const hash = contentHash('Ferry saved', 'The ferry stays. It costs 2 crowns.');
  expect(contentHash('FERRY SAVED!', 'The ferry stays;\n\nit costs “2” crowns')).toBe(hash);
  expect(contentHash('Ferry saved', 'The ferry stays. It costs 3 crowns.')).not.toBe(hash);
  expect(contentHash('Ferry', 'saved The ferry stays. It costs 2 crowns.')).not.toBe(hash);
});

/** Of 400 words so many at the end are other ones. */
const changed = (count: number) =>
  [...words.slice(0, 400 - count), ...Array.from({ length: count }, (_, at) => `other${at}`)].join(' ');
const words = [1, 2, 3, 4].map(prose).join(' ').split(' ').slice(0, 400);

it.each([
  { name: 'the same', text: changed(0), jaccard: 1 },
  { name: 'a tenth changed', text: changed(40), jaccard: 356 / 436 },
  { name: 'half changed', text: changed(200), jaccard: 196 / 596 },
  { name: 'all changed', text: changed(400), jaccard: 0 },
])('the likeness of long texts, $name, is estimated within .08', ({ text, jaccard }) => {
  expect(Math.abs(similarity(sketchOf(words.join(' ')), sketchOf(text)) - jaccard)).toBeLessThan(0.08);
});

it('the likeness of short texts is exact', () => {
  const [one, other] = ['a b c d e f g', 'a b c d e f x'].map(sketchOf);
  expect(similarity(one!, other!)).toBe(2 / 4);
});

it('the order of words counts', () => {
  expect(similarity(sketchOf('a b c d e f'), sketchOf('f e d c b a'))).toBe(0);
});
