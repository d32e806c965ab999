import { Readability } from '@mozilla/readability';
import { AppError } from '../errors.ts';
import { dropChrome } from './drop-chrome.ts';
import { blocksOf } from './page-blocks.ts';
import { type PageDocument, type PageElement, parsePage } from './page-dom.ts';
import { readMetadata } from './page-metadata.ts';

/** A page read as an article. */
export interface ExtractedPage {
  /** Where it stands: `rel=canonical` where the page names one, else the address it was read from. */
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
  paywalled: boolean;
}

/** @throws AppError `page_unreadable` if there is nothing to read on it */
export function extractPage(html: string, url: string): ExtractedPage {
  const document = parsePage(html);
  const { canonical, articleBody: _, title, ...metadata } = readMetadata(document, url);
  dropChrome(document.body);
  const content = isolate(document);
  if (!content)
    throw new AppError(
      'page_unreadable',
      `There is no text to read on ${url}. Paste the text with /article add instead.`,
    );
  const text = blocksOf(content)
    .map((block) => block.text)
    .join('\n\n');
  return { ...metadata, url: canonical ?? url, title: title ?? '', text };
}

function isolate(document: PageDocument): PageElement | undefined {
  const article = new Readability<PageElement>(document as never, { serializer: (node) => node as never }).parse();
  return article?.content ?? undefined;
}
