import { expect, it } from 'vitest';
import { readTerms } from '../../src/stories/terms.ts';

const termsOf = (title: string, text = '') => readTerms({ title, text }).counts.map(([term]) => term);

it.each([
  { script: 'Latin', title: 'Ferries collided near Örkö', terms: ['collid', 'ferry', 'near', 'örkö'] },
  { script: 'Cyrillic', title: 'Паром столкнулся с баржей', terms: ['баржей', 'паром', 'столкнулся'] },
  { script: 'Han', title: '东京发生地震', terms: ['东京', '发生', '地震'] },
  { script: 'Thai', title: 'รถไฟชนรถ', terms: ['รถไฟ', 'ชน', 'รถ'] },
  { script: 'Arabic', title: 'زلزال في طوكيو', terms: ['زلزال', 'طوكيو'] },
])('words are found in $script script', ({ title, terms }) => {
  expect(termsOf(title).toSorted()).toEqual(terms.toSorted());
});

it.each(['10 per cent', '10 percent'])('"%s" says nothing but its number', (words) => {
  expect(readTerms({ title: '', text: words }).names).toEqual([]);
  expect(termsOf('', words)).not.toContain('cent');
});

it('counts the title twice and the body up to 100 words', () => {
  const terms = readTerms({ title: 'Ferry strike', text: `Ferry ${'filler '.repeat(99)}beyond` });
  expect(terms.counts).toEqual([
    ['ferry', 3],
    ['filler', 99],
    ['strike', 2],
  ]);
});

it.each([
  { name: 'inside a sentence', title: 'Storm hits', text: 'Winds tore roofs in Marlow.', names: ['marlow'] },
  { name: 'not at its start if common', title: 'Storm hits', text: 'Wind fell. Rain followed.', names: [] },
  { name: 'not in a headline in title case', title: 'Storm Tears Roofs In Bay', text: '', names: [] },
])('names are capitals $name', ({ title, text, names }) => {
  expect(readTerms({ title, text }).names).toEqual(names);
});

it.each([
  { text: 'They boarded Flight 370 at dawn.', numbered: ['flight 370'] },
  { text: 'They lost game 3 at home.', numbered: ['game 3'] },
  { text: 'At least 12 died on March 3.', numbered: [] },
])('numbered things in "$text": $numbered', ({ text, numbered }) => {
  expect(readTerms({ title: '', text }).numbered).toEqual(numbered);
});
