import { Readability } from '@mozilla/readability';
import { AppError } from '../errors.ts';
import { cleanBlocks } from './clean-text.ts';
import { cleanTitle } from './clean-title.ts';
import { detectBlockPage, type Wall } from './detect-block-page.ts';
import { detectLanguage } from './detect-language.ts';
import { dropChrome } from './drop-chrome.ts';
import { wordsOf } from './fingerprint.ts';
import { textBlocks } from './html-to-text.ts';
import { type Block, blocksOf } from './page-blocks.ts';
import { type PageDocument, type PageElement, parsePage } from './page-dom.ts';
import { readMetadata } from './page-metadata.ts';
import { publisherOf } from './publisher.ts';

/** A page read as an article. */
export interface ExtractedPage {
  /** Where it stands: `rel=canonical` where that is believable, else the address it was read from. */
  url: string;
  title: string;
  /** Paragraphs separated by a blank line. */
  text: string;
  byline?: string;
  publishedAtMs?: number;
  language?: string;
  imageUrl?: string;
  imageAlt?: string;
  publisherName?: string;
  section?: string;
  /** It can be read in part only. */
  paywalled: boolean;
  /** It is no article at all, whatever its text says. */
  wall?: Exclude<Wall, 'paywall'>;
}

/** Words. With fewer, what else the page holds tells whether it is a wall. */
const FEW = 350;
/** JSON-LD's text is taken instead when it has this much more: the page's own could not be found. */
const MUCH_MORE = 1.5;

/**
 * Readability on what is left of a page without its chrome, then our own pass over its lines.
 * @throws AppError `page_unreadable` if there is nothing to read on it
 */
export function extractPage(html: string, url: string): ExtractedPage {
  const document = parsePage(html);
  const { articleBody, canonical, ...metadata } = readMetadata(document, url);
  const title = cleanTitle(metadata.title ?? '', { publisherName: metadata.publisherName, url });
  const about = { title, byline: metadata.byline };
  const found = cleanBlocks(articleBlocks(document), about).join('\n\n');
  const text = metadata.paywalled
    ? found
    : longer(found, cleanBlocks(textBlocks(articleBody ?? ''), about).join('\n\n'));
  const wall = detectBlockPage({ title, text, everything: wordsOf(text).length < FEW ? everything(html) : text });
  if (text === '' && wall === undefined) throw unreadable(url);
  const page: ExtractedPage = {
    ...metadata,
    url: addressOf(canonical, url),
    title,
    text,
    paywalled: metadata.paywalled || wall === 'paywall',
  };
  if (wall !== undefined && wall !== 'paywall') page.wall = wall;
  const language = detectLanguage(text, metadata.language);
  if (language !== undefined) page.language = language;
  return page;
}

/**
 * A page may name another address as its own, but not one of another publisher: that would be a way to pass for it.
 * Nor its home page, which some sites name on every page.
 */
function addressOf(canonical: string | undefined, url: string): string {
  if (canonical === undefined || !/^https?:/.test(canonical)) return url;
  // A page from a file has no address but the one it names.
  if (!/^https?:/.test(url)) return canonical;
  if (new URL(canonical).pathname === '/' && new URL(url).pathname !== '/') return url;
  return publisherOf(canonical).publisher === publisherOf(url).publisher ? canonical : url;
}

function articleBlocks(document: PageDocument): Block[] {
  dropChrome(document.body);
  const article = new Readability<PageElement>(document as never, { serializer: (node) => node as never }).parse();
  return article?.content ? blocksOf(article.content) : [];
}

function longer(found: string, stated: string): string {
  return wordsOf(stated).length > MUCH_MORE * wordsOf(found).length ? stated : found;
}

function everything(html: string): string {
  return blocksOf(parsePage(html).body)
    .map((block) => block.text)
    .join('\n');
}

function unreadable(url: string): AppError {
  return new AppError('page_unreadable', ['pageEmpty', url]);
}
