import { expect, it } from 'vitest';
import { believableDate } from '../../src/ingest/believable-date.ts';
import { parseFeedDate } from '../../src/ingest/feed-dates.ts';
import { DATES, MISTAKES, NO_DATES } from '../builders/hostile/dates.ts';

const read = (text: string) => {
  const ms = parseFeedDate(text);
  return ms === undefined ? undefined : new Date(ms).toISOString().replace('.000Z', 'Z');
};

it.each(DATES)('%j is %s', (text, expected) => expect(read(text)).toBe(expected));

it.each(NO_DATES)('%j is no date', (text) => expect(parseFeedDate(text)).toBeUndefined());

it.each(MISTAKES)('%j is read, and believed by nobody', (text) => {
  const atMs = parseFeedDate(text);
  expect(atMs).toBeDefined();
  expect(believableDate(atMs, Date.UTC(2026, 10, 23))).toBeUndefined();
});
