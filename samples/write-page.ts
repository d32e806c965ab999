import type { SampleArticle, SamplePublisher } from './load-samples.ts';
import { LAYOUTS, type PageParts } from './page-layouts.ts';
import type { Place } from './sample-site.ts';
import { articleHtml, escapeHtml, inParagraph } from './write-blocks.ts';
import { FEED_TYPES, feedPath } from './write-feed.ts';

const SCHEMA_TYPES: Record<string, string> = { Opinion: 'OpinionNewsArticle', Live: 'LiveBlogPosting' };
/** Paragraphs that a paywall lets through. */
const FREE_BLOCKS = 2;

/** A whole web page, with all that stands around an article on one. */
export function writeArticlePage(
  publisher: SamplePublisher,
  article: SampleArticle,
  siblings: readonly SampleArticle[],
  { base, pictures }: Place,
): string {
  if (article.page === 'cookie-wall')
    return page(publisher, article.language, publisher.name, '', cookieWall(publisher));
  const free = article.page === 'paywall' ? article.blocks.slice(0, FREE_BLOCKS) : article.blocks;
  const others = siblings.filter(({ slug }) => slug !== article.slug);
  const parts: PageParts = {
    publisher,
    article,
    base,
    picture: `${pictures}/${article.slug}.png`,
    body:
      articleHtml(free) +
      (article.hidden ? `\n<div style="display:none" aria-hidden="true">${inParagraph(article.hidden)}</div>` : '') +
      (article.page === 'paywall' ? PAYWALL : ''),
    around:
      article.around.length > 0
        ? article.around.map((title) => ({ title, href: `${base}/` }))
        : others.slice(0, 5).map(({ title, slug }) => ({ title, href: `${base}/articles/${slug}.html` })),
  };
  return page(publisher, article.language, article.title, metaOf(parts), LAYOUTS[publisher.layout](parts));
}

/** The front page, by which a reader's address of the site leads to its feed. */
export function writeFrontPage(
  publisher: SamplePublisher,
  articles: readonly SampleArticle[],
  { base }: Place,
): string {
  const list = articles.map(
    ({ slug, title, summary }) =>
      `<li><h2><a href="${base}/articles/${slug}.html">${escapeHtml(title)}</a></h2>${inParagraph(summary)}</li>`,
  );
  const alternate = `<link rel="alternate" type="${FEED_TYPES[publisher.format]}" title="${escapeHtml(publisher.name)}" href="${feedPath(publisher).slice(1)}">`;
  const body = `<header><h1>${escapeHtml(publisher.name)}</h1>${inParagraph(publisher.tagline)}</header><main><ol>${list.join('\n')}</ol></main>`;
  return page(publisher, 'en', publisher.name, alternate, body);
}

function page(publisher: SamplePublisher, language: string, title: string, head: string, body: string): string {
  const name = escapeHtml(publisher.name);
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="${publisher.encoding ?? 'utf-8'}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === publisher.name ? name : `${escapeHtml(title)} | ${name}`}</title>
<meta property="og:site_name" content="${name}">
${head}
<style>body{margin:0 auto;max-width:56rem;padding:0 1rem;font:17px/1.6 Georgia,serif;color:#222}a{color:${publisher.colour}}nav,header,footer,aside{font-family:sans-serif}nav ul{display:flex;flex-wrap:wrap;gap:1rem;padding:0;list-style:none}img{max-width:100%}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function metaOf({ article, publisher, base, picture }: PageParts): string {
  const url = `${base}/articles/${article.slug}.html`;
  const published = new Date(article.publishedAtMs).toISOString();
  const meta: [string, string | undefined][] = [
    ['og:type', 'article'],
    ['og:title', article.title],
    ['og:url', url],
    ['og:description', article.summary],
    ['article:section', article.section],
    ['article:published_time', article.undated ? undefined : published],
    ['og:image', article.image && picture],
    ['og:image:alt', article.image?.alt],
  ];
  const schema = {
    '@context': 'https://schema.org',
    '@type': SCHEMA_TYPES[article.section] ?? 'NewsArticle',
    headline: article.title,
    articleSection: article.section,
    author: [{ '@type': 'Person', name: article.author }],
    publisher: { '@type': 'Organization', name: publisher.name },
    ...(article.undated ? {} : { datePublished: published }),
    ...(article.page === 'paywall' && { isAccessibleForFree: false }),
  };
  return [
    `<link rel="canonical" href="${url}">`,
    ...meta.flatMap(([property, content]) =>
      content === undefined ? [] : [`<meta property="${property}" content="${escapeHtml(content)}">`],
    ),
    // A `<` inside a script could end it.
    `<script type="application/ld+json">${JSON.stringify(schema).replaceAll('<', '\\u003c')}</script>`,
  ].join('\n');
}

const PAYWALL = `
<div class="paywall-offer"><h3>Keep reading with a subscription</h3>
<p>The rest of this article is for subscribers. Four weeks for one crown, cancel at any time.</p>
<p><a href="/subscribe">Subscribe now</a> or <a href="/login">log in</a> if you already have an account.</p></div>`;

const cookieWall = ({ name }: SamplePublisher) => `<div class="consent-wall" role="dialog">
<h1>Before you continue to ${escapeHtml(name)}</h1>
<p>We and our 614 partners store and access information on your device, such as cookies, to show personalised advertising, measure audiences and develop our products.</p>
<p>By choosing "Accept all" you agree to this use of your data. You can withdraw your consent at any time in the privacy settings at the foot of every page.</p>
<p><button>Accept all</button> <button>Manage options</button> <a href="/privacy">Privacy policy</a> <a href="/subscribe">Read without advertising for 4.99 crowns a month</a></p>
</div>`;
