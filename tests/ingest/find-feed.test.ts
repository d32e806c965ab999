import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher } from '../../src/ingest/fetch-url.ts';
import { findFeed } from '../../src/ingest/find-feed.ts';
import { findSource } from '../../src/ingest/find-source.ts';
import { linkedFeeds } from '../../src/ingest/linked-feeds.ts';
import { pageAddress, selectorOf } from '../../src/ingest/page-address.ts';
import { startServer, type TestServer } from '../builders/http-server.ts';
import { readHere } from '../builders/read-here.ts';

let server: TestServer;
let fetcher: Fetcher;
let pages: Record<string, string> = {};
let moved: Record<string, { status: number; to: string }> = {};
let asked: string[] = [];

beforeAll(async () => {
  server = await startServer((request, response) => {
    asked.push(request.url!);
    const body = pages[request.url!];
    const location = moved[request.url!];
    if (location) response.writeHead(location.status, { location: location.to }).end();
    else response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  fetcher = createFetcher({ userAgent: 'test', insideOrigins: [server.origin] });
});
beforeEach(() => {
  pages = {};
  moved = {};
  asked = [];
});
afterAll(async () => {
  await fetcher.close();
  await server.close();
});

const feed = (title: string, items = '') =>
  `<rss version="2.0"><channel><title>${title}</title>${items}</channel></rss>`;
const item = (title: string, day: number) => `<item><title>${title}</title><pubDate>2026-11-${day}</pubDate></item>`;
const now = () => Date.UTC(2026, 10, 23, 8);
const find = (path: string) => findFeed(server.origin + path, { fetcher, reader: readHere, now });
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

it('an entry dated ahead is not its newest', async () => {
  pages['/feed'] = feed('Gazette', item('Yesterday', 22) + item('Next week', 29));
  expect(await find('/feed')).toMatchObject([{ newestTitle: 'Yesterday' }]);
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

it('what has moved for good is found where it is, what is elsewhere for now where it was', async () => {
  pages['/a'] = feed('A');
  moved['/feed'] = { status: 301, to: '/now-here' };
  moved['/now-here'] = { status: 302, to: '/a' };
  expect(await found('/feed')).toEqual(['A /now-here']);
});

it('an address without a scheme is tried without encryption too', async () => {
  pages['/feed'] = feed('Old');
  const [candidate] = await findFeed(`${new URL(server.origin).host}/feed#top`, { fetcher, reader: readHere, now });
  expect(candidate!.url).toBe(`${server.origin}/feed`);
  const whole = findFeed(`${server.origin.replace('http:', 'https:')}/feed`, { fetcher, reader: readHere, now });
  await expect(whole).rejects.toMatchObject({ code: 'url_refused' });
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
  await expect(findFeed(input, { fetcher, reader: readHere, now })).rejects.toMatchObject({ code });
});

it.each([
  ['<link rel="alternate" type="application/json" title="JSON Feed" href="/feed.json">', ['/feed.json']],
  ['<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">', []],
  ['<link rel="alternate" type="application/json+oembed" href="/oembed?url=feed">', []],
])('%s names %j', (link, paths) => {
  const site = 'https://a.example.org';
  expect(linkedFeeds(`<html><head>${link}</head></html>`, `${site}/`)).toEqual(paths.map((path) => site + path));
});

it.each([
  '<meta itemprop="identifier" content="UCaaaaaaaaaaaaaaaaaaaaaa">',
  '<script>var data = {"videoId":"x","channelId":"UCaaaaaaaaaaaaaaaaaaaaaa"}</script>',
])('the page of a video leads to its channel: %s', (markup) => {
  const html = `<html><head>${markup}</head></html>`;
  const feeds = ['https://www.youtube.com/feeds/videos.xml?channel_id=UCaaaaaaaaaaaaaaaaaaaaaa'];
  expect(linkedFeeds(html, 'https://www.youtube.com/watch?v=x')).toEqual(feeds);
  expect(linkedFeeds(html, 'https://a.example.org/')).toEqual([]);
});

it('links are resolved against the base of the page', () => {
  expect(
    linkedFeeds(
      '<html><head><base href="https://b.example.org/x/"><link rel="alternate" type="application/rss+xml" href="f"></head></html>',
      'https://a.example.org/',
    ),
  ).toEqual(['https://b.example.org/x/f']);
});

describe('what an address can be followed by', () => {
  const LIST =
    '<html lang="en"><head><title>Notices</title></head><body><h2><a href="/a-new-crane-is-here">A new crane is here</a></h2><p><a href="/x">Tides</a></p></body></html>';
  const deps = () => ({ fetcher, reader: readHere, now });

  it('its feed, where there is one', async () => {
    pages['/'] = LIST.replace('</head>', '<link rel="alternate" type="application/rss+xml" href="/feed"></head>');
    pages['/feed'] = feed('Gazette');
    expect(await findSource(server.origin, undefined, deps())).toMatchObject({ feeds: [{ title: 'Gazette' }] });
  });

  it('the page itself, where there is none', async () => {
    pages['/news'] = pages['/'] = LIST;
    moved['/old'] = { status: 308, to: '/news' };
    expect(await findSource(`${server.origin}/old#top`, undefined, deps())).toEqual({
      page: {
        url: `${server.origin}/news`,
        title: 'Notices',
        language: 'en',
        items: [{ title: 'A new crane is here', url: `${server.origin}/a-new-crane-is-here`, authors: [] }],
      },
    });
  });

  it('the page itself by a selector, which is a part of its address', async () => {
    pages['/'] = LIST.replace('</head>', '<link rel="alternate" type="application/rss+xml" href="/feed"></head>');
    pages['/feed'] = feed('Gazette');
    const found = await findSource(server.origin, 'p > a', deps());
    expect(found).toMatchObject({ page: { selector: 'p > a', items: [{ title: 'Tides' }] } });
    const { url } = (found as { page: { url: string } }).page;
    expect(url).toBe(`${server.origin}/#select=p%20%3E%20a`);
    expect(selectorOf(url)).toBe('p > a');
    expect(pageAddress(url, 'h2 a')).toBe(`${server.origin}/#select=h2%20a`);
    expect(pageAddress(url)).toBe(`${server.origin}/`);
  });

  it('nothing, where there is neither', async () => {
    pages['/'] = '<html><body><p>Closed.</p></body></html>';
    expect(await findSource(server.origin, undefined, deps())).toBeUndefined();
  });

  it.each([
    ['a selector that fits nothing', '/', '.missing', 'page_unreadable'],
    ['a page that is gone', '/gone', 'a', 'fetch_failed'],
    ['no address', '', undefined, 'url_refused'],
  ])('%s is told', async (_, path, selector, code) => {
    pages['/'] = LIST;
    const input = path === '' ? 'no address' : server.origin + path;
    await expect(findSource(input, selector, deps())).rejects.toMatchObject({ code });
  });

  it.each([
    'https://a.example.org/',
    'https://a.example.org/#top',
    'https://a.example.org/#select=%ff',
  ])('%s holds no selector', (url) => expect(selectorOf(url)).toBeUndefined());
});
