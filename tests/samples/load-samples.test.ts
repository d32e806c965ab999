import { expect, it } from 'vitest';
import { fillDates, readArticle } from '../../samples/load-samples.ts';

/** A Monday. */
const START_MS = Date.UTC(2026, 10, 23, 8, 13);

it.each([
  { text: '{day 0h}', language: 'en', filled: 'Monday' },
  { text: '{day 9h}', language: 'en', filled: 'Sunday' },
  { text: '{day -1d}', language: 'de', filled: 'Dienstag' },
  { text: '{date -9d}', language: 'en', filled: '2 December' },
  { text: '{date 2d}', language: 'de', filled: '21. November' },
  { text: '{day 0m}', language: 'es', filled: 'lunes' },
  { text: '{time 90m} and {time 0m}', language: 'en', filled: '06:40 and 08:10' },
  { text: '{soon} {day}', language: 'en', filled: '{soon} {day}' },
])('$text in $language is $filled', ({ text, language, filled }) => {
  expect(fillDates(text, START_MS, language)).toBe(filled);
});

it('reads a head, then paragraphs', () => {
  const source =
    'title: Late: a train\npublished: 1h30m\nauthor: A\nsection: B\n\nIt came\non {day 0h}.\n\n- one\n- two\n';
  expect(readArticle('articles/train/daily.late.md', source, START_MS)).toEqual({
    slug: 'late-a-train',
    publisher: 'daily',
    event: 'train',
    title: 'Late: a train',
    publishedAtMs: START_MS - 5_400_000,
    undated: false,
    author: 'A',
    section: 'B',
    language: 'en',
    blocks: ['It came\non Monday.', '- one\n- two'],
    summary: 'It came\non Monday.',
    page: 'whole',
    around: [],
  });
});
