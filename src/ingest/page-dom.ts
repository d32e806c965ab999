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

/** Real pages stay below 100. Parsing takes the square of the depth, and a walk down a page would end the stack. */
const MAX_DEPTH = 300;
/** Tags that hold nothing, or that writers leave open. */
const NOT_NESTING = new Set(
  (
    'p li td th tr dd dt option br img hr input meta link wbr source area base col embed track param html head body ' +
    'tbody thead tfoot path rect circle use g'
  ).split(' '),
);

/** A whole page, or a fragment as feeds carry it; scripts are never run and nothing is fetched. */
export function parsePage(html: string): PageDocument {
  const markup = isTooDeep(html) ? html.replace(/<[^<>]*>/g, '\n') : html;
  const whole = /<html[\s>]/i.test(markup) ? markup : `<!doctype html><html><head></head><body>${markup}</body></html>`;
  return parseHTML(whole).document as unknown as PageDocument;
}

function isTooDeep(html: string): boolean {
  const tags = /<(\/?)([a-z][a-z0-9]*)/gi;
  let depth = 0;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    const name = tag[2]!.toLowerCase();
    if (NOT_NESTING.has(name)) continue;
    depth = Math.max(0, depth + (tag[1] ? -1 : 1));
    if (depth > MAX_DEPTH) return true;
    // What scripts write into strings is no markup.
    const end = name === 'script' && !tag[1] ? html.indexOf('</script', tags.lastIndex) : -1;
    if (end > 0) tags.lastIndex = end;
  }
  return false;
}
