import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model.ts';
import { buildHeadline, cleanTitle } from '../../src/summaries/build-headline.ts';
import { numberSentences } from '../../src/summaries/number-sentences.ts';
import { anArticle } from '../builders/articles.ts';

/** The headline of a story of these articles whose summary is the first sentence of each. */
function headlineOf(...articles: Partial<Article>[]): string {
  const evidence = numberSentences(articles.map((over, at) => anArticle({ publisher: `p${at}.example`, ...over })));
  const sentences = evidence.articles.flatMap(({ sentences: [first] }) =>
    first ? [{ text: first.text, cites: [first.id] }] : [],
  );
  return buildHeadline(evidence, sentences, articles[0]?.language ?? 'en');
}

describe('a title', () => {
  it.each([
    ['Council keeps ferry | Harbour Post', 'Council keeps ferry'],
    ['Council keeps ferry - Harbour Post', 'Council keeps ferry'],
    ['Council keeps ferry – for two winters only', 'Council keeps ferry – for two winters only'],
    ['BREAKING: Council keeps ferry!', 'Council keeps ferry'],
    ['“Council keeps ferry”', 'Council keeps ferry'],
  ])('%s is cleaned to %s', (title, clean) => {
    expect(cleanTitle(title, 'Harbour Post')).toBe(clean);
  });
});

describe('the headline', () => {
  const text = 'The council voted on Monday to keep the harbour ferry for two winters.';

  it('is the title that says most of what the others say', () => {
    expect(
      headlineOf(
        { title: 'A lifeline and what it costs us', text },
        { title: 'Council votes to keep ferry for two winters', text },
        { title: 'Council keeps ferry', text },
      ),
    ).toBe('Council votes to keep ferry for two winters');
  });

  it.each([
    ['Mayor slams ferry plan', 'Mayor criticises ferry plan'],
    ['Shocking vote keeps ferry for two winters', 'Vote keeps ferry for two winters'],
    ['A shocking end to the ferry talks', 'An end to the ferry talks'],
  ])('puts plain words for loaded ones: %s → %s', (title, plain) => {
    expect(headlineOf({ title, text })).toBe(plain);
  });

  it.each([
    'Ferry deal exposed: what they hide',
    'Will the ferry stay?',
    'Why the ferry had to stay',
    'This one vote changes all you know about ferries',
    'Ferry cut? “No chance,” council says',
    'Council: We won’t cut the ferry',
    'The mayor wanted to cut the ferry. The council said no.',
    '10 odd traditions of the harbour ferry',
  ])('is the claim itself where the title is no headline: %s', (title) => {
    expect(headlineOf({ title, text })).toBe('Council voted on Monday to keep the harbour ferry for two winters');
  });

  it.each([
    ['en', 'According to Sarin Radio of Velmark, the wells were sunk in spring.', 'Sarin Radio: Ferry wells sunk'],
    ['en', 'The wells were sunk in spring, according to the Sarin Herald.', 'Sarin Herald: Ferry wells sunk'],
    ['en', 'Sarin News reported on Monday that the wells were sunk in spring.', 'Sarin News: Ferry wells sunk'],
    ['de', 'Laut Seeblick Zeitung wurden die Brunnen im Frühjahr gebohrt.', 'Ferry wells sunk'],
    ['fr', 'Selon Radio Sarin, les puits ont été forés au printemps.', 'Radio Sarin: Ferry wells sunk'],
    ['en', 'According to police, the wells were sunk in spring.', 'Ferry wells sunk'],
  ])('names the one source of a single paper (%s): %s', (language, told, headline) => {
    expect(headlineOf({ title: 'Ferry wells sunk', text: told, language })).toBe(headline);
  });

  it('names no source where two papers tell of it', () => {
    const told = 'According to Sarin Radio of Velmark, the wells were sunk in spring.';
    expect(
      headlineOf({ title: 'Wells sunk in spring', text: told }, { title: 'Wells sunk in spring', text: told }),
    ).toBe('Wells sunk in spring');
  });

  it('without any text is the title all the same, without its loud words', () => {
    expect(headlineOf({ title: 'Ferry scandal exposed', text: '' })).toBe('Ferry');
  });
});
