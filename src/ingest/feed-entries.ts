import type { AtomFeed, JsonFeed, MediaNs, RdfFeed, RssFeed } from 'feedsmith';
import { parseFeedDate } from './feed-dates.ts';
import { wishesOf } from './feed-wishes.ts';
import type { RawFeed } from './parse-feed.ts';

/** One entry in the words of its feed, dates read. */
export interface Entry {
  id?: string | undefined;
  title?: string | undefined;
  url?: string | undefined;
  publishedAtMs?: number | undefined;
  summary?: string | undefined;
  content?: string | undefined;
  authors: string[];
  imageUrl?: string | undefined;
  /** `xml:base` of the entry. */
  base?: string | undefined;
}

type Texts = readonly string[] | undefined;

const LONGEST_PERSON = 200;

/** RSS of all versions, RDF among them; what the plain elements do not say, the common extensions do. */
export function fromRss(feed: RssFeed.Feed<string> & RdfFeed.Feed<string>): RawFeed {
  return present({
    format: 'rss',
    title: feed.title ?? first(feed.dc?.titles) ?? feed.itunes?.title ?? feed.atom?.title?.value,
    link: feed.link ?? alternate(feed.atom?.links),
    language: primary(feed.language ?? first(feed.dc?.languages) ?? feed.xml?.lang),
    wishes: wishesOf(feed),
    base: feed.xml?.base,
    entries: (feed.items ?? []).map(rssEntry),
  });
}

function rssEntry(item: RssFeed.Item<string> & RdfFeed.Item<string>): Entry {
  const { dc, dcterms, atom, media, itunes, guid } = item;
  return {
    id: guid?.value ?? atom?.id ?? item.rdf?.about,
    title:
      item.title ??
      first(dc?.titles) ??
      first(dcterms?.titles) ??
      atom?.title?.value ??
      media?.title?.value ??
      itunes?.title,
    url: item.link ?? alternate(atom?.links) ?? permalink(guid) ?? httpOnly(item.rdf?.about),
    publishedAtMs: firstDate(
      item.pubDate,
      atom?.published,
      first(dc?.dates),
      first(dcterms?.issued),
      first(dcterms?.created),
      first(dcterms?.dates),
      item.prism?.publicationDates?.[0],
      atom?.updated,
      first(dcterms?.modified),
    ),
    summary:
      item.description ??
      atom?.summary?.value ??
      first(dc?.descriptions) ??
      itunes?.summary ??
      media?.description?.value,
    content: item.content?.encoded ?? atom?.content?.value,
    authors:
      people(dc?.creators) ??
      people(dcterms?.creators) ??
      names(atom?.authors) ??
      people(itunes?.author ? [itunes.author] : []) ??
      [],
    imageUrl:
      mediaImage(media) ?? item.enclosures?.find((file) => file.type?.startsWith('image/'))?.url ?? itunes?.image,
    base: item.xml?.base,
  };
}

export function fromAtom(feed: AtomFeed.Feed<string>): RawFeed {
  return present({
    format: 'atom',
    title: feed.title?.value,
    link: alternate(feed.links),
    language: primary(feed.xml?.lang),
    wishes: wishesOf(feed),
    base: feed.xml?.base,
    entries: (feed.entries ?? []).map((entry) => atomEntry(entry, names(feed.authors))),
  });
}

function atomEntry(entry: AtomFeed.Entry<string>, feedAuthors: string[] | undefined): Entry {
  const { dc, media, content, summary } = entry;
  return {
    id: entry.id,
    title: entry.title?.value ?? first(dc?.titles) ?? media?.title?.value,
    url: alternate(entry.links) ?? httpOnly(content?.src) ?? httpOnly(entry.id),
    publishedAtMs: firstDate(entry.published, first(dc?.dates), first(entry.dcterms?.issued), entry.updated),
    summary: summary?.value ?? media?.description?.value ?? media?.groups?.[0]?.description?.value,
    content: content?.value,
    authors: names(entry.authors) ?? texts(dc?.creators) ?? names(entry.source?.authors) ?? feedAuthors ?? [],
    imageUrl:
      mediaImage(media) ??
      entry.links?.find(({ rel, type }) => rel === 'enclosure' && type?.startsWith('image/'))?.href,
    base: entry.content?.xml?.base ? undefined : entry.xml?.base,
  };
}

