import type { ArchiveTexts } from '../texts/archive/archive-texts.ts';
import { languageAttributes } from './direction.ts';
import { html, type Markup } from './markup.ts';

export interface PageFrame {
  language: string;
  title: string;
  texts: ArchiveTexts;
  /** Of the subscription that the page is about, if it is about one. */
  feed?: { href: string; title: string };
  /** Where to go from here, as paths. */
  links: { href: string; words: string; rel?: string }[];
  main: Markup;
  footer?: Markup;
}

/** Path of the style sheet, which all pages share. */
export const STYLE_PATH = '/archive/style.css';

/** A whole page: no script, nothing from elsewhere, landmarks and one first heading. */
export function framePage({ language, title, texts, feed, links, main, footer }: PageFrame): string {
  const alternate =
    feed && html`<link rel="alternate" type="application/atom+xml" title="${feed.title}" href="${feed.href}">\n`;
  const ways = links.map(
    ({ href, words, rel }) => html`<li><a href="${href}"${rel && html` rel="${rel}"`}>${words}</a></li>\n`,
  );
  return html`<!doctype html>
<html ${languageAttributes(language)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="${STYLE_PATH}">
${alternate}</head>
<body>
<a class="skip" href="#main">${texts.skip}</a>
${
  links.length > 0 &&
  html`<nav aria-label="${texts.navigation}">
<ul>
${ways}</ul>
</nav>
`
}<main id="main">
${main}</main>
${footer && html`<footer>\n${footer}</footer>\n`}</body>
</html>
`.markup;
}
