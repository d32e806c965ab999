import type { NewsText } from './generate-news.ts';

export interface Published extends NewsText {
  url: string;
  publishedAtMs: number;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A page of a news site, with all that stands around an article on one. */
export function writePage(
  { title, paragraphs, byline, url, publishedAtMs }: Published,
  others: readonly string[],
): string {
  const origin = new URL(url).origin;
  const links = (titles: readonly string[]) =>
    titles.map((other, n) => `<li><a href="${origin}/other/${n}">${escaped(other)}</a></li>`).join('');
  const menu = ['News', 'Business', 'Sport', 'Culture', 'Weather', 'Travel', 'Letters', 'Archive'];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} | ${new URL(url).hostname}</title>
<link rel="canonical" href="${url}"><meta property="og:type" content="article"><meta property="og:title" content="${escaped(title)}">
<meta property="article:published_time" content="${new Date(publishedAtMs).toISOString()}">
<script>window.layers = window.layers || []; window.layers.push({ section: 'news', id: 12345 });</script>
<style>.menu li { display: inline } .share a { padding: 4px } .related { border-top: 1px solid }</style></head>
<body><header class="site"><nav class="menu"><ul>${menu.map((item) => `<li><a href="/${item.toLowerCase()}">${item}</a></li>`).join('')}</ul></nav></header>
<div class="cookie-banner" role="dialog"><p>We use cookies to understand how our site is read.</p><button>Accept all</button></div>
<main><article><h1>${escaped(title)}</h1><p class="byline">By ${byline}</p>
<div class="share"><a href="#">Share</a> <a href="#">Post</a> <a href="#">Email</a></div>
${paragraphs.map((text, n) => `<p>${escaped(text)}</p>${n === 3 ? '<aside class="promo"><p>Sign up for our morning letter</p></aside>' : ''}`).join('\n')}
<section class="related"><h2>Related to this topic</h2><ul>${links(others.slice(0, 4))}</ul></section></article>
<aside class="sidebar"><h3>Most read</h3><ol>${links(others)}</ol></aside></main>
<footer><p>All rights reserved.</p><ul>${menu.map((item) => `<li>${item}</li>`).join('')}</ul></footer></body></html>`;
}

/** An RSS feed of these, each with its first paragraph. */
export function writeFeed(items: readonly Published[], site: string): Uint8Array {
  const entries = items.map(
    ({ title, paragraphs, byline, url, publishedAtMs }) =>
      `<item><title>${escaped(title)}</title><link>${url}</link><guid>${url}</guid><dc:creator>${byline}</dc:creator>` +
      `<pubDate>${new Date(publishedAtMs).toUTCString()}</pubDate><description><![CDATA[<p>${paragraphs[0]}</p>]]></description></item>`,
  );
  return Buffer.from(
    `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>` +
      `<title>${new URL(site).hostname}</title><link>${site}</link><description>News</description>${entries.join('\n')}</channel></rss>`,
  );
}
