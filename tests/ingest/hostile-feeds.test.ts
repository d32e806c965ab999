import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/ingest/parse-feed.ts';
import { createSourceReader, type SourceReader } from '../../src/ingest/source-reader.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const feed = (inside: string) => `<rss version="2.0"><channel><title>T</title>${inside}</channel></rss>`;
const item = (inside: string) => feed(`<item>${inside}</item>`);
const laughs = Array.from({ length: 12 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('');

/** What comes of each: items, or that it is no feed; never a crash, an expansion or a hang. */
describe('written to harm', () => {
  it.each([
    ['entities of entities', `<!DOCTYPE r [<!ENTITY a0 "ha">${laughs}]>${item('<title>&a12;</title>')}`],
    [
      'one long entity many times',
      `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(50_000)}">]>${item(`<title>${'&a;'.repeat(5_000)}</title>`)}`,
    ],
    ['a file by entity', `<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/hosts">]>${item('<title>&f;</title>')}`],
    [
      'an address by parameter entity',
      `<!DOCTYPE r [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd">%p;]>${item('<title>&q;</title>')}`,
    ],
    ['tags in tags in tags', item('<a>'.repeat(100_000))],
    ['the same inside a text', item(`<description>${'<div>'.repeat(10_000)}</description>`)],
    ['a title of a million', item(`<title>${'x'.repeat(1_000_000)}</title>`)],
    ['nothing but open brackets', item(`<title>${'<'.repeat(50_000)}</title>`)],
    ['an author of brackets', item(`<author>${'('.repeat(100_000)}</author>`)],
    ['an author of mail addresses', item(`<author>${'a@'.repeat(50_000)}</author>`)],
    ['links that never end', feed('<link '.repeat(50_000))],
    ['a text that never ends', item(`<title><![CDATA[${'x'.repeat(500_000)}`)],
    ['a comment that never ends', item(`<!--${'-'.repeat(500_000)}`)],
    ['comments before it', '<!-- -->'.repeat(50_000) + item('<title>x</title>')],
    [
      'names of built-in objects',
      item(
        '<__proto__><polluted>1</polluted></__proto__><constructor><prototype><polluted>1</polluted></prototype></constructor><title>x</title>',
      ),
    ],
    ['the same in JSON', '{"items":[{"__proto__":{"polluted":1},"id":"1"}],"__proto__":{"polluted":1}}'],
    ['lists in lists in lists', `{"items":${'['.repeat(100_000)}`],
    [
      'items that are none',
      '{"items":[null,1,"x",[],{},{"id":1e400,"title":5,"url":{"a":1},"authors":"x","date_published":[1]}]}',
    ],
    ['bytes of zero', item(`<title>${'\0'.repeat(100_000)}x</title>`)],
  ])('%s', (_, body) => {
    let said = '';
    try {
      said = JSON.stringify(parseFeed(bytes(body)));
    } catch (error) {
      expect(error).toMatchObject({ code: 'feed_unreadable' });
    }
    expect(said.length).toBeLessThan(60_000);
    expect(said).not.toContain('localhost');
    expect('polluted' in {}).toBe(false);
  });
});

it.each([
  ['tags', item('<a/>'.repeat(400_000))],
  ['attributes without a value', feed(`<item ${'a b c d '.repeat(100_000)}/>`)],
  ['characters', item(`<title>${'x'.repeat(6_000_000)}</title>`)],
  ['objects', `{"items":[${'{},'.repeat(400_000)}{"id":"1","title":"x"}]}`],
])('too many %s are refused before anything is built', (_, body) => {
  expect(() => parseFeed(bytes(body))).toThrow(expect.objectContaining({ code: 'feed_unreadable' }));
});

describe('the reader in threads', () => {
  let reader: SourceReader;
  beforeAll(() => {
    reader = createSourceReader({ timeoutMs: 1_500 });
  });
  afterAll(() => reader.close());

  it('reads as well as this thread does', async () => {
    const body = bytes(item('<title>Crane</title><pubDate>2026-11-23</pubDate>'));
    expect(await reader.readFeed(body, { url: 'https://a.example.org/' })).toEqual(parseFeed(body));
    const page = bytes('<a href="/rss">RSS</a><h2><a href="/a-new-crane-arrives">A new crane arrives</a></h2>');
    const options = { url: 'https://a.example.org/' };
    expect((await reader.readIndexPage(page, options)).items).toHaveLength(1);
    expect(await reader.readLinks(page, options)).toEqual(['https://a.example.org/rss']);
  });

  it('hands on what is wrong, with its code', async () => {
    await expect(reader.readFeed(bytes('<html></html>'), {})).rejects.toMatchObject({
      name: 'AppError',
      code: 'feed_unreadable',
    });
    const empty = reader.readIndexPage(bytes(''), { url: 'https://a.example.org/' });
    await expect(empty).rejects.toMatchObject({ code: 'page_unreadable' });
  });

  it('gives up a body that would take for ever, and reads the next', async () => {
    const slow = bytes(`<rss version="2.0"><channel><item><title>${'<a x:'.repeat(200_000)}`);
    await expect(reader.readFeed(slow, {})).rejects.toMatchObject({ code: 'feed_unreadable' });
    expect((await reader.readFeed(bytes(item('<title>Next</title>')), {})).items).toHaveLength(1);
  });
});
