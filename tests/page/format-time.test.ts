import { expect, it } from 'vitest';
import { formatTime } from '../../sandbox/page/markdown/format-time.ts';
import type { TimeStyle } from '../../sandbox/page/markdown/tree.ts';

const AT = Date.UTC(2026, 10, 23, 16, 20, 30) / 1_000;
const place = { nowMs: AT * 1_000, locale: 'en-GB', timeZone: 'UTC' };

it.each<[TimeStyle, string]>([
  ['t', '16:20'],
  ['T', '16:20:30'],
  ['d', '23/11/2026'],
  ['D', '23 November 2026'],
  ['f', '23 November 2026 at 16:20'],
  ['F', 'Monday, 23 November 2026 at 16:20'],
  ['s', '23/11/2026, 16:20'],
  ['S', '23/11/2026, 16:20:30'],
])('style %s is %s', (style, words) => {
  expect(formatTime(AT, style, place)).toBe(words);
});

it.each([
  [0, 'now'],
  [-30, '30 seconds ago'],
  [-100, '2 minutes ago'],
  [7_200, 'in 2 hours'],
  [-86_400, 'yesterday'],
  [86_400 * 40, 'next month'],
  [-86_400 * 800, '2 years ago'],
])('%d seconds away is %s', (away, words) => {
  expect(formatTime(AT + away, 'R', place)).toBe(words);
});

it('a time no calendar reaches is said to be none', () => {
  expect(formatTime(9_999_999_999_999, 'F', place)).toBe('Invalid Date');
});
