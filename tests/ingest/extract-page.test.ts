import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extractPage } from '../../src/ingest/extract-page.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/pages', name), 'utf8');
const asParagraphs = ({ text, ...page }: { text: string }) => ({ ...page, text: text.split('\n\n') });

it.each([
  { name: 'ferry', from: 'https://www.herald.example/islands/ferry-saved?utm_source=feed' },
  { name: 'bruecke', from: 'https://bote.example/bruecke' },
  { name: 'script-drawn', from: 'https://gazette.example/dish' },
  { name: 'minato', from: 'https://minato.example/ferry' },
])('the page $name is read as its article and nothing else', ({ name, from }) => {
  const page = extractPage(fixture(`${name}.html`), from);
  expect(asParagraphs(page)).toEqual(JSON.parse(fixture(`${name}.json`)));
});

const PROSE = 'The council voted on Monday to keep the winter ferry running, its chair said after a night of talks. ';

it.each([
  {
    name: 'a bot check',
    title: 'Just a moment...',
    body: '<p>Verify you are human by completing the action below. Ray ID: 8f2</p>',
    wall: 'bot',
  },
  {
    name: 'a refusal',
    title: 'Access Denied',
    body: "<p>You don't have permission to access this page on this server.</p>",
    wall: 'bot',
  },
  {
    name: 'a cookie wall',
    title: 'Before you continue',
    body: '<p>We value your privacy. We and our partners store cookies on your device.</p><p>With your consent we use personalised ads and content. You can withdraw consent at any time.</p>',
    wall: 'cookies',
  },
  {
    name: 'a soft 404',
    title: 'Page not found | Herald',
    body: '<p>The page you are looking for does not exist. It may have been moved.</p>',
    wall: 'not-found',
  },
  {
    name: 'a soft 404 in Spanish',
    title: 'El Heraldo',
    body: '<h1>Página no encontrada</h1><p>Vuelve a la portada.</p>',
    wall: 'not-found',
  },
  { name: 'a soft 404 in figures', title: '404', body: '<p>Back to the start page.</p>', wall: 'not-found' },
  {
    name: 'a crash on a road of that number',
    title: 'Crash closes Highway 404 for the night',
    body: '<p>A lorry turned over on the 404 near the lake on Monday night. Nobody was hurt, the police said.</p>',
    wall: undefined,
  },
  {
    name: 'a podcast of that name',
    title: 'The 404, episode 1,310: love at first swipe',
    body: '<p>Today the hosts of The 404 talk of purgatory, of a new pope and of dating by telephone.</p>',
    wall: undefined,
  },
  {
    name: 'an article about captchas',
    title: 'Captchas drive readers mad',
    body: `<p>${PROSE.repeat(20)}</p><p>“Are you a robot? it asked me,” she said.</p>`,
    wall: undefined,
  },
  {
    name: 'an article about cookies',
    title: 'Regulator fines site over cookies',
    body: `<p>${PROSE.repeat(20)}</p><p>The site set cookies without consent.</p>`,
    wall: undefined,
  },
])('$name is known for what it is', ({ title, body, wall }) => {
  const page = extractPage(
    `<html><head><title>${title}</title></head><body><main>${body}</main></body></html>`,
    'https://herald.example/a',
  );
  expect(page.wall).toBe(wall);
});

it.each([
  {
    name: 'JSON-LD that says so',
    head: '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
    tail: '',
  },
  {
    name: 'a request to subscribe behind a few words',
    head: '',
    tail: '<div class="paywall"><p>Subscribe to continue reading this article.</p></div>',
  },
])('$name marks a page as paywalled, and its beginning stays', ({ head, tail }) => {
  const page = extractPage(
    `<html><head><title>Ferry saved</title>${head}</head><body><p>${PROSE.repeat(3)}</p>${tail}</body></html>`,
    'https://herald.example/a',
  );
  expect(page).toMatchObject({ paywalled: true, text: PROSE.repeat(3).trim() });
  expect(page.wall).toBeUndefined();
});

const COMMENTS = `<div id="comments">${'<p>What a fine idea, I would take it every day if it only came to us. </p>'.repeat(80)}</div>`;

it.each([
  {
    name: 'readers wrote five times as much under it',
    around: (article: string) => `<div class="site">${article}${COMMENTS}</div>`,
  },
  { name: 'readers wrote above it', around: (article: string) => `${COMMENTS}${article}` },
  {
    name: 'it stands in many boxes',
    around: (article: string) => article.replaceAll('</p>', '</p></div><div class="box">'),
  },
])('an article stays whole though $name', ({ around }) => {
  const article = `<article class="post category-newsletter tag-social"><h1>Ferry saved</h1><div>${`<p>${PROSE}</p>`.repeat(8)}</div></article>`;
  const page = extractPage(`<html><body>${around(article)}</body></html>`, 'https://herald.example/a');
  expect(page.text.split('\n\n')).toEqual(Array(8).fill(PROSE.trim()));
});

it('a page of 50,000 tags in each other is read like any other', () => {
  const page = extractPage(`${'<div>'.repeat(50_000)}<p>${PROSE}</p>`, 'https://herald.example/deep');
  expect(page.text).toBe(PROSE.trim());
});

it('a page without words is refused in words', () => {
  expect(() => extractPage('<html><body><img src="a.png"></body></html>', 'https://herald.example/a')).toThrow(
    expect.objectContaining({ code: 'page_unreadable', message: expect.stringContaining('https://herald.example/a') }),
  );
});

it.each([
  {
    name: 'another address of its own',
    stated: 'https://herald.example/islands/ferry',
    from: 'https://www.herald.example/a',
    url: 'https://herald.example/islands/ferry',
  },
  {
    name: 'the address of another publisher',
    stated: 'https://gazette.example/ferry',
    from: 'https://herald.example/a',
    url: 'https://herald.example/a',
  },
  {
    name: 'its home page',
    stated: 'https://herald.example/',
    from: 'https://herald.example/a',
    url: 'https://herald.example/a',
  },
  {
    name: 'a script',
    stated: 'javascript:alert(1)',
    from: 'https://herald.example/a',
    url: 'https://herald.example/a',
  },
  {
    name: 'an address, read from a file,',
    stated: 'https://herald.example/b',
    from: 'about:blank',
    url: 'https://herald.example/b',
  },
])('a page that names $name stands at $url', ({ stated, from, url }) => {
  const html = `<html><head><link rel="canonical" href="${stated}"></head><body><p>${PROSE}</p></body></html>`;
  expect(extractPage(html, from).url).toBe(url);
});
