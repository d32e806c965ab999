import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { serveFeedFolder } from '../../samples/serve-feed-folder.ts';

const START_MS = Date.UTC(2026, 10, 23, 8);
const dir = mkdtempSync(join(tmpdir(), 'feeds-'));
writeFileSync(
  join(dir, 'a.xml'),
  '<rss><channel><title>River Times</title><lastBuildDate>Fri, 01 Apr 2022 12:00:00 GMT</lastBuildDate>' +
    '<item><title>Old</title><pubDate>Wed, 30 Mar 2022 08:35 EDT</pubDate></item>' +
    '<item><title>New</title><pubDate><![CDATA[Thu, 31 Mar 2022 08:35:00 EDT]]></pubDate></item></channel></rss>',
);
writeFileSync(
  join(dir, 'b.xml'),
  Buffer.from(
    '<?xml version="1.0" encoding="iso-8859-1"?><feed><title>River Times</title><updated>soon</updated>' +
      '<entry><title>Été</title><updated>2020-01-02T03:04:05+01:00</updated></entry></feed>',
    'latin1',
  ),
);
writeFileSync(join(dir, 'c.json'), '{"title": "Hill News", "items": [{"date_published": "2021-05-06T07:08:09Z"}]}');
writeFileSync(join(dir, 'notes.txt'), 'no feed');
const site = serveFeedFolder(dir, START_MS, 8800);
afterAll(() => rmSync(dir, { recursive: true }));

const read = (at: number) => {
  const { host, pathname } = new URL(site.feeds[at]!.url);
  return Buffer.from(site.handle(pathname, host)!.body).toString('latin1');
};

it('serves every feed of a folder under a name of its own', () => {
  expect(site.feeds.map(({ url }) => url)).toEqual([
    'http://river-times.localhost:8800/feed.xml',
    'http://river-times-2.localhost:8800/feed.xml',
    'http://hill-news.localhost:8800/feed.json',
  ]);
  expect(site.handle('/feed.xml', 'notes.localhost:8800')).toBeUndefined();
});

it('makes the newest item of each ten minutes old and keeps the spans between dates', () => {
  expect(read(0)).toContain('<![CDATA[Mon, 23 Nov 2026 07:50:00 GMT]]>');
  expect(read(0)).toContain('<pubDate>Sun, 22 Nov 2026 07:50:00 GMT</pubDate>');
  expect(read(0)).toContain('<lastBuildDate>Tue, 24 Nov 2026 07:15:00 GMT</lastBuildDate>');
  expect(read(2)).toContain('"2026-11-23T07:50:00.000Z"');
});

it('serves a file as it is now', () => {
  const file = join(dir, 'c.json');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace('Hill News', 'Dale News'));
  expect(read(2)).toContain('Dale News');
  writeFileSync(file, before);
});

it('leaves other bytes and what is no date alone', () => {
  expect(read(1)).toContain('<title>Été</title><updated>2026-11-23T07:50:00.000Z</updated>');
  expect(read(1)).toContain('<updated>soon</updated>');
});
