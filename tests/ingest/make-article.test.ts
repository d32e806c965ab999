import { expect, it } from 'vitest';
import type { ExtractedPage } from '../../src/ingest/extract-page.ts';
import { makeArticle } from '../../src/ingest/make-article.ts';
import type { FeedItem, Source } from '../../src/model.ts';
import { HOUR_MS, NOON_MS } from '../builders/articles.ts';

const TITLE = 'Council keeps the winter ferry running';
const LEAD = 'The island council voted on Monday to keep the winter ferry running for a third year.';
const WHOLE = `${LEAD}\n\nEleven of the nineteen members were in favour after a night of talks.`;
const DAY_MS = 24 * HOUR_MS;

const SOURCE: Source = {
  id: 's1',
  kind: 'feed',
  url: 'https://herald.example/feed',
  title: 'Harbour Herald',
  publisher: 'herald.example',
  health: 'healthy',
  nextPollAtMs: 0,
};
const anItem = (over: Partial<FeedItem> = {}): FeedItem => ({
  title: TITLE,
  url: 'https://herald.example/ferry?utm_source=rss',
  publishedAtMs: NOON_MS,
  summary: LEAD,
  authors: [],
  ...over,
});
const aPage = (over: Partial<ExtractedPage> = {}): ExtractedPage => ({
  url: 'https://herald.example/ferry',
  title: TITLE,
  text: WHOLE,
  paywalled: false,
  ...over,
});
const make = (item: Partial<FeedItem>, page?: Partial<ExtractedPage>, source = SOURCE) =>
  makeArticle(anItem(item), source, page && aPage(page), NOON_MS);

it('an article is the page, with what the feed knows of it', () => {
  const page = {
    byline: 'Ann Lee',
    imageUrl: 'https://herald.example/f.jpg',
    imageAlt: 'The ferry',
    language: 'en',
    publisherName: 'The Herald',
  };
  expect(make({}, page)).toEqual({
    url: 'https://herald.example/ferry',
    addressKey: 'herald.example/ferry',
    title: TITLE,
    titleKey: 'herald.example council keeps the winter ferry running',
    text: WHOLE,
    byline: 'Ann Lee',
    publisher: 'herald.example',
    publisherName: 'The Herald',
    language: 'en',
    publishedAtMs: NOON_MS,
    imageUrl: 'https://herald.example/f.jpg',
    imageAlt: 'The ferry',
    kind: 'news',
    excerpt: false,
    paywalled: false,
    contentHash: expect.any(String),
    sketch: expect.any(Array),
  });
});

it.each([
  { name: 'no page', page: undefined },
  { name: 'a bot wall', page: { wall: 'bot', text: `Verify that you are human. ${WHOLE}` } },
  { name: 'a page shorter than the feed', page: { text: 'Enable JavaScript.' } },
] as const)('the feed’s text stands in for $name, as an excerpt', ({ page }) => {
  expect(make({}, page)).toMatchObject({ text: LEAD, excerpt: true, title: TITLE });
});

it('a feed that gives the whole text gives no excerpt', () => {
  const sentence = 'The operator has until Friday to say whether it can find a crew. ';
  expect(make({ content: `<p>${sentence.repeat(20)}</p>` })).toMatchObject({
    text: sentence.repeat(20).trim(),
    excerpt: false,
  });
  expect(make({ content: `<p>${sentence.repeat(20)}[…]</p>` }).excerpt).toBe(true);
});

it('a paywalled page is marked, whichever text is used', () => {
  expect(make({}, { paywalled: true }).paywalled).toBe(true);
  expect(make({}, { paywalled: true, text: 'Short.' }).paywalled).toBe(true);
});

it('an article stands where its page was found, whatever link led there', () => {
  const url = 'https://proxy.example/~r/herald/7';
  expect(make({ url }, { url: 'https://herald.example/ferry#top' }).url).toBe('https://herald.example/ferry');
  expect(make({ url }, { url: 'https://herald.example/ferry', wall: 'bot' }).url).toBe(url);
});

it.each([
  { name: 'an hour ahead', atMs: NOON_MS + HOUR_MS, publishedAtMs: NOON_MS },
  { name: 'a day ahead', atMs: NOON_MS + DAY_MS, publishedAtMs: undefined },
  { name: 'eleven years back', atMs: NOON_MS - 11 * 365 * DAY_MS, publishedAtMs: undefined },
  { name: 'a year back', atMs: NOON_MS - 365 * DAY_MS, publishedAtMs: NOON_MS - 365 * DAY_MS },
])('a date $name is believed or left out', ({ atMs, publishedAtMs }) => {
  expect(make({ publishedAtMs: atMs }).publishedAtMs).toBe(publishedAtMs);
});

it('a date that the feed has not, or has wrong, comes from the page', () => {
  const { publishedAtMs: _, ...undated } = anItem();
  expect(makeArticle(undated, SOURCE, aPage({ publishedAtMs: NOON_MS - 5 }), NOON_MS).publishedAtMs).toBe(NOON_MS - 5);
  expect(makeArticle(undated, SOURCE, undefined, NOON_MS).publishedAtMs).toBeUndefined();
});

it.each([
  { name: 'the site’s name behind it', title: `${TITLE} - Harbour Herald`, becomes: TITLE },
  {
    name: 'markup',
    title: 'Council keeps <b>winter</b> ferry &amp; crew',
    becomes: 'Council keeps winter ferry & crew',
  },
  { name: 'its end cut off', title: 'Council keeps the winter…', becomes: TITLE },
  {
    name: 'marks that turn its direction',
    title: `Council \u202ekeeps\u202c the winter ferry running`,
    becomes: TITLE,
  },
  { name: 'a dash of its own', title: 'Ferry saved – for a third winter', becomes: 'Ferry saved – for a third winter' },
])('a title with $name is cleaned', ({ title, becomes }) => {
  expect(make({ title }, {}).title).toBe(becomes);
});

it('an entry without a title is named by its first words', () => {
  const { title: _, ...untitled } = anItem({ summary: `<p>${LEAD}</p>` });
  expect(makeArticle(untitled, SOURCE, undefined, NOON_MS).title).toBe(
    'The island council voted on Monday to keep the winter ferry running for a…',
  );
});

it('a feed names its own articles’ publisher, and not that of what it links to', () => {
  expect(make({}).publisherName).toBe('Harbour Herald');
  expect(make({ url: 'https://gazette.example/a' })).toMatchObject({
    publisher: 'gazette.example',
    publisherName: 'gazette.example',
  });
});

it('an entry without an address belongs to its source', () => {
  const { url: _, ...unlinked } = anItem();
  const draft = makeArticle(unlinked, SOURCE, undefined, NOON_MS);
  expect(draft).toMatchObject({ publisher: 'herald.example', publisherName: 'Harbour Herald' });
  expect(draft).not.toHaveProperty('url');
});

it('a text without end is kept to 100,000 characters, up to the end of a sentence', () => {
  const { text } = make({}, { text: 'A sentence of the endless page. '.repeat(10_000) });
  expect(text.length).toBeLessThanOrEqual(100_000);
  expect(text.endsWith('page.')).toBe(true);
});
