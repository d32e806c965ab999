import { parseHTML } from 'linkedom';

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

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT;
export const isText = (node: PageNode): boolean => node.nodeType === TEXT;

/** A whole page, or a fragment as feeds carry it; scripts are never run and nothing is fetched. */
export function parsePage(html: string): PageDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as PageDocument;
}
