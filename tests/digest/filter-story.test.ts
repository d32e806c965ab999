import { describe, expect, it } from 'vitest';
import { createStoryFilter, withoutSources } from '../../src/digest/filter-story.ts';
import { checkPhrases, createMatcher } from '../../src/digest/match-filter.ts';
import { AppError } from '../../src/errors.ts';
import type { Filters } from '../../src/model.ts';
import { anArticle, aStory } from '../builders/articles.ts';

const filters = (over: Partial<Filters>): Filters => ({
  include: [],
  exclude: [],
  hidePublishers: [],
  languages: [],
  minPublishers: 0,
  ...over,
});

describe('a word or phrase', () => {
  it.each([
    { phrase: 'ai', text: 'New AI rules', found: true },
    { phrase: 'ai', text: 'Pilots in training', found: false },
    { phrase: 'ai', text: 'Claims about AI.', found: true },
    { phrase: 'AI', text: 'ai-made pictures', found: true },
    { phrase: 'border talks', text: 'The border\n talks ended', found: true },
    { phrase: 'c++', text: 'Learn C++ today', found: true },
    { phrase: 'c++', text: 'Vitamin C today', found: false },
    { phrase: 'über', text: 'Über alle Berge', found: true },
    { phrase: 'ёлка', text: 'Новая Ёлка в городе', found: true },
    { phrase: 'кот', text: 'Который час', found: false },
    { phrase: '地震', text: '東京で地震発生', found: true },
    { phrase: 'แผ่นดินไหว', text: 'เกิดแผ่นดินไหวในโตเกียว', found: true },
    { phrase: "don't", text: 'They don’t agree', found: true },
    { phrase: 'हिन्दी', text: 'आज हिन्दी दिवस', found: true },
    { phrase: 'a', text: `${'a'.repeat(50_000)}`, found: false },
  ])('"$phrase" is found: $found', ({ phrase, text, found }) => {
    expect(createMatcher([phrase])(text)).toBe(found ? phrase : undefined);
  });

  it.each([
    { name: 'without a letter', phrases: ['***'] },
    { name: 'that is too long', phrases: ['x'.repeat(101)] },
    { name: 'too many', phrases: Array.from({ length: 101 }, (_, n) => `w${n}`) },
  ])('is refused in words: $name', ({ phrases }) => {
    expect(() => checkPhrases(phrases)).toThrow(AppError);
  });
});

describe('a story', () => {
  const herald = anArticle({
    publisher: 'herald.example',
    publisherName: 'Herald',
    title: 'Ferry strike',
    text: 'Crews strike.',
  });
  const echo = anArticle({
    publisher: 'echo.example',
    publisherName: 'Echo',
    title: 'Streik',
    text: 'Crews streiken.',
    language: 'de',
  });
  const story = aStory([herald, echo]);
  const judge = (over: Partial<Filters>) => createStoryFilter(filters(over))(story);

  it.each([
    { name: 'an excluded word', over: { exclude: ['strike'] }, reason: 'filtered-word', detail: 'strike' },
    {
      name: 'no included word',
      over: { include: ['opera'] },
      reason: 'no-word',
    },
    {
      name: 'hidden publishers only',
      over: { hidePublishers: ['herald.example', 'echo.example'] },
      reason: 'filtered-publisher',
      detail: 'Herald, Echo',
    },
    { name: 'other languages only', over: { languages: ['fr'] }, reason: 'filtered-language', detail: 'en' },
    { name: 'too few publishers', over: { minPublishers: 3 }, reason: 'too-few-publishers', detail: '2/3' },
  ])('is left out for $name', ({ over, reason, detail }) => {
    expect(judge(over)).toEqual({ reason, detail });
  });

  it('is kept with an included word in any of its reports', () => {
    expect(judge({ include: ['opera', 'streiken'] })).toEqual({ kept: story });
  });

  it('is shown without its hidden publishers, which count as evidence', () => {
    expect(judge({ hidePublishers: ['echo.example'], minPublishers: 2 })).toEqual({
      kept: { ...story, articles: [herald] },
    });
  });

  it('is shown in the languages asked for, and where the language is unknown', () => {
    const unknown = anArticle();
    delete unknown.language;
    const mixed = aStory([herald, echo, unknown]);
    const verdict = createStoryFilter(filters({ languages: ['de'] }))(mixed);
    expect(verdict).toEqual({ kept: { ...mixed, articles: [echo, unknown] } });
  });

  it('loses what only unused sources brought', () => {
    const both = anArticle({ sourceIds: ['used', 'never'] });
    const one = anArticle({ sourceIds: ['never'] });
    const found = withoutSources([aStory([both, one]), aStory([one])], new Set(['never']));
    expect(found.map(({ articles }) => articles)).toEqual([[both]]);
  });
});
