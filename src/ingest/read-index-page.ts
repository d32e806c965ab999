import { getDomain } from 'tldts';
import { AppError } from '../errors.ts';
import type { FeedItem } from '../model.ts';
import { parseFeedDate } from './feed-dates.ts';
import { wordsOf } from './fingerprint.ts';
import { type PageDocument, type PageElement, parsePage } from './page-dom.ts';

export interface IndexPage {
  title?: string;
  language?: string;
  /** In the page's order; headline, link and date as far as the page gives them. */
  items: FeedItem[];
}

const MAX_ITEMS = 50;
const MAX_TITLE = 300;
const MAX_URL = 2_000;
/** How far up from a link its date is looked for. */
const CARD_DEPTH = 4;
const CHROME =
  'nav, footer, aside, form, dialog, [role=navigation], [role=contentinfo], [role=search], [aria-hidden=true]';
/** Pages that are lists, accounts or small print. */
const NO_ARTICLE =
  /\/(?:tags?|topics?|categor(?:y|ies)|authors?|sections?|search|log-?in|sign-?(?:in|up)|register|subscri(?:be|ptions?)|account|about(?:-us)?|contact|privacy|terms|cookies?|imprint|impressum|newsletters?|rss|feeds?|shop|jobs|careers|help|faq|sitemap|page\/\d+)(?:\/|$|\.\w+$)/i;
const DATE_IN_PATH = /\/(?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2])(?:[/-]|\d{2}\b)/;
/** Points that make a link the headline of an article. */
const HEADLINE = 3;

/**
 * Reads the list of articles off a page that has no feed.
 * @param selector the links themselves, or what holds one each; without it headlines are told by their look
 * @throws AppError `page_unreadable` if there is no such list on it, or the selector is none
 */
export function readIndexPage(html: string, url: string, selector?: string): IndexPage {
  const document = parsePage(html);
  const base = URL.parse(document.querySelector('base[href]')?.getAttribute('href') ?? '', url)?.href ?? url;
  const items = collect(
    selector === undefined ? headlineLinks(document, base) : selectedLinks(document, selector),
    base,
  );
  if (items.length === 0) {
    throw new AppError('page_unreadable', [selector === undefined ? 'noLinks' : 'noSuchLinks']);
  }
  const title = line(document.querySelector('title')?.textContent ?? '');
  const language = /^[a-z]{2,3}/i.exec(document.documentElement?.getAttribute('lang') ?? '')?.[0].toLowerCase();
  return { ...(title && { title }), ...(language && { language }), items: items.slice(0, MAX_ITEMS) };
}

function selectedLinks(document: PageDocument, selector: string): PageElement[] {
  try {
    return [...document.querySelectorAll(selector)].flatMap((element) => {
      const link = element.tagName === 'A' ? element : element.querySelector('a[href]');
      return link ?? [];
    });
  } catch (cause) {
    throw new AppError('page_unreadable', ['noSelector'], { cause });
  }
}

function headlineLinks(document: PageDocument, base: string): PageElement[] {
  for (const element of [...document.querySelectorAll(CHROME)]) element.remove();
  return [...document.querySelectorAll('a[href]')].filter((link) => points(link, base) >= HEADLINE);
}

function points(link: PageElement, base: string): number {
  const url = target(link, base);
  if (!url || url.pathname === '/' || NO_ARTICLE.test(url.pathname)) return 0;
  if (getDomain(url.hostname) !== getDomain(new URL(base).hostname)) return 0;
  const text = headline(link);
  const words = wordsOf(text).length;
  const slug = url.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return (
    (words >= 4 ? 1 : 0) +
    (words >= 7 ? 1 : 0) +
    (words < 3 ? -2 : 0) +
    (inHeading(link) ? 2 : 0) +
    (within(link, /^(?:ARTICLE|MAIN)$/) ? 1 : 0) +
    (slug.split('-').length >= 4 || /\d{4,}/.test(slug) ? 1 : 0) +
    (DATE_IN_PATH.test(url.pathname) ? 1 : 0)
  );
}

/** One item an address: of several links to it the longest text is the headline. */
function collect(links: readonly PageElement[], base: string): FeedItem[] {
  const items = new Map<string, FeedItem>();
  for (const link of links) {
    const url = target(link, base)?.href;
    const title = headline(link).slice(0, MAX_TITLE).toWellFormed();
    if (url === undefined || url.length > MAX_URL || title === '') continue;
    const known = items.get(url);
    if (known && known.title!.length >= title.length) continue;
    const publishedAtMs = known?.publishedAtMs ?? dateNear(link);
    items.set(url, { title, url, authors: [], ...(publishedAtMs !== undefined && { publishedAtMs }) });
  }
  return [...items.values()];
}

function target(link: PageElement, base: string): URL | undefined {
  const url = URL.parse(link.getAttribute('href')?.trim() ?? '', base);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  url.hash = '';
  return url.href === new URL(base).href.replace(/#.*/, '') ? undefined : url;
}

/** The heading inside a link that wraps a whole card, else all its text. */
function headline(link: PageElement): string {
  return line(
    link.querySelector('h1, h2, h3, h4, h5')?.textContent || link.textContent || link.getAttribute('title') || '',
  );
}

function inHeading(link: PageElement): boolean {
  return within(link, /^H[1-5]$/) || link.querySelector('h1, h2, h3, h4, h5') !== null;
}

function within(element: PageElement, tag: RegExp): boolean {
  for (let at: PageElement | null = element; at; at = at.parentNode) if (tag.test(at.tagName ?? '')) return true;
  return false;
}

/** The date on the link's card: the most that can be gone up without meeting the link of another article. */
function dateNear(link: PageElement): number | undefined {
  let card = link.parentNode;
  for (let depth = 0; card?.querySelectorAll && depth < CARD_DEPTH; depth++, card = card.parentNode) {
    const links = [...card.querySelectorAll('a[href]')].map((other) => other.getAttribute('href') ?? '');
    if (new Set(links.filter((href) => !NO_ARTICLE.test(href))).size > 1) return undefined;
    const time = card.querySelector('time');
    if (time) return parseFeedDate(time.getAttribute('datetime') ?? time.textContent);
  }
  return undefined;
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
