import { createRequire } from 'node:module';
import { AppError } from '../errors.ts';
import { weighPage } from './weigh-page.ts';

/** The little of the DOM that ingestion uses; TypeScript's own DOM types would let browser globals in everywhere. */
export interface PageNode {
  nodeType: number;
  textContent: string;
  childNodes: Iterable<PageNode>;
  parentNode: PageElement | null;
}

export interface PageElement extends PageNode {
  tagName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface PageDocument extends PageElement {
  documentElement: PageElement;
  head: PageElement;
  body: PageElement;
}

const require = createRequire(import.meta.url);

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT;
export const isText = (node: PageNode): boolean => node.nodeType === TEXT;

/**
 * A whole page, or a fragment as feeds carry it; scripts are never run and nothing is fetched.
 * @throws AppError `page_unreadable` if it is too large to be read safely
 */
export function parsePage(html: string): PageDocument {
  const weight = weighPage(html);
  if (weight === 'too large') {
    throw new AppError('page_unreadable', ['pageTooLarge']);
  }
  // Without its tags; a `<` that were left could open one with what comes after.
  const markup = weight === 'too deep' ? html.replace(/<[^<>]*>?/g, '\n') : html;
  const whole = /<html[\s>]/i.test(markup) ? markup : `<!doctype html><html><head></head><body>${markup}</body></html>`;
  // Loaded at first use: it takes 15 MB, and most markup is read in threads.
  const { parseHTML } = require('linkedom') as typeof import('linkedom');
  return parseHTML(whole).document as unknown as PageDocument;
}
