import { generateOpml, type Opml, parseOpml } from 'feedsmith';
import { AppError } from '../errors.ts';
import { decodeBody } from './decode-body.ts';

/** One feed of a reader's list, or a page that it names as a link. */
export interface OpmlFeed {
  kind?: 'page';
  url: string;
  title?: string;
  siteUrl?: string;
  /** The folder it stands in; of nested ones the innermost. */
  group?: string;
}

/** What a list held: feeds, each address once, and entries that name none that could be fetched. */
export interface OpmlList {
  feeds: OpmlFeed[];
  broken: { title: string; url: string }[];
}

const MAX_URL = 2_000;
const MAX_TITLE = 300;
const MAX_DEPTH = 100;

/**
 * Reads a list of feeds as other readers export it, ill-formed ones too.
 * @throws AppError `feed_unreadable` if there is no outline in it
 */
export function readOpml(body: Uint8Array): OpmlList {
  const text = decodeBody(body);
  const outlines = wellFormed(text) ?? scanned(text);
  if (outlines.length === 0) throw new AppError('feed_unreadable', ['noOpml']);
  const found = outlines.flatMap((outline) => flatten(outline));
  const usable = found.filter(({ url }) => isUsable(url));
  return {
    feeds: [...new Map(usable.toReversed().map((feed) => [feed.url, feed])).values()].toReversed(),
    broken: found
      .filter(({ url }) => !isUsable(url))
      .map(({ title = '', url }) => ({ title, url: url.slice(0, MAX_URL) })),
  };
}

/** A list that other readers take: every feed with `type="rss"` and a text, pages as links, folders by group. */
export function writeOpml(title: string, feeds: readonly OpmlFeed[]): string {
  const outline = ({ kind, url, title: name = url, siteUrl }: OpmlFeed): Opml.Outline<string> => ({
    text: name,
    title: name,
    ...(kind === 'page' ? { type: 'link', url } : { type: 'rss', xmlUrl: url }),
    ...(siteUrl && { htmlUrl: siteUrl }),
  });
  const groups = Map.groupBy(feeds, ({ group = '' }) => group);
  const outlines = [...groups].flatMap(([group, members]) =>
    group === '' ? members.map(outline) : [{ text: group, title: group, outlines: members.map(outline) }],
  );
  return generateOpml({ head: { title }, body: { outlines } });
}

type Outline = {
  type?: string;
  text?: string;
  title?: string;
  xmlUrl?: string;
  url?: string;
  htmlUrl?: string;
  outlines?: Outline[];
};

function wellFormed(text: string): Outline[] | undefined {
  try {
    return parseOpml(text).body?.outlines as Outline[] | undefined;
  } catch {
    return undefined;
  }
}

/** Tag by tag, for a file that no parser takes: a quote inside a quoted text ends it only where another attribute follows. */
function scanned(text: string): Outline[] {
  const root: Outline & { outlines: Outline[] } = { outlines: [] };
  const open = [root];
  for (const [, close, attributes = ''] of text.matchAll(
    /<(\/?)outline\b([\s\S]*?)>(?=\s*(?:<\/?(?:outline|body|opml)\b|<!--|$))/gi,
  )) {
    if (close) {
      if (open.length > 1) open.pop();
      continue;
    }
    const outline = { ...attributesOf(attributes), outlines: [] };
    open.at(-1)!.outlines.push(outline);
    if (!attributes.trimEnd().endsWith('/') && outline.xmlUrl === undefined && open.length < MAX_DEPTH)
      open.push(outline);
  }
  return root.outlines;
}

function attributesOf(text: string): Outline {
  const found = new Map(
    [...text.matchAll(/([\w:-]+)\s*=\s*(["'])(.*?)\2(?=\s+[\w:-]+\s*=\s*["']|\s*\/?\s*$)/gs)].map(
      ([, name, , value]) => [name!.toLowerCase(), withoutEscapes(value!)],
    ),
  );
  const value = (name: string, key: keyof Outline) => (found.has(name) ? { [key]: found.get(name) } : {});
  return {
    ...value('type', 'type'),
    ...value('text', 'text'),
    ...value('title', 'title'),
    ...value('xmlurl', 'xmlUrl'),
    ...value('url', 'url'),
    ...value('htmlurl', 'htmlUrl'),
  };
}

function withoutEscapes(text: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|quot|apos|amp));/gi, (_, decimal, hex, name) =>
    name ? named[name.toLowerCase()]! : codePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );
}

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function flatten(outline: Outline, group?: string, depth = 0): OpmlFeed[] {
  const url = (outline.xmlUrl ?? (outline.outlines?.length ? undefined : outline.url))?.trim();
  const name = (outline.title ?? outline.text)?.trim().slice(0, MAX_TITLE).toWellFormed();
  if (url === undefined) {
    return depth >= MAX_DEPTH
      ? []
      : (outline.outlines ?? []).flatMap((inner) => flatten(inner, name ?? group, depth + 1));
  }
  const siteUrl = outline.htmlUrl?.trim();
  const feed: OpmlFeed = {
    ...(outline.type === 'link' && outline.xmlUrl === undefined && { kind: 'page' }),
    url,
    ...(name && { title: name }),
    ...(siteUrl && isUsable(siteUrl) && { siteUrl }),
    ...(group && { group }),
  };
  return [
    feed,
    ...(outline.outlines ?? []).flatMap((inner) =>
      depth >= MAX_DEPTH ? [] : flatten(inner, name ?? group, depth + 1),
    ),
  ];
}

function isUsable(url: string): boolean {
  return url.length <= MAX_URL && /^https?:\/\//i.test(url) && URL.canParse(url);
}
