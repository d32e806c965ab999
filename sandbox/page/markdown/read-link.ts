import type { Found } from './read-inline.ts';
import type { Inline } from './tree.ts';

const MASKED = /^\((<?)(https?:\/\/[^\s<>]*)(>?)(?:\s+(?:"([^"\n]*)"|'([^'\n]*)'))?\s*\)/i;
const BARE = /^https?:\/\/[^\s<]+/i;

/** `[words](address "title")`, or an address as it stands. Other schemes than http and https are no links. */
export function readLink(text: string, at: number, readLabel: (text: string) => Inline[]): Found | undefined {
  return text[at] === '[' ? readMasked(text, at, readLabel) : readBare(text, at);
}

function readMasked(text: string, at: number, readLabel: (text: string) => Inline[]): Found | undefined {
  const close = closingBracket(text, at);
  if (close === undefined) return undefined;
  const label = text.slice(at + 1, close);
  const rest = balanced(text.slice(close + 1, close + 3_000));
  const match = rest === undefined ? null : MASKED.exec(rest);
  if (!match || !label.trim() || match[1]!.length !== match[3]!.length) return undefined;
  /** Discord shows no link whose words are another address. */
  if (/https?:\/\//i.test(label)) return undefined;
  const [href, title] = [match[2]!, match[4] ?? match[5]];
  if (!URL.canParse(href)) return undefined;
  const node: Inline = { kind: 'link', href, ...(title && { title }), children: readLabel(label) };
  return { node, end: close + 1 + match[0].length };
}

function closingBracket(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '[') depth += 1;
    else if (text[at] === ']') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** The bracketed part at the start, with brackets inside it counted: addresses may hold pairs. */
function balanced(text: string): string | undefined {
  if (text[0] !== '(') return undefined;
  let depth = 0;
  for (let at = 0; at < text.length && text[at] !== '\n'; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return text.slice(0, at + 1);
  }
  return undefined;
}

function readBare(text: string, at: number): Found | undefined {
  if (/\w/.test(text[at - 1] ?? '')) return undefined;
  const match = BARE.exec(text.slice(at, at + 2_048));
  if (!match) return undefined;
  const href = trimEnd(match[0]);
  if (!URL.canParse(href)) return undefined;
  return { node: { kind: 'link', href, children: [{ kind: 'text', text: href }] }, end: at + href.length };
}

/** Closing marks of the sentence around an address are not part of it, nor a bracket that was opened before it. */
function trimEnd(address: string): string {
  let href = address;
  for (;;) {
    const last = href.at(-1)!;
    const opened = href.split('(').length >= href.split(')').length;
    if (/[.,:;!?"'\]*_~|]/.test(last) || (last === ')' && !opened)) href = href.slice(0, -1);
    else return href;
  }
}
