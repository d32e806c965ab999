const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

export const inParagraph = (text: string) => `<p>${escapeHtml(text)}</p>`;

/** A sample's text as HTML: `## ` is a heading, lines that start with `- ` are a list, all else is a paragraph. */
export function articleHtml(blocks: readonly string[]): string {
  return blocks.map(blockHtml).join('\n');
}

function blockHtml(block: string): string {
  if (block.startsWith('## ')) return `<h2>${escapeHtml(block.slice(3))}</h2>`;
  if (!block.startsWith('- ')) return inParagraph(block);
  const items = block.split('\n').map((line) => `<li>${escapeHtml(line.slice(2))}</li>`);
  return `<ul>\n${items.join('\n')}\n</ul>`;
}
