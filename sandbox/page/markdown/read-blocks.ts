import { readFence, readInline } from './read-inline.ts';
import { readList } from './read-list.ts';
import type { Block } from './tree.ts';

const HEADING = /^(#{1,3}) +(?!#)(\S[^\n]*)/;
const SUBTEXT = /^-# +(?!-#)(\S[^\n]*)/;
const QUOTE = /^> ?/;
/** Quotes and lists inside each other beyond this are plain text. */
const MAX_DEPTH = 8;

/** Reads a message's text. Never fails: what means nothing stays as it is. */
export function readBlocks(text: string, depth = 0): Block[] {
  const blocks: Block[] = [];
  let plain: string[] = [];
  const flush = () => {
    if (plain.length > 0) blocks.push({ kind: 'lines', children: readInline(plain.join('\n')) });
    plain = [];
  };
  let rest = text.replaceAll('\r\n', '\n').split('\n');
  while (rest.length > 0) {
    const found = depth < MAX_DEPTH ? readBlock(rest, depth) : undefined;
    if (found) {
      flush();
      blocks.push(found.block);
      rest = rest.slice(found.lines);
    } else {
      const lines = linesOfFence(rest);
      plain.push(...rest.slice(0, lines));
      rest = rest.slice(lines);
    }
  }
  flush();
  return blocks;
}

/** A block and the number of lines it took. */
interface FoundBlock {
  block: Block;
  lines: number;
}

function readBlock(rest: string[], depth: number): FoundBlock | undefined {
  const line = rest[0]!;
  const heading = HEADING.exec(line);
  if (heading) {
    const level = heading[1]!.length as 1 | 2 | 3;
    const words = heading[2]!.replace(/\s*#*\s*$/, '') || heading[2]!;
    return { block: { kind: 'heading', level, children: readInline(words) }, lines: 1 };
  }
  const subtext = SUBTEXT.exec(line);
  if (subtext) return { block: { kind: 'subtext', children: readInline(subtext[1]!) }, lines: 1 };
  if (line.startsWith('>>> ')) {
    return {
      block: { kind: 'quote', blocks: readBlocks([line.slice(4), ...rest.slice(1)].join('\n'), MAX_DEPTH - 1) },
      lines: rest.length,
    };
  }
  if (line.startsWith('> ')) {
    const end = rest.findIndex((one) => !(one.startsWith('> ') || one === '>'));
    const quoted = rest.slice(0, end === -1 ? rest.length : end);
    const inner = quoted.map((one) => one.replace(QUOTE, '')).join('\n');
    return { block: { kind: 'quote', blocks: readBlocks(inner, depth + 1) }, lines: quoted.length };
  }
  return readList(rest, (inner) => readBlocks(inner, depth + 1));
}

/** Lines that a code fence opened in this line runs over: nothing in them begins a block. */
function linesOfFence(rest: string[]): number {
  const whole = rest.join('\n');
  const first = rest[0]!.length;
  let end = 0;
  for (let at = whole.indexOf('```'); at !== -1 && at < Math.max(first, end); at = whole.indexOf('```', at + 3)) {
    const fence = readFence(whole, at);
    if (!fence) continue;
    end = fence.end;
    at = end - 3;
  }
  return Math.max(1, whole.slice(0, end).split('\n').length);
}
