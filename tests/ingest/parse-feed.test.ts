import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/ingest/parse-feed.ts';

const folder = join(import.meta.dirname, '../fixtures/feeds');
const url = 'https://feeds.example.org/all/feed.xml';
const read = (xml: string) => parseFeed(new TextEncoder().encode(xml), { url });
const rss = (items: string) => read(`<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`);

describe('feeds of every kind, and what is expected of them', () => {
  const files = globSync('*.{xml,json}', { cwd: folder }).filter((name) => !name.endsWith('.expected.json'));
  it.each(files)('%s', (file) => {
    const expected = JSON.parse(readFileSync(join(folder, `${file}.expected.json`), 'utf8'));
    expect(parseFeed(readFileSync(join(folder, file)), { url })).toEqual(expected);
  });
});

it.each([
  ['nothing', ''],
  ['a web page', '<!doctype html><html><head><title>Not found</title></head><body><rss></rss></body></html>'],
  ['a page without a doctype', '<html><body>Please enable cookies</body></html>'],
  ['other XML', '<?xml version="1.0"?><opml version="2.0"><body/></opml>'],
  ['other JSON', '{"error": "not found"}'],
  ['JSON that breaks off', '{"items": [{"id": 1}'],
  ['plain words', 'Service unavailable'],
  ['bytes of a picture', '\u0089PNG\r\n\u001a\n'],
])('%s is no feed', (_, body) => {
  expect(() => read(body)).toThrow(expect.objectContaining({ code: 'feed_unreadable' }));
});

describe('bounds', () => {
  const item = (n: number, date = '') => `<item><guid>${n}</guid>${date}</item>`;
  const day = (n: number) => `<pubDate>2026-01-01T00:${String(n % 60).padStart(2, '0')}:00Z</pubDate>`;

  it('of many dated items the 200 newest are kept, in their order', () => {
    const items = Array.from({ length: 240 }, (_, n) => item(n, n < 40 ? '<pubDate>2020-01-01</pubDate>' : day(n)));
    const ids = rss(items.join('')).items.map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 200 }, (_, n) => String(n + 40)));
  });

  it('of many undated ones the first 200 are kept', () => {
    const items = Array.from({ length: 240 }, (_, n) => item(n)).join('');
    expect(rss(items).items.map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, n) => String(n)));
  });

  it('a title is cut at 300, between characters', () => {
    const [cut] = rss(`<item><title>${'x'.repeat(299)}😀</title></item>`).items;
    expect(cut!.title).toBe('x'.repeat(299));
  });

  it('a long guid stands by its hash, the same for the same guid', () => {
    const [a, b, c] = rss(
      ['y', 'y', 'z'].map((end) => `<item><guid>${'x'.repeat(600)}${end}</guid></item>`).join(''),
    ).items;
    expect(a!.id).toMatch(/^[\da-f]{64}$/);
    expect(b!.id).toBe(a!.id);
    expect(c!.id).not.toBe(a!.id);
  });

  it.each([
    ['too long', `https://example.org/${'x'.repeat(2_000)}`],
    ['of a script', 'javascript:void(0)'],
    ['of mail', 'mailto:desk@example.org'],
    ['of nothing', 'http://'],
  ])('a link %s is left out', (_, link) =>
    expect(rss(`<item><title>a</title><link>${link}</link></item>`).items[0]).not.toHaveProperty('url'));

  it('lone surrogates become readable text', () => {
    const [first] = parseFeed(new TextEncoder().encode('{"items":[{"id":"1","title":"a\\ud800b"}]}')).items;
    expect(first!.title).toBe('a\ufffdb');
  });
});

describe('when a feed asks to be read', () => {
  it.each([
    ['nothing said', '', undefined],
    ['a ttl in minutes', '<ttl>90</ttl>', { everyMs: 5_400_000 }],
    ['a ttl of nothing', '<ttl>0</ttl>', undefined],
    ['a ttl below nothing', '<ttl>-5</ttl>', undefined],
    ['a period', '<sy:updatePeriod> hourly </sy:updatePeriod>', { everyMs: 3_600_000 }],
    [
      'several times in a period',
      '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>',
      { everyMs: 21_600_000 },
    ],
    ['a period of its own', '<sy:updatePeriod>now and then</sy:updatePeriod>', undefined],
    [
      'hours, with a 24th',
      '<skipHours><hour>24</hour><hour>3</hour><hour>3</hour><hour>99</hour><hour>x</hour></skipHours>',
      { notAtHours: [0, 3] },
    ],
    ['days', '<skipDays><day>Sunday</day><day>saturday</day><day>Someday</day></skipDays>', { notOnDays: [6, 7] }],
  ])('%s', (_, said, wishes) => {
    const channel = `<channel xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><title>T</title>${said}</channel>`;
    expect(read(`<rss version="2.0">${channel}</rss>`).wishes).toEqual(wishes);
  });
});

it('reading a feed twice gives the same', () => {
  const body = readFileSync(join(folder, 'broken-markup.xml'));
  expect(parseFeed(body)).toEqual(parseFeed(body));
});
