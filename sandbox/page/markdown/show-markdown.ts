import { element } from '../element.ts';
import { icon } from '../icons.ts';
import { coverSpoiler } from '../message/spoiler.ts';
import { readBlocks } from './read-blocks.ts';
import { type Mentions, showMention } from './show-mention.ts';
import { showTime } from './show-time.ts';
import type { Block, Inline } from './tree.ts';

/** Discord's markdown as elements. Text only ever becomes text nodes. */
export function showMarkdown(text: string, mentions: Mentions): HTMLElement {
  return element('div', { class: 'markdown' }, ...readBlocks(text).map((block) => showBlock(block, mentions)));
}

function showBlock(block: Block, mentions: Mentions): Node {
  const inside = (children: Inline[]) => children.map((child) => showInline(child, mentions));
  switch (block.kind) {
    case 'lines':
      return element('div', { class: 'lines' }, ...inside(block.children));
    case 'heading':
      return element(`h${(block.level + 2) as 3 | 4 | 5}`, { class: `size-${block.level}` }, ...inside(block.children));
    case 'subtext':
      return element('small', {}, ...inside(block.children));
    case 'quote':
      return element('blockquote', {}, ...block.blocks.map((inner) => showBlock(inner, mentions)));
    case 'list': {
      const items = block.items.map((item) => element('li', {}, ...item.map((inner) => showBlock(inner, mentions))));
      return block.ordered ? element('ol', { start: block.start }, ...items) : element('ul', {}, ...items);
    }
  }
}

const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const;

function showInline(node: Inline, mentions: Mentions): Node {
  switch (node.kind) {
    case 'text':
      return document.createTextNode(node.text);
    case 'spoiler':
      return coverSpoiler(element('span', {}, ...node.children.map((child) => showInline(child, mentions))));
    case 'code':
      return element('code', {}, node.text);
    case 'fence':
      return element(
        'pre',
        { 'data-language': node.language || undefined, tabindex: 0 },
        element('code', {}, node.text),
      );
    case 'link':
      return outsideLink(node.href, node.title, ...node.children.map((child) => showInline(child, mentions)));
    case 'time':
      return showTime(node.seconds, node.style);
    case 'emoji':
      return element('span', { class: 'emoji-name' }, `:${node.name}:`);
    case 'user':
    case 'role':
    case 'channel':
    case 'command':
    case 'everyone':
      return showMention(node, mentions);
    default:
      return element(TAGS[node.kind], {}, ...node.children.map((child) => showInline(child, mentions)));
  }
}

/** An address that leads away; `leave-dialog` asks before it is followed. */
export function outsideLink(href: string, title: string | undefined, ...children: Node[]): HTMLElement {
  return element('a', { href, title: title ?? href, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

/** The sign that Discord puts behind a link button's words. */
export const outsideSign = (): SVGElement => icon('outside');
