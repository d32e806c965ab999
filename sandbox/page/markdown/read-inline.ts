import { readLink } from './read-link.ts';
import { readTag } from './read-tag.ts';
import type { Inline } from './tree.ts';

/** What a rule found at a place: a node and the index after it. */
export interface Found {
  node: Inline;
  end: number;
}

/** Longer marks first: `**` would else be read as two `*`. */
const MARKS = [
  { mark: '**', kind: 'bold' },
  { mark: '__', kind: 'underline' },
  { mark: '~~', kind: 'strike' },
  { mark: '||', kind: 'spoiler' },
  { mark: '*', kind: 'italic' },
  { mark: '_', kind: 'italic' },
] as const;
/** Everything that may begin something else than plain text. */
const SPECIAL = /[\\`*_~|<[@h]/g;
/** Marks inside marks beyond this are plain text, so that no text can make the reading slow. */
const MAX_DEPTH = 12;

/** Reads the text inside blocks. Never fails: what means nothing stays as it is. */
export function readInline(text: string, depth = 0): Inline[] {
  const nodes: Inline[] = [];
  let plain = '';
  const flush = () => {
    if (plain) nodes.push({ kind: 'text', text: plain });
    plain = '';
  };
  let at = 0;
  while (at < text.length) {
    SPECIAL.lastIndex = at;
    const next = SPECIAL.exec(text)?.index ?? text.length;
    plain += text.slice(at, next);
    at = next;
    if (at >= text.length) break;
    const escaped = /^\\([^0-9A-Za-z\s])/u.exec(text.slice(at, at + 3));
    const found = escaped ? undefined : readAt(text, at, depth);
    if (found) {
      flush();
      nodes.push(found.node);
      at = found.end;
    } else {
      plain += escaped ? escaped[1]! : text[at]!;
      at += escaped ? escaped[0].length : 1;
    }
  }
  flush();
  return nodes;
}

function readAt(text: string, at: number, depth: number): Found | undefined {
  switch (text[at]) {
    case '`':
      return readFence(text, at) ?? readCode(text, at);
    case '<':
    case '@':
      return readTag(text, at);
    case '[':
    case 'h':
      return readLink(text, at, (label) => readInline(label, depth + 1));
    default:
      return depth < MAX_DEPTH ? readMarked(text, at, depth) : undefined;
  }
}

function readMarked(text: string, at: number, depth: number): Found | undefined {
  for (const { mark, kind } of MARKS) {
    if (!text.startsWith(mark, at)) continue;
    const close = findClose(text, at, mark);
    if (close === undefined) continue;
    const children = readInline(text.slice(at + mark.length, close), depth + 1);
    return { node: { kind, children }, end: close + mark.length };
  }
  return undefined;
}

/** Index of the closing mark, which must enclose something; code and escapes in between are stepped over. */
function findClose(text: string, open: number, mark: string): number | undefined {
  const start = open + mark.length;
  const single = mark.length === 1;
  if (single && (/\s/.test(text[start] ?? ' ') || text[start] === mark)) return undefined;
  if (mark === '_' && /\w/.test(text[open - 1] ?? '')) return undefined;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') {
      at += 1;
      continue;
    }
    if (text[at] === '`') at = (readFence(text, at) ?? readCode(text, at))?.end ?? at + 1;
    if (at > start && text.startsWith(mark, at) && closes(text, at, mark)) return at;
    if (single && text.startsWith(mark + mark, at)) at += 1;
  }
  return undefined;
}

function closes(text: string, at: number, mark: string): boolean {
  const after = text[at + mark.length] ?? '';
  if (mark === '_') return !/[\w]/.test(after) && !/\s/.test(text[at - 1]!);
  if (mark === '*') return after !== '*' && !/\s/.test(text[at - 1]!);
  return mark === '||' || mark === '~~' || after !== mark[0];
}

function readCode(text: string, at: number): Found | undefined {
  const ticks = /^`+/.exec(text.slice(at, at + 64))![0];
  for (let close = text.indexOf(ticks, at + ticks.length); close !== -1; close = text.indexOf(ticks, close + 1)) {
    const run = /^`+/.exec(text.slice(close))![0].length;
    if (run !== ticks.length) {
      close += run - 1;
      continue;
    }
    const code = text.slice(at + ticks.length, close);
    return { node: { kind: 'code', text: code.replace(/^ (?=`)|(?<=`) $/g, '') }, end: close + ticks.length };
  }
  return undefined;
}

/** Three backticks, a language alone on the first line, the text, three backticks. */
export function readFence(text: string, at: number): Found | undefined {
  if (!text.startsWith('```', at)) return undefined;
  const close = text.indexOf('```', at + 3);
  if (close === -1) return undefined;
  const inside = text.slice(at + 3, close);
  const language = /^([\w+\-.#]+)\n/.exec(inside)?.[1] ?? '';
  const code = inside.slice(language.length).replace(/^\n+|\n+$/g, '');
  return code.trim() ? { node: { kind: 'fence', language, text: code }, end: close + 3 } : undefined;
}
