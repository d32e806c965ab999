import type { SampleArticle, SamplePublisher } from './load-samples.ts';
import type { Place } from './sample-site.ts';
import { articleHtml, escapeHtml, inParagraph } from './write-blocks.ts';

type WriteFeed = (publisher: SamplePublisher, articles: SampleArticle[], place: Place) => string;

const rfc822 = (ms: number) => new Date(ms).toUTCString().replace('GMT', '+0000');
const iso = (ms: number) => new Date(ms).toISOString().replace('.000', '');
const linkOf = (article: SampleArticle, { base }: Place) => `${base}/articles/${article.slug}.html`;
const pictureOf = (article: SampleArticle, { pictures }: Place) => `${pictures}/${article.slug}.png`;

const rss: WriteFeed = (
  publisher,
  articles,
  place,
) => `<?xml version="1.0" encoding="${publisher.encoding ?? 'UTF-8'}"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeHtml(publisher.name)}</title>
<link>${place.base}/</link>
<atom:link href="${place.base}${feedPath(publisher)}" rel="self" type="application/rss+xml"/>
<description>${escapeHtml(publisher.tagline)}</description>
<language>en</language>
<lastBuildDate>${rfc822(place.startMs)}</lastBuildDate>
${articles.map((article) => rssItem(article, place)).join('\n')}
</channel>
</rss>
`;

const rssItem = (article: SampleArticle, place: Place) => `<item>
<title>${escapeHtml(article.title)}</title>
<link>${linkOf(article, place)}?utm_source=rss&amp;utm_medium=feed</link>
<guid isPermaLink="false">${article.publisher}:${article.slug}</guid>
${article.undated ? '' : `<pubDate>${rfc822(article.publishedAtMs)}</pubDate>\n`}<dc:creator>${escapeHtml(article.author)}</dc:creator>
<category>${escapeHtml(article.section)}</category>
<description><![CDATA[${inParagraph(article.summary)}]]></description>${
  article.image
    ? `\n<media:content url="${pictureOf(article, place)}" medium="image" type="image/png"><media:description>${escapeHtml(article.image.alt)}</media:description></media:content>`
    : ''
}
</item>`;

/** As real feeds are broken: ampersands as typed, HTML outside CDATA, tags that are never closed. */
const brokenRss: WriteFeed = (publisher, articles, place) =>
  rss(publisher, articles, place)
    .replace(/<(title|description|category)>(.*?)<\/\1>/gs, (whole) => whole.replaceAll('&amp;', '&'))
    .replace(
      /<description><!\[CDATA\[<p>(.*?)<\/p>\]\]><\/description>/gs,
      (_, text: string) => `<description><p>${text.replaceAll('&amp;', '&')}<br></description>`,
    );

const atom: WriteFeed = (publisher, articles, place) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${escapeHtml(publisher.name)}</title>
<subtitle>${escapeHtml(publisher.tagline)}</subtitle>
<id>urn:sample:${publisher.slug}</id>
<link rel="alternate" type="text/html" href="${place.base}/"/>
<link rel="self" type="application/atom+xml" href="${place.base}${feedPath(publisher)}"/>
<updated>${iso(place.startMs)}</updated>
${articles.map((article) => atomEntry(article, place)).join('\n')}
</feed>
`;

const atomEntry = (article: SampleArticle, place: Place) => `<entry>
<title type="text">${escapeHtml(article.title)}</title>
<id>urn:sample:${article.publisher}:${article.slug}</id>
<link rel="alternate" type="text/html" href="${linkOf(article, place)}"/>
<published>${iso(article.publishedAtMs)}</published>
<updated>${iso(article.publishedAtMs)}</updated>
<author><name>${escapeHtml(article.author)}</name></author>
<category term="${escapeHtml(article.section)}"/>
<summary type="html">${escapeHtml(inParagraph(article.summary))}</summary>
</entry>`;

const rdf: WriteFeed = (publisher, articles, place) => `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${place.base}${feedPath(publisher)}">
<title>${escapeHtml(publisher.name)}</title>
<link>${place.base}/</link>
<description>${escapeHtml(publisher.tagline)}</description>
<items><rdf:Seq>${articles.map((article) => `<rdf:li rdf:resource="${linkOf(article, place)}"/>`).join('')}</rdf:Seq></items>
</channel>
${articles.map((article) => rdfItem(article, place)).join('\n')}
</rdf:RDF>
`;

const rdfItem = (article: SampleArticle, place: Place) => `<item rdf:about="${linkOf(article, place)}">
<title>${escapeHtml(article.title)}</title>
<link>${linkOf(article, place)}</link>
<description>${escapeHtml(article.summary)}</description>
<dc:creator>${escapeHtml(article.author)}</dc:creator>
<dc:subject>${escapeHtml(article.section)}</dc:subject>${article.undated ? '' : `\n<dc:date>${iso(article.publishedAtMs)}</dc:date>`}
</item>`;

const json: WriteFeed = (publisher, articles, place) =>
  JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: publisher.name,
      description: publisher.tagline,
      home_page_url: `${place.base}/`,
      feed_url: place.base + feedPath(publisher),
      language: 'en',
      items: articles.map((article) => ({
        id: `${article.publisher}:${article.slug}`,
        url: linkOf(article, place),
        title: article.title,
        summary: article.summary,
        content_html: articleHtml(article.blocks),
        date_published: iso(article.publishedAtMs),
        language: article.language,
        authors: [{ name: article.author }],
        tags: [article.section],
        ...(article.image && { image: pictureOf(article, place) }),
      })),
    },
    null,
    1,
  );

const WRITERS = { rss, atom, rdf, json };
/** Media types as these formats have them; the encoding is told by the XML alone, as most publishers leave it. */
export const FEED_TYPES = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  rdf: 'application/rdf+xml',
  json: 'application/feed+json',
};

export const writeFeed: WriteFeed = (publisher, articles, place) =>
  (publisher.broken ? brokenRss : WRITERS[publisher.format])(publisher, articles, place);

export const feedPath = ({ format }: SamplePublisher) => (format === 'json' ? '/feed.json' : '/feed.xml');
