import type { Block } from './tree.ts';

const ITEM = /^( *)([*-]|\d{1,9}\.) +(\S.*)$/;

/** A list, with the lists indented below its items. */
export function readList(
  rest: string[],
  readInner: (text: string) => Block[],
): { block: Block; lines: number } | undefined {
  const first = ITEM.exec(rest[0]!);
  if (!first) return undefined;
  const indent = first[1]!.length;
  const ordered = /\d/.test(first[2]!);
  const items: string[][] = [];
  let lines = 0;
  for (const line of rest) {
    const item = ITEM.exec(line);
    if (item && item[1]!.length < indent + 2 && item[1]!.length >= indent) {
      if (/\d/.test(item[2]!) !== ordered) break;
      items.push([item[3]!]);
    } else if (/^ {2,}\S/.test(line) && line.search(/\S/) >= indent + 2) {
      items.at(-1)!.push(line.slice(indent + 2));
    } else break;
    lines += 1;
  }
  const block: Block = {
    kind: 'list',
    ordered,
    start: ordered ? Number.parseInt(first[2]!, 10) : 1,
    items: items.map((item) => readInner(item.join('\n'))),
  };
  return { block, lines };
}
