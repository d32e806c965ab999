import { describe, expect, it } from 'vitest';
import { pickItems, toSeenItem } from '../../src/ingest/pick-items.ts';
import type { FeedItem } from '../../src/model.ts';

const NOW_MS = Date.UTC(2026, 10, 23, 12);
const HOUR_MS = 3_600_000;

const anItem = (over: Partial<FeedItem> = {}): FeedItem => ({
  id: 'item-1',
  title: 'Crane for the old quay',
  url: 'https://port.example.org/crane',
  summary: 'It comes by sea.',
  publishedAtMs: NOW_MS - HOUR_MS,
  authors: [],
  ...over,
});
const others = [toSeenItem(anItem({ id: 'other', title: 'Another', url: 'https://port.example.org/other' }))];

/** What the feed showed, what it shows now, and how that is called. */
it.each([
  ['the same', {}, {}, 'known'],
  ['another date', {}, { publishedAtMs: NOW_MS }, 'known'],
  ['other spacing', {}, { summary: ' It  comes by\nsea. ' }, 'known'],
  ['another picture', {}, { imageUrl: 'https://port.example.org/2.jpg' }, 'known'],
  ['another summary', {}, { summary: 'It comes by road.' }, 'edited'],
  ['another headline', {}, { title: 'Two cranes for the old quay' }, 'edited'],
  ['another address', {}, { url: 'https://port.example.org/crane-2' }, 'known'],
  ['another guid', {}, { id: 'item-2' }, 'known'],
  ['another guid and address', {}, { id: 'item-2', url: 'https://port.example.org/crane-2' }, 'fresh'],
  [
    'the guid of another item',
    {},
    { title: 'A dredger', url: 'https://port.example.org/dredger', summary: 'It digs.' },
    'fresh',
  ],
  ['no guid, the same address', { id: undefined }, { id: undefined }, 'known'],
  [
    'no guid, no address, the same title',
    { id: undefined, url: undefined },
    { id: undefined, url: undefined },
    'known',
  ],
  [
    'no guid, no address, another title',
    { id: undefined, url: undefined },
    { id: undefined, url: undefined, title: 'A dredger' },
    'fresh',
  ],
  [
    'eight days ago, not seen before',
    {},
    { id: 'new', url: 'https://port.example.org/new', publishedAtMs: NOW_MS - 8 * 24 * HOUR_MS },
    'passed over',
  ],
  [
    'undated, not seen before',
    {},
    { id: 'new', url: 'https://port.example.org/new', publishedAtMs: undefined },
    'fresh',
  ],
])('%s: %s → %s is %s', (_, before, now, called) => {
  const then = anItem(before as Partial<FeedItem>);
  const item = anItem(now as Partial<FeedItem>);
  const picked = pickItems([item], [...others, toSeenItem(then)], NOW_MS);
  expect({
    fresh: picked.fresh.length,
    edited: picked.edited.length,
    noted: picked.toNote.length > 0,
  }).toEqual({
    fresh: Number(called === 'fresh'),
    edited: Number(called === 'edited'),
    noted: called !== 'known' || toSeenItem(item).itemKey !== toSeenItem(then).itemKey,
  });
});

describe('a first reading', () => {
  const at = (n: number, hoursAgo: number | undefined) =>
    anItem({
      id: `i${n}`,
      url: `https://port.example.org/${n}`,
      publishedAtMs: hoursAgo === undefined ? undefined : NOW_MS - hoursAgo * HOUR_MS,
    } as Partial<FeedItem>);

  it('takes what is not older than two days, the oldest first, and notes all', () => {
    const picked = pickItems([at(1, 1), at(2, 49), at(3, 48), at(4, 0)], [], NOW_MS);
    expect(picked.fresh.map(({ id }) => id)).toEqual(['i3', 'i1', 'i4']);
    expect(picked.toNote).toHaveLength(4);
  });

  it('takes no more than ten, the newest; undated ones after the dated', () => {
    const picked = pickItems([at(99, undefined), ...Array.from({ length: 10 }, (_, n) => at(n, n))], [], NOW_MS);
    expect(picked.fresh.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, n) => `i${9 - n}`));
  });
});

describe('a date that is none', () => {
  const dated = (id: string, publishedAtMs: number) =>
    anItem({ id, url: `https://port.example.org/${id}`, publishedAtMs });

  it('ahead of now, or the zero of a clock: the item is undated, and stands after the dated', () => {
    const items = [
      dated('year 9999', Date.UTC(9999, 11, 31)),
      dated('zero', 0),
      dated('year 1', Date.parse('0001-01-01T00:00:00Z')),
      dated('yesterday', NOW_MS - 24 * HOUR_MS),
      dated('soon', NOW_MS + HOUR_MS),
    ];
    const picked = pickItems(items, [], NOW_MS).fresh.map(({ id }) => id);
    expect(picked).toEqual(['year 1', 'zero', 'year 9999', 'yesterday', 'soon']);
  });

  it('ten of them keep no dated one out of a first reading', () => {
    const ahead = Array.from({ length: 10 }, (_, n) => dated(`ahead${n}`, NOW_MS + (n + 2) * HOUR_MS));
    expect(pickItems([...ahead, dated('true', NOW_MS)], [], NOW_MS).fresh.at(-1)!.id).toBe('true');
  });

  it.each([1_999, 1_970.5, 1_923])('the year %d is a date, and old', (year) => {
    const atMs = Date.UTC(Math.floor(year), year % 1 === 0 ? 0 : 6);
    expect(pickItems([dated('old', atMs)], others, NOW_MS).fresh).toEqual([]);
  });
});

it('an address that all items share identifies none of them', () => {
  const home = 'https://port.example.org/';
  const seen = [toSeenItem(anItem({ id: 'a', url: home }))];
  const items = [anItem({ id: 'b', url: home, title: 'One' }), anItem({ id: 'c', url: home, title: 'Two' })];
  expect(pickItems(items, seen, NOW_MS).fresh).toHaveLength(2);
});

it('an item twice in a feed is one, and one that says nothing is none', () => {
  expect(pickItems([anItem(), anItem(), { id: 'empty', authors: [] }], others, NOW_MS).fresh).toHaveLength(1);
});
