import { type PageDocument, parsePage } from './page-dom.ts';

const FEED_TYPE = /(?:rss|atom|feed\+json|rdf)/i;
/** JSON Feed's type before it had one of its own; sites give their programs' data the same. */
const JSON_TYPE = /^application\/json\s*(?:;|$)/i;
/** The page of a video names its channel, and not the channel's feed. */
const CHANNEL =
  /"(?:channelId|externalId)"\s*:\s*"(UC[\w-]{22})"|itemprop="(?:channelId|identifier)" content="(UC[\w-]{22})"/;
/** What comes after an article is no news. */
const COMMENTS = /comment|kommentar|comentario|commentaire|\/replies/i;
/** Links in the text of a page, which may be to anything. */
const MAX_SHOWN = 5;

/** Feeds that a page names: those in its head first, then links that look like one; those of comments last. */
export function linkedFeeds(html: string, pageUrl: string): string[] {
  const document = parsePage(html);
  const base = URL.parse(document.querySelector('base[href]')?.getAttribute('href') ?? '', pageUrl)?.href ?? pageUrl;
  const named = [...links(document, 'link[rel~=alternate][href], link[rel~=feed][href]')].filter(
    ({ type, href }) => FEED_TYPE.test(type) || (JSON_TYPE.test(type) && /feed/i.test(href)),
  );
  const shown = [...links(document, 'a[href]')].filter(({ href }) =>
    /(?:^|[/._-])(?:rss|atom|feeds?)(?:$|[/._?-])|\.(?:rss|rdf|atom)$/i.test(href),
  );
  const found = [...named, ...shown.slice(0, MAX_SHOWN)];
  const news = found.filter(({ href, label }) => !COMMENTS.test(href) && !COMMENTS.test(label));
  const hrefs = [...news, ...found].map(({ href }) => href);
  const urls = [...hrefs, ...channelFeed(html, pageUrl)].flatMap((href) => URL.parse(href, base) ?? []);
  return [...new Set(urls.filter(({ protocol }) => /^https?:$/.test(protocol)).map(({ href }) => href))];
}

function channelFeed(html: string, pageUrl: string): string[] {
  if (!/(?:^|\.)youtube\.com$/.test(new URL(pageUrl).hostname)) return [];
  const [, inData, inMeta] = CHANNEL.exec(html) ?? [];
  const id = inData ?? inMeta;
  return id === undefined ? [] : [`https://www.youtube.com/feeds/videos.xml?channel_id=${id}`];
}

function* links(document: PageDocument, selector: string) {
  for (const link of document.querySelectorAll(selector)) {
    yield {
      href: link.getAttribute('href') ?? '',
      type: link.getAttribute('type') ?? '',
      label: link.getAttribute('title') ?? '',
    };
  }
}
