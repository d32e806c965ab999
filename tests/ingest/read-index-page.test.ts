import { describe, expect, it } from 'vitest';
import { readIndexPage } from '../../src/ingest/read-index-page.ts';

const URL = 'https://port.example.org/news/';
const card = (slug: string, headline: string, date = '') =>
  `<article><a href="/news/${slug}"><img src="x.jpg"></a><h3><a href="/news/${slug}">${headline}</a></h3>${date}<a href="/news/${slug}">Read more</a></article>`;

const PAGE = `<!doctype html><html lang="en-IE"><head><title> Port News </title></head><body>
<nav><ul><li><a href="/news/how-we-work-and-who-we-are">How we work and who we are today</a></li></ul></nav>
<header><a href="/">Port of Example, serving the coast since long ago</a></header>
<main>
  ${card('new-crane-for-the-old-quay', 'New crane for the old quay', '<time datetime="2026-11-22T09:00:00Z">yesterday</time>')}
  ${card('ferry-back-in-service', 'Ferry back in service after nine days')}
  <ul class="latest">
    <li><a href="/2026/11/harbour-dues-to-rise-next-year">Harbour dues to rise next year, says board</a></li>
    <li><a href="https://www.port.example.org/2026/11/storm-barrier-tested">Storm barrier tested twice in one week</a></li>
    <li><a href="https://elsewhere.example.com/2026/11/a-story-from-another-house">A story from quite another house on this page</a></li>
    <li><a href="/category/shipping-and-boats-and-more">Everything about shipping and boats and more</a></li>
  </ul>
  <a href="?page=2">Older</a> <a href="#top">Back to the top of this long page</a> <a href="mailto:desk@port.example.org">Write to the news desk of the port</a>
</main>
<footer><a href="/privacy-policy-and-all-the-small-print">Privacy policy and all the small print</a></footer>
</body></html>`;

it('headlines are told from everything else on the page', () => {
  const index = readIndexPage(PAGE, URL);
  expect(index).toMatchObject({ title: 'Port News', language: 'en' });
  expect(index.items).toEqual([
    {
      title: 'New crane for the old quay',
      url: 'https://port.example.org/news/new-crane-for-the-old-quay',
      authors: [],
      publishedAtMs: Date.UTC(2026, 10, 22, 9),
    },
    {
      title: 'Ferry back in service after nine days',
      url: 'https://port.example.org/news/ferry-back-in-service',
      authors: [],
    },
    {
      title: 'Harbour dues to rise next year, says board',
      url: 'https://port.example.org/2026/11/harbour-dues-to-rise-next-year',
      authors: [],
    },
    {
      title: 'Storm barrier tested twice in one week',
      url: 'https://www.port.example.org/2026/11/storm-barrier-tested',
      authors: [],
    },
  ]);
});

it.each([
  ['links', '.latest a', 4],
  ['what holds one link each', '.latest li', 4],
  ['several kinds', 'article h3, .latest li:first-child', 3],
])('a selector may name %s', (_, selector, count) => {
  expect(readIndexPage(PAGE, URL, selector).items).toHaveLength(count);
});

it('headlines in a script without spaces count by characters', () => {
  const { items } = readIndexPage(
    '<html><body><main><h2><a href="/20261123001.html">港の古い岸壁に新しいクレーン</a></h2></main></body></html>',
    URL,
  );
  expect(items.map(({ title }) => title)).toEqual(['港の古い岸壁に新しいクレーン']);
});

it('a link is resolved against the base of the page', () => {
  const { items } = readIndexPage(
    '<html><head><base href="https://port.example.org/archive/"></head><body><h2><a href="four-words-in-here">Four words in here</a></h2></body></html>',
    URL,
  );
  expect(items[0]!.url).toBe('https://port.example.org/archive/four-words-in-here');
});

describe('a page that is no list', () => {
  it.each([
    ['nothing', '', undefined, 'No list of articles'],
    [
      'a login form',
      '<html><body><form><a href="/reset">Forgot your password again?</a></form></body></html>',
      undefined,
      'No list of articles',
    ],
    ['a selector that fits nothing', PAGE, '.missing a', 'Nothing on this page fits'],
    ['a selector that is none', PAGE, 'a[[', 'no CSS selector'],
  ])('%s', (_, html, selector, words) => {
    expect(() => readIndexPage(html, URL, selector)).toThrow(
      expect.objectContaining({ code: 'page_unreadable', message: expect.stringContaining(words) }),
    );
  });
});
