import type { SampleArticle, SamplePublisher } from './load-samples.ts';
import { escapeHtml } from './write-blocks.ts';

export interface PageParts {
  publisher: SamplePublisher;
  article: SampleArticle;
  base: string;
  /** Address of the article's picture, if it has one. */
  picture: string;
  /** The article's own HTML. */
  body: string;
  /** Other headlines that the page shows. */
  around: { title: string; href: string }[];
}

const SECTIONS = ['Home', 'Vestmere', 'Politics', 'Business', 'Culture', 'Sport', 'Weather'];

/** The ways in which publishers build pages: with landmarks, out of nameless boxes, and plainly. */
export const LAYOUTS: Record<SamplePublisher['layout'], (parts: PageParts) => string> = {
  broadsheet: (parts) => `<a class="skip-link" href="#story">Skip to the article</a>
<div class="cookie-banner" role="alert"><p>We use cookies to remember your settings and to count our readers.</p><button>Accept</button><button>Only necessary</button></div>
<header class="masthead"><a href="${parts.base}/">${escapeHtml(parts.publisher.name)}</a><p>${escapeHtml(parts.publisher.tagline)}</p>${navigation()}</header>
<nav class="breadcrumbs"><a href="/">Home</a> › <a href="/section">${escapeHtml(parts.article.section)}</a></nav>
<main id="story"><article>
<h1>${escapeHtml(parts.article.title)}</h1>
<p class="byline">By ${escapeHtml(parts.article.author)}${timeOf(parts.article)}</p>
<ul class="share-tools"><li><a href="#">Share on Facebook</a></li><li><a href="#">Share by e-mail</a></li><li><a href="#">Copy link</a></li></ul>
${pictureOf(parts)}<div class="article-body">
${parts.body}
</div>
<p class="tags">Topics: <a href="#">${escapeHtml(parts.article.section)}</a> <a href="#">Vestmere</a></p>
</article>
<aside class="newsletter"><h3>The morning in five minutes</h3><p>Sign up for our newsletter and get the day's most important stories at seven.</p><button>Sign up</button></aside>
<section class="related"><h3>More on this</h3><ul>${parts.around.map(link).join('')}</ul></section>
${comments()}
</main>
${footer(parts.publisher)}`,

  blog: (
    parts,
  ) => `<div id="wrap"><div id="top"><a href="${parts.base}/"><b>${escapeHtml(parts.publisher.name)}</b></a> <i>${escapeHtml(parts.publisher.tagline)}</i>${navigation()}</div>
<div id="cookie-notice">This site uses cookies. <a href="#">OK</a> <a href="#">Settings</a></div>
<div id="main"><div class="post">
<h1>${escapeHtml(parts.article.title)}</h1>
<div class="info">By ${escapeHtml(parts.article.author)} |${timeOf(parts.article)} | 3 Comments</div>
<div class="entry">
${pictureOf(parts)}${parts.body}
<p>Share this: <a href="#">Facebook</a> <a href="#">WhatsApp</a> <a href="#">E-mail</a> <a href="#">Print</a></p>
<div>Prev Article</div><div>${parts.around.slice(0, 1).map(anchor).join('')}</div>
<div>Next Article</div><div>${parts.around.slice(1, 2).map(anchor).join('')}</div>
<h4>Related to this topic:</h4>
<div>${parts.around.slice(2).map(anchor).join('<br>')}</div>
</div></div>
<div class="side"><h4>Trending now</h4><ul><li><a href="#">What your kitchen says about you</a></li><li><a href="#">Quiz: how well do you know the coast?</a></li></ul><div class="ad">Advertisement</div></div>
${comments()}</div>
${footer(parts.publisher)}</div>`,

  plain: (parts) => `<header><a href="${parts.base}/">${escapeHtml(parts.publisher.name)}</a>${navigation()}</header>
<article>
<h1>${escapeHtml(parts.article.title)}</h1>
<p class="meta">${escapeHtml(parts.article.author)}${timeOf(parts.article)}</p>
${pictureOf(parts)}<section class="text">
${parts.body}
</section>
</article>
<div class="consent" hidden><p>May we count your visit? It helps us to plan. <button>Yes</button> <button>No</button></p></div>
<section class="read-next"><h2>Read next</h2><ul>${parts.around.map(link).join('')}</ul></section>
${footer(parts.publisher)}`,
};

const navigation = () =>
  `<nav><ul>${SECTIONS.map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul></nav>`;

const anchor = ({ title, href }: PageParts['around'][number]) => `<a href="${href}">${escapeHtml(title)}</a>`;
const link = (headline: PageParts['around'][number]) => `<li>${anchor(headline)}</li>`;

function timeOf({ publishedAtMs, undated }: SampleArticle): string {
  if (undated) return '';
  const at = new Date(publishedAtMs).toISOString();
  return ` <time datetime="${at}">${at.slice(0, 10)} at ${at.slice(11, 16)}</time>`;
}

function pictureOf({ article, picture }: PageParts): string {
  if (!article.image) return '';
  const alt = escapeHtml(article.image.alt);
  return `<figure><img src="${picture}" width="640" height="360" alt="${alt}"><figcaption>${alt} Picture: archive</figcaption></figure>\n`;
}

const comments = () => `<div class="comments"><h3>Comments</h3>
<div class="comment"><b>harbourlight</b><p>Thank you for staying on this, nobody else seems to.</p><a href="#">Reply</a></div>
<div class="comment"><b>Old Mast</b><p>I have lived here for fifty years and have seen it all before, twice.</p><a href="#">Reply</a></div>
<div class="comment"><b>n.</b><p>Could somebody please explain this to the council?</p><a href="#">Reply</a></div></div>`;

const footer = ({ name }: SamplePublisher) => `<footer><p>© ${escapeHtml(name)}. All rights reserved.</p>
<p><a href="/about">About us</a> <a href="/contact">Contact</a> <a href="/privacy">Privacy</a> <a href="/corrections">Corrections</a></p></footer>`;
