import { expect, it } from 'vitest';
import type { Fetcher } from '../../src/ingest/fetch-url.ts';
import { createRobots, isAllowed, parseRobots } from '../../src/ingest/robots.ts';

const RULES = `
# for all
User-agent: *
Disallow: /private/   # not for robots
Allow: /private/press
Disallow: /*.pdf$
Disallow: /search*q=
Crawl-delay: 5

User-agent: Broadsheet
User-agent: OtherBot
Disallow: /articles/

User-agent: Welcome
Disallow:
`;

it.each([
  ['Somebody', '/', true],
  ['Somebody', '/private/diary', false],
  ['Somebody', '/private/press/1', true],
  ['Somebody', '/files/report.pdf', false],
  ['Somebody', '/files/report.pdf?x=1', true],
  ['Somebody', '/search?lang=en&q=sea', false],
  ['Somebody', '/articles/1', true],
  ['broadsheet', '/articles/1', false],
  ['broadsheet', '/private/diary', true],
  ['OtherBot', '/articles/1', false],
  ['welcome', '/private/diary', true],
])('%s may read %s: %s', (name, path, allowed) => expect(isAllowed(parseRobots(RULES, name), path)).toBe(allowed));

it.each(['', '<html>not found</html>', 'Disallow: /', 'user-agent *\ndisallow /'])('%j forbids nothing', (text) => {
  expect(isAllowed(parseRobots(text, 'Broadsheet'), '/any')).toBe(true);
});

it('a pattern of many stars is judged at once', () => {
  const rules = parseRobots(`User-agent: *\nDisallow: /${'*a'.repeat(2_000)}$`, 'Broadsheet');
  expect(isAllowed(rules, `/${'a'.repeat(1_500)}b`)).toBe(true);
});

it('a site is asked once a day, and one that cannot answer forbids nothing', async () => {
  const asked: string[] = [];
  let nowMs = 0;
  const fetcher = {
    fetch: async (url: string) => {
      asked.push(url);
      if (url.startsWith('https://down.')) throw new Error('no answer');
      return { outcome: 'fetched', url, body: new TextEncoder().encode('User-agent: *\nDisallow: /a') };
    },
    close: async () => {},
  } satisfies Fetcher as Fetcher;
  const robots = createRobots(fetcher, 'Broadsheet', () => nowMs);
  expect(await robots.allows('https://up.example.org/a/1')).toBe(false);
  expect(await robots.allows('https://up.example.org/b')).toBe(true);
  expect(await robots.allows('https://down.example.org/a/1')).toBe(true);
  expect(asked).toEqual(['https://up.example.org/robots.txt', 'https://down.example.org/robots.txt']);
  nowMs = 86_400_000;
  await robots.allows('https://up.example.org/b');
  expect(asked).toHaveLength(3);
});
