import { parse } from 'discord-markdown-parser';

/** What the judge may find in a text that shows letters only. It calls Unicode emoji nodes of their own. */
const LETTERS = new Set(['text', 'newline', 'br', 'twemoji']);

interface Node {
  type: string;
  content?: unknown;
  target?: string;
}

/** The kinds of all nodes of a Discord text that are more than letters, by a reader of Discord's markdown not our own. */
export function liveNodes(text: string): string[] {
  return (parse(text, 'extended') as unknown as Node[]).flatMap(liveIn);
}

/** Where the text's one link leads, if it is one link whose words hold nothing live. */
export function onlyLink(text: string): string | undefined {
  const nodes = parse(text, 'extended') as unknown as Node[];
  const [link] = nodes;
  const inner = Array.isArray(link?.content) ? (link.content as Node[]).flatMap(liveIn) : [];
  return nodes.length === 1 && link?.type === 'link' && inner.length === 0 ? link.target : undefined;
}

function liveIn(node: Node): string[] {
  const inner = Array.isArray(node.content) ? (node.content as Node[]).flatMap(liveIn) : [];
  return LETTERS.has(node.type) ? inner : [node.type, ...inner];
}
