import { storeNews } from '../../../src/ingest/store-news.ts';
import type { FeedItem } from '../../../src/model.ts';
import type { Database } from '../../../src/storage/open-db.ts';
import { addSource } from '../../../src/storage/sources.ts';

/** What feeds show at one poll after another, and how many articles that is. */
export interface IdentityCase {
  name: string;
  /** Each the items of a feed; `OTHER` marks those of a second one, read after the first. */
  polls: FeedItem[][];
  /** Where the second feed of a poll stands: on the same site, or at another publisher. */
  second?: { polls: FeedItem[][]; site?: string };
  articles: number;
}

const HOUR_MS = 3_600_000;
export const IDENTITY_START_MS = Date.UTC(2026, 10, 23, 8);
const SITE = 'https://www.port.example.org';
const WORDS =
  'quay crane ferry tide storm pilot crew vote board winter lamp rope anchor dredger captain ballast market price bridge signal'.split(
    ' ',
  );

/** Words of matter `n`, shared in no order with those of another. */
const textOf = (n: number) =>
  Array.from({ length: 70 }, (_, at) => WORDS[(at * (2 * n + 3) + ((at * at) % 7) * (n + 1)) % WORDS.length]).join(' ');

const an = (n: number, over: Partial<FeedItem> = {}): FeedItem => {
  const item = {
    id: `urn:matter:${n}`,
    url: `${SITE}/news/matter-${n}`,
    title: `Harbour board hears matter number ${n} of the winter`,
    summary: `Matter ${n}. ${textOf(n)}.`,
    publishedAtMs: IDENTITY_START_MS - n * 600_000,
    authors: [],
    ...over,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as FeedItem;
};
const many = (count: number, over: (n: number) => Partial<FeedItem> = () => ({})) =>
  Array.from({ length: count }, (_, n) => an(n, over(n)));
/** One item, then the same with something changed about it, beside one that stays. */
const changed = (name: string, over: Partial<FeedItem>, articles = 2, first: Partial<FeedItem> = {}): IdentityCase => ({
  name,
  polls: [
    [an(1, first), an(2)],
    [an(1, { ...first, ...over }), an(2)],
  ],
  articles,
});
const at = (url: string) => ({ url, id: undefined });

export const IDENTITY_CASES: IdentityCase[] = [
  changed('nothing changes', {}),
  changed('another date', { publishedAtMs: IDENTITY_START_MS + HOUR_MS }),
  changed('no date any more', { publishedAtMs: undefined }),
  changed('a date that was missing', { publishedAtMs: IDENTITY_START_MS }, 2, { publishedAtMs: undefined }),
  changed('another guid', { id: 'urn:other' }),
  changed('no guid any more', { id: undefined }),
  changed('a guid that was missing', { id: 'urn:late' }, 2, { id: undefined }),
  changed('the guid in capitals', { id: 'URN:MATTER:1' }),
  changed('another address under the same guid', { url: `${SITE}/2026/matter-1` }),
  changed('another guid and another address', { id: 'urn:moved', url: `${SITE}/2026/matter-1` }),
  changed('an address that was missing', { url: `${SITE}/late` }, 2, { url: undefined }),
  changed('another title', { title: 'Harbour board puts off matter number 1 till spring' }),
  changed('other capitals and marks in the title', { title: 'HARBOUR BOARD HEARS MATTER NUMBER 1 OF THE WINTER!' }),
  changed('an edited text', { summary: `Matter 1, corrected. ${textOf(1)}.` }),
  changed('another title and another text', { title: 'A correction from the harbour board', summary: textOf(9) }),
  changed(
    'tracking in the address',
    at(`${SITE}/news/matter-1?utm_source=rss&fbclid=x`),
    2,
    at(`${SITE}/news/matter-1`),
  ),
  changed('another fragment', at(`${SITE}/news/matter-1#comments`), 2, at(`${SITE}/news/matter-1`)),
  changed('parameters in another order', at(`${SITE}/a?b=2&a=1`), 2, at(`${SITE}/a?a=1&b=2`)),
  changed('without encryption', at('http://www.port.example.org/news/matter-1'), 2, at(`${SITE}/news/matter-1`)),
  changed('without www', at('https://port.example.org/news/matter-1'), 2, at(`${SITE}/news/matter-1`)),
  changed('a slash at the end', at(`${SITE}/news/matter-1/`), 2, at(`${SITE}/news/matter-1`)),
  changed('its AMP page', at(`${SITE}/news/matter-1/amp`), 2, at(`${SITE}/news/matter-1`)),
  changed('its mobile page', at('https://m.port.example.org/news/matter-1'), 2, at(`${SITE}/news/matter-1`)),
  changed(
    'the guid of another item',
    { url: `${SITE}/news/tuesday`, title: 'Tides for Tuesday morning at the quay', summary: textOf(7) },
    3,
  ),
  { name: 'one guid for all items', polls: [many(4, () => ({ id: 'news' }))], articles: 4 },
  {
    name: 'one guid for all items, and a new one among them',
    polls: [many(4, () => ({ id: 'news' })), many(5, () => ({ id: 'news' }))],
    articles: 5,
  },
  { name: 'one address for all items', polls: [many(4, () => ({ url: `${SITE}/` }))], articles: 4 },
  { name: 'an item twice in one feed', polls: [[an(1), an(1), an(2)]], articles: 2 },
  { name: 'the other way round', polls: [many(5), many(5).toReversed()], articles: 5 },
  { name: 'away and back', polls: [[an(1), an(2)], [an(2)], [an(1), an(2)]], articles: 2 },
  {
    name: 'sixty items change their guids',
    polls: [many(60), many(60, (n) => ({ id: `urn:v2:${n}` })), many(60, (n) => ({ id: `urn:v3:${n}` }))],
    articles: 10,
  },
  {
    name: 'sixty items change their guids and addresses',
    polls: [many(60), many(60, (n) => ({ id: `urn:v2:${n}`, url: `https://port.example.com/${n}` }))],
    articles: 10,
  },
  {
    name: 'a title that comes every week',
    polls: [
      [an(1, { title: 'Weather for the coming weekend at sea' })],
      [
        an(2, { title: 'Weather for the coming weekend at sea', publishedAtMs: IDENTITY_START_MS + HOUR_MS }),
        an(1, { title: 'Weather for the coming weekend at sea' }),
      ],
    ].map((items, poll) =>
      items.map((item) => (poll === 0 ? { ...item, publishedAtMs: IDENTITY_START_MS - 30 * HOUR_MS } : item)),
    ),
    articles: 2,
  },
  {
    name: 'in two feeds of one site',
    polls: [[an(1)]],
    second: { polls: [[an(1, { id: 'urn:section:1' })]] },
    articles: 1,
  },
  {
    name: 'the same copy at another publisher',
    polls: [[an(1)]],
    second: { site: 'https://gazette.example.com', polls: [[an(1, { url: 'https://gazette.example.com/wire-1' })]] },
    articles: 1,
  },
];

/** @returns how many articles the polls of a case made; copies of one are it */
export async function countArticles(db: Database, { polls, second }: IdentityCase, number: number): Promise<number> {
  // A site of its own, as the same matter in two cases would be one article.
  const own = (text: string) =>
    text
      .replaceAll('port.example', `port-${number}.example`)
      .replaceAll('gazette.example', `gazette-${number}.example`);
  const made: string[] = [];
  const read = async (feed: string, site: string, states: FeedItem[][]) => {
    const publisher = new URL(own(site)).hostname.replace(/^www\./, '');
    const wanted = { kind: 'feed', url: `${own(site)}/${feed}`, title: 'Port', publisher } as const;
    const { source } = await addSource(db, wanted, IDENTITY_START_MS);
    for (const [poll, items] of states.entries()) {
      const now = () => IDENTITY_START_MS + poll * 2 * HOUR_MS;
      const deps = { db, readPage: async () => undefined, now };
      const given = items.map((item) => ({
        ...item,
        ...(item.url !== undefined && { url: own(item.url) }),
        ...(item.summary !== undefined && { summary: `${number}. ${item.summary.replace(/ /g, ` c${number} `)}` }),
      }));
      made.push(...(await storeNews(deps, source, given)).newArticleIds);
    }
  };
  await read('feed', SITE, polls);
  if (second) await read('section', second.site ?? SITE, second.polls);
  if (made.length === 0) return 0;
  const originals = await db
    .selectFrom('articles')
    .select('id')
    .where('id', 'in', made)
    .where('copyOf', 'is', null)
    .execute();
  return originals.length;
}
