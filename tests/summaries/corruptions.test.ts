import { describe, expect, it } from 'vitest';
import { createCheck } from '../../src/summaries/check-sentence.ts';
import { numberSentences } from '../../src/summaries/number-sentences.ts';
import { CORRUPTIONS, type Corruption } from '../builders/corruptions.ts';
import { inventNews, seeded } from '../builders/invented-news.ts';

/** Every sentence of the invented news with its check and its neighbours' words. */
const SENTENCES = inventNews(64).flatMap(({ article, sentences }) => {
  const evidence = numberSentences([article]);
  const check = createCheck({ evidence, language: 'en' });
  return sentences.map((sentence, at) => ({
    ...sentence,
    id: `1.${at + 1}`,
    source: evidence.byId.get(`1.${at + 1}`)?.text,
    others: sentences.filter((other) => other !== sentence).map(({ told }) => told),
    problems: (text: string) => check({ text, cites: [`1.${at + 1}`] }),
  }));
});
const hardOnes = (text: string, problems: (text: string) => { severity: string }[]) =>
  problems(text).filter(({ severity }) => severity === 'hard');

it('the fixture is what it claims to be: 500 sentences and more, numbered as they were written', () => {
  expect(SENTENCES.length).toBeGreaterThanOrEqual(500);
  expect(SENTENCES.filter(({ source, told }) => source !== told)).toEqual([]);
});

describe('false alarms', () => {
  it('none on a sentence word for word', () => {
    expect(SENTENCES.flatMap(({ told, problems }) => problems(told).map(({ words }) => `${words}: ${told}`))).toEqual(
      [],
    );
  });

  it('hard ones on at most 4 in 100 faithful retellings', () => {
    const retold = SENTENCES.filter((sentence) => sentence.retold !== sentence.told);
    const alarms = retold.filter(({ retold, problems }) => hardOnes(retold, problems).length > 0);
    expect(retold.length).toBeGreaterThanOrEqual(200);
    expect(alarms.length / retold.length).toBeLessThanOrEqual(0.04);
  });
});

describe('caught', () => {
  it.each<{ kind: keyof typeof CORRUPTIONS; least: number }>([
    { kind: 'numbers', least: 0.95 },
    { kind: 'names', least: 0.9 },
    { kind: 'dates', least: 0.95 },
    { kind: 'quotes', least: 1 },
    { kind: 'negation', least: 0.85 },
    { kind: 'hedges', least: 0.7 },
  ])('$kind: $least of the sentences they make false', ({ kind, least }) => {
    const random = seeded(7);
    const corrupt: Corruption = CORRUPTIONS[kind];
    const corrupted = SENTENCES.flatMap(({ told, others, problems }) => {
      const text = corrupt(told, others, random);
      return text && text !== told ? [{ text, caught: problems(text).length > 0 }] : [];
    });
    const caught = corrupted.filter((each) => each.caught).length;
    expect(corrupted.length).toBeGreaterThanOrEqual(20);
    expect(caught / corrupted.length, `${caught} of ${corrupted.length}`).toBeGreaterThanOrEqual(least);
  });
});