export function fromJson(feed: JsonFeed.Feed<string>): RawFeed {
  return present({
    format: 'json',
    title: feed.title,
    link: feed.home_page_url,
    language: primary(feed.language),
    entries: (feed.items ?? []).map((item) => jsonEntry(item, names(feed.authors))),
  });
}

function jsonEntry(item: JsonFeed.Item<string>, feedAuthors: string[] | undefined): Entry {
  return {
    id: item.id,
    title: item.title,
    url: item.url ?? item.external_url ?? httpOnly(item.id),
    publishedAtMs: firstDate(item.date_published, item.date_modified),
    summary: item.summary,
    content: item.content_html ?? item.content_text,
    authors: names(item.authors) ?? feedAuthors ?? [],
    imageUrl: item.image ?? item.banner_image,
  };
}

function alternate(links: readonly { href?: string; rel?: string; type?: string }[] | undefined): string | undefined {
  const candidates = (links ?? []).filter(({ href, rel = 'alternate' }) => href && rel === 'alternate');
  return (candidates.find(({ type }) => type === undefined || /html/.test(type)) ?? candidates[0])?.href;
}

/** A guid is an address unless it says that it is none. */
function permalink(guid: { value?: string; isPermaLink?: boolean } | undefined): string | undefined {
  return guid?.isPermaLink === false ? undefined : httpOnly(guid?.value);
}

function httpOnly(text: string | undefined): string | undefined {
  return text && /^https?:\/\//i.test(text) ? text : undefined;
}

/** The first that can be read, so that a broken date does not hide a good one. */
function firstDate(...dates: (string | undefined)[]): number | undefined {
  for (const date of dates) {
    const ms = parseFeedDate(date);
    if (ms !== undefined) return ms;
  }
  return undefined;
}

function names(people: readonly { name?: string; email?: string }[] | undefined): string[] | undefined {
  return texts(people?.flatMap(({ name, email }) => name ?? email ?? []));
}

/** `desk@example.org (Ines Holm)`, `Ines Holm <desk@example.org>`, or an Atom person written out: the name, else the mail. */
function people(values: Texts): string[] | undefined {
  return texts(
    values?.map((value) => {
      const text = value
        .slice(0, LONGEST_PERSON)
        .replace(/<\/?[a-z]+>/gi, ' ')
        .trim();
      const inBrackets = /^\S+@\S+\s*\(([^()]+)\)$/.exec(text)?.[1];
      return (inBrackets ?? text.replace(/\s*[<(]?(?:mailto:)?[^\s<>()]+@[^\s<>()]+[>)]?\s*/, '').trim()) || text;
    }),
  );
}

function texts(values: Texts): string[] | undefined {
  const kept = values?.filter((value) => value.trim() !== '');
  return kept?.length ? kept : undefined;
}

function first(values: Texts): string | undefined {
  return values?.find((value) => value.trim() !== '');
}

/** The widest picture an entry offers. */
function mediaImage(media: MediaNs.ItemOrFeed | undefined): string | undefined {
  const { contents = [], thumbnails = [], groups = [] } = media ?? {};
  const pictures = [...contents, ...groups.flatMap((group) => group.contents ?? [])].filter(
    ({ medium, type, url = '' }) =>
      medium === 'image' ||
      type?.startsWith('image/') ||
      (!medium && !type && /\.(?:jpe?g|png|webp|gif)(?:$|\?)/i.test(url)),
  );
  const widest = [...pictures, ...thumbnails, ...groups.flatMap((group) => group.thumbnails ?? [])].toSorted(
    (a, b) => (b.width ?? 0) - (a.width ?? 0),
  );
  return widest[0]?.url;
}

function primary(language: string | undefined): string | undefined {
  return /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(language ?? '')?.[1]?.toLowerCase();
}

function present(feed: { [K in keyof RawFeed]: RawFeed[K] | undefined }): RawFeed {
  return Object.fromEntries(Object.entries(feed).filter(([, value]) => value !== undefined)) as unknown as RawFeed;
}
