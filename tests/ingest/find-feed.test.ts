import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createFetcher, type Fetcher } from '../../src/ingest/fetch-url.ts';
import { findFeed } from '../../src/ingest/find-feed.ts';
import { linkedFeeds } from '../../src/ingest/linked-feeds.ts';
import { startServer, type TestServer } from '../builders/http-server.ts';
import { readHere } from '../builders/read-here.ts';

let server: TestServer;
let fetcher: Fetcher;
let pages: Record<string, string> = {};
let asked: string[] = [];

beforeAll(async () => {
  server = await startServer((request, response) => {
    asked.push(request.url!);
    const body = pages[request.url!];
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  fetcher = createFetcher({ userAgent: 'test', insideOrigins: [server.origin] });
});
beforeEach(() => {
  pages = {};
  asked = [];
});
afterAll(async () => {
  await fetcher.close();
  await server.close();
});

const feed = (title: string, items = '') =>
  `<rss version="2.0"><channel><title>${title}</title>${items}</channel></rss>`;
const item = (title: string, day: number) => `<item><title>${title}</title><pubDate>2026-11-${day}</pubDate></item>`;
const find = (path: string) => findFeed(server.origin + path, { fetcher, reader: readHere });
const found = async (path: string) =>
  (await find(path)).map(({ url, title }) => `${title} ${url.replace(server.origin, '')}`);

it('a feed is its own answer, with its newest headline', async () => {
  pages['/feed'] = feed('Gazette', item('Old crane', 10) + item('New &lt;b&gt;crane&lt;/b&gt;', 20));
  expect(await find('/feed')).toEqual([
    {
      url: `${server.origin}/feed`,
      title: 'Gazette',
      format: 'rss',
      items: 2,
      newestTitle: 'New crane',
      newestAtMs: Date.UTC(2026, 10, 20),
    },
  ]);
  expect(asked).toEqual(['/feed']);
});

it('a site names its feeds; those of comments stand last', async () => {
  pages['/'] = `<html><head>
    <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
    <link rel="alternate" type="application/atom+xml" href="/atom.xml">
    <link rel="alternate" type="application/feed+json" href="feed.json">
    <link rel="alternate" hreflang="de" href="/de/">
    <link rel="stylesheet" type="text/css" href="/rss.css">
  </head><body></body></html>`;
  pages['/comments/feed'] = feed('Comments');
  pages['/atom.xml'] = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Atom</title></feed>';
  pages['/feed.json'] = '{"title":"Json","items":[]}';
  expect(await found('/')).toEqual(['Atom /atom.xml', 'Json /feed.json', 'Comments /comments/feed']);
});

it('an article leads to the feed of its site', async () => {
  pages['/2026/11/crane.html'] = '<html><body><p>No link here</p></body></html>';
  pages['/'] = '<html><body><a href="/rss/all.xml">RSS</a></body></html>';
  pages['/rss/all.xml'] = feed('All');
  expect(await found('/2026/11/crane.html')).toEqual(['All /rss/all.xml']);
});

it('where nothing is named, the usual places are tried', async () => {
  pages['/'] = '<html><body></body></html>';
  pages['/index.xml'] = feed('Index', item('Something', 11));
  expect(await found('/')).toEqual(['Index /index.xml']);
});

it('a section has a feed of its own before its site has', async () => {
  pages['/sport'] = pages['/'] = '<html><body></body></html>';
  pages['/sport/feed/'] = feed('Sport', item('Regatta', 11));
  pages['/feed/'] = feed('All', item('All', 11));
  expect(await found('/sport')).toEqual(['Sport /sport/feed/']);
});

it('no more than five are offered', async () => {
  const paths = Array.from({ length: 9 }, (_, n) => `/f${n}.xml`);
  pages['/'] =
    `<html><head>${paths.map((path) => `<link rel="alternate" type="application/rss+xml" href="${path}">`).join('')}</head></html>`;
  for (const path of paths) pages[path] = feed(path);
  expect(await find('/')).toHaveLength(5);
});

it('a link that leads to no feed is no candidate', async () => {
  pages['/'] =
    '<html><head><link rel="alternate" type="application/rss+xml" href="/gone"><link rel="alternate" type="application/rss+xml" href="/page"><link rel="alternate" type="application/rss+xml" href="http://127.0.0.1:9/"></head></html>';
  pages['/page'] = '<html>no</html>';
  await expect(find('/')).rejects.toMatchObject({ code: 'feed_not_found' });
});

it('a search ends, whatever the site links to', async () => {
  pages['/a/b/c'] = pages['/'] =
    `<html><body>${Array.from({ length: 50 }, (_, n) => `<a href="/feed/${n}">feed</a>`).join('')}</body></html>`;
  await expect(find('/a/b/c')).rejects.toMatchObject({ code: 'feed_not_found' });
  expect(asked.length).toBeLessThanOrEqual(16);
});

it.each([
  ['http://127.0.0.1:1/', 'url_refused'],
  ['file:///etc/hosts', 'url_refused'],
  ['http://', 'url_refused'],
  ['two words', 'url_refused'],
])('%s: %s', async (input, code) => {
  await expect(findFeed(input, { fetcher, reader: readHere })).rejects.toMatchObject({ code });
});

it('links are resolved against the base of the page', () => {
  expect(
    linkedFeeds(
      '<html><head><base href="https://b.example.org/x/"><link rel="alternate" type="application/rss+xml" href="f"></head></html>',
      'https://a.example.org/',
    ),
  ).toEqual(['https://b.example.org/x/f']);
});
