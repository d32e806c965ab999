import { describe, expect, it } from 'vitest';
import { readOpml, writeOpml } from '../../src/ingest/opml.ts';

const read = (text: string) => readOpml(new TextEncoder().encode(text));
const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>${body}</body></opml>`;

it('folders become groups, of nested ones the innermost', () => {
  const list = read(
    opml(`<outline text="Top"><outline type="rss" text="A" title="Alpha" xmlUrl="https://a.example.org/feed" htmlUrl="https://a.example.org/"/>
      <outline text="Inner"><outline text="B" xmlUrl="https://b.example.org/feed"/></outline></outline>
      <outline text="C" xmlUrl="https://c.example.org/feed"/>`),
  );
  expect(list).toEqual({
    feeds: [
      { url: 'https://a.example.org/feed', title: 'Alpha', siteUrl: 'https://a.example.org/', group: 'Top' },
      { url: 'https://b.example.org/feed', title: 'B', group: 'Inner' },
      { url: 'https://c.example.org/feed', title: 'C' },
    ],
    broken: [],
  });
});

describe('ill-formed lists are read all the same', () => {
  it.each([
    ['bare ampersands', opml('<outline text="Fish & Ships" xmlUrl="https://a.example.org/?a=1&b=2"/>')],
    ['escaped ones', opml('<outline text="Fish &amp; Ships" xmlUrl="https://a.example.org/?a=1&amp;b=2"/>')],
    ['no head and no end', '<opml><body><outline text="Fish & Ships" xmlUrl="https://a.example.org/?a=1&b=2">'],
    [
      'quotes in a quoted text',
      opml(
        '<outline description="<p>the "best"</p><p>of both</p>" text="Fish & Ships" xmlUrl="https://a.example.org/?a=1&b=2" />',
      ),
    ],
    [
      'other capitals',
      opml('<OUTLINE TEXT="Fish & Ships" XMLURL="https://a.example.org/?a=1&b=2"/>').replaceAll(/outline/gi, 'outline'),
    ],
    ['single quotes', opml("<outline text='Fish & Ships' xmlUrl='https://a.example.org/?a=1&b=2'></outline>")],
    ['a mark in front', `\ufeff${opml('<outline text="Fish & Ships" xmlUrl="https://a.example.org/?a=1&b=2"/>')}`],
    [
      'an entity that is none',
      `<!DOCTYPE opml [<!ENTITY x "y">]>${opml('<outline text="Fish & Ships" xmlUrl="https://a.example.org/?a=1&b=2"/>')}`,
    ],
  ])('%s', (_, text) => {
    expect(read(text).feeds).toEqual([{ url: 'https://a.example.org/?a=1&b=2', title: 'Fish & Ships' }]);
  });
});

it('an address counts once, with the group it stands in first', () => {
  const twice = read(
    opml(
      '<outline text="One"><outline xmlUrl="https://a.example.org/"/></outline><outline text="Two"><outline xmlUrl="https://a.example.org/"/></outline>',
    ),
  );
  expect(twice.feeds).toEqual([{ url: 'https://a.example.org/', group: 'One' }]);
});

it('what cannot be fetched is told apart', () => {
  const { feeds, broken } = read(
    opml(
      '<outline text="Mail" xmlUrl="mailto:x@example.org"/><outline text="Bare" xmlUrl="a.example.org/feed"/><outline text="Fine" xmlUrl="https://a.example.org/"/>',
    ),
  );
  expect(feeds.map(({ title }) => title)).toEqual(['Fine']);
  expect(broken).toEqual([
    { title: 'Mail', url: 'mailto:x@example.org' },
    { title: 'Bare', url: 'a.example.org/feed' },
  ]);
});

it.each(['', 'not xml', '<rss version="2.0"><channel/></rss>', opml(''), '{"feeds": []}'])('%j is no list', (text) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ code: 'feed_unreadable' }));
});

it('a list of folders in folders in folders is read without end of the stack', () => {
  const deep = opml(
    `${'<outline text="x">'.repeat(20_000)}<outline xmlUrl="https://a.example.org/"/>${'</outline>'.repeat(20_000)}`,
  );
  expect(() => read(deep)).not.toThrow(RangeError);
});

it('what is written is read as it was', () => {
  const feeds = [
    {
      url: 'https://a.example.org/?a=1&b=2',
      title: 'Fish & "Ships" <daily>',
      siteUrl: 'https://a.example.org/',
      group: 'Sea & Land',
    },
    { url: 'https://b.example.org/', title: 'Б' },
    { kind: 'page' as const, url: 'https://c.example.org/#select=h2%20a', title: 'A page of links' },
  ];
  const text = writeOpml('My news', feeds);
  expect(text.match(/type="rss"/g)).toHaveLength(2);
  expect(text).toContain('type="link"');
  expect(read(text).feeds).toEqual(feeds);
});
