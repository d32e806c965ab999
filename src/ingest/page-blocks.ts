import { isElement, isText, type PageElement, type PageNode } from './page-dom.ts';

/** A paragraph, heading, list item or table row, as a reader sees it. */
export interface Block {
  text: string;
  /** Nearest block element, upper case: `P`, `LI`, `H2`, `TR`… */
  tag: string;
  /** Share of the characters that are links, 0 to 1. */
  linked: number;
}

const BLOCKS = new Set(
  (
    'P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE NAV H1 H2 H3 H4 H5 H6 LI UL OL DL DT DD BLOCKQUOTE PRE TABLE ' +
    'TR FIGURE FIGCAPTION HR FORM FIELDSET ADDRESS DETAILS SUMMARY CENTER BODY'
  ).split(' '),
);
const CELLS = new Set(['TD', 'TH']);
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON SELECT TEXTAREA OBJECT VIDEO AUDIO'.split(' '),
);

/** The blocks under an element in reading order; empty ones are left out. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  const flush = (tag: string) => {
    for (const part of text.split(/\n\s*\n/)) {
      const clean = part.replace(/\s+/g, ' ').trim();
      if (clean) blocks.push({ text: clean, tag, linked: Math.min(1, linked / text.trim().length) });
    }
    text = '';
    linked = 0;
  };
  const walk = (node: PageNode, tag: string, inLink: boolean) => {
    if (isText(node)) {
      // A line break of the source is a space; only BR (below) is a line break.
      const piece = node.textContent.replace(/\s+/g, ' ');
      text += piece;
      if (inLink) linked += piece.trim().length;
    }
    if (!isElement(node)) return;
    const name = node.tagName.toUpperCase();
    if (SILENT.has(name)) return;
    if (name === 'BR') text += '\n';
    const block = BLOCKS.has(name);
    if (block) flush(tag);
    for (const child of node.childNodes) walk(child, block ? name : tag, inLink || name === 'A');
    if (block) flush(name);
    if (CELLS.has(name)) text += ' ';
  };
  walk(root, 'DIV', false);
  flush('DIV');
  return blocks;
}
