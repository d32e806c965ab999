import { expect, it } from 'vitest';
import { addressKey, canonicalUrl } from '../../src/ingest/canonical-url.ts';

const PAGE = 'https://www.herald.example/a/story?id=7';

it.each([
  ['tracking', 'https://www.herald.example/a/story?utm_source=rss&id=7&fbclid=x&at_medium=RSS'],
  ['a place in the page', 'https://www.herald.example/a/story?id=7#comments'],
  ['the default port and credentials', 'https://me:secret@www.herald.example:443/a/story?id=7'],
  ['spaces around', '  https://www.herald.example/a/story?id=7\n'],
  ['a tracking value of an honest parameter', 'https://www.herald.example/a/story?id=7&ref=rss&source=twitter'],
  ['the mobile host', 'https://m.herald.example/a/story?id=7'],
  ['AMP in the path', 'https://www.herald.example/amp/a/story?id=7'],
  ['AMP behind the path', 'https://www.herald.example/a/story/amp/?id=7'],
  ['AMP as a parameter', 'https://www.herald.example/a/story?id=7&amp=1&outputType=amp'],
  ["a search engine's AMP viewer", 'https://www.google.com/amp/s/www.herald.example/a/story/amp?id=7'],
  ['an AMP cache', 'https://www-herald-example.cdn.ampproject.org/c/s/www.herald.example/a/story?id=7'],
  ["a search engine's alert", 'https://www.google.com/url?rct=j&url=https://www.herald.example/a/story%3Fid%3D7&ct=ga'],
  [
    "a network's exit",
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.herald.example%2Fa%2Fstory%3Fid%3D7%26fbclid%3Dy&h=z',
  ],
])('%s is taken off an address', (_name, link) => {
  expect(canonicalUrl(link)).toBe(PAGE);
});

it.each([
  ['a parameter that names the page', 'https://herald.example/story?p=1&ref=section-2'],
  ['an address inside a program', 'https://herald.example/#!/story/7'],
  ['a word that ends in amp', 'https://herald.example/summer-camp'],
  ['a host of two labels that starts with m', 'https://m.example/story'],
  ['another port', 'http://localhost:8800/story'],
  ['an address in a parameter of a site that does not pass on', 'https://herald.example/?url=https://other.example/'],
])('%s stays', (_name, link) => {
  expect(canonicalUrl(link)).toBe(link);
});

it.each([
  'mailto:a@b.example',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'no address',
  '',
])('%j is no address of a page', (link) => {
  expect(canonicalUrl(link)).toBeUndefined();
});

it.each([
  ['scheme and www', 'http://herald.example/a/b', 'https://www.herald.example/a/b'],
  ['a last slash', 'https://herald.example/a/b/', 'https://herald.example/a/b'],
  ['an index page', 'https://herald.example/a/b/index.html', 'https://herald.example/a/b'],
  ['the order of parameters', 'https://herald.example/a?y=2&x=1', 'https://herald.example/a?x=1&y=2'],
])('%s makes no other page', (_name, one, other) => {
  expect(addressKey(one)).toBe(addressKey(other));
});

it.each([
  ['paths', 'https://herald.example/a', 'https://herald.example/b'],
  ['parameters', 'https://herald.example/?p=1', 'https://herald.example/?p=2'],
  ['hosts', 'https://news.herald.example/a', 'https://herald.example/a'],
  ['ports', 'http://localhost:8800/a', 'http://localhost:8801/a'],
])('other %s make another page', (_name, one, other) => {
  expect(addressKey(one)).not.toBe(addressKey(other));
});
