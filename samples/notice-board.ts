import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleHtml, escapeHtml, inParagraph } from './write-blocks.ts';

interface Notice {
  slug: string;
  title: string;
  /** Before the start where negative; what comes after it is not on the board until then. */
  afterStartMs: number;
  text: string[];
}

export const COUNCIL = { slug: 'tarnwick-council', name: 'Tarnwick Town Council' };

const NOTICES: Notice[] = JSON.parse(readFileSync(join(import.meta.dirname, 'notices.json'), 'utf8'));

/** A town council's site: news on a page of links, and no feed. @returns `undefined` for what is not there (yet) */
export function noticeBoardPage(path: string, startMs: number, nowMs: number): string | undefined {
  const shown = NOTICES.filter(({ afterStartMs }) => startMs + afterStartMs <= nowMs).toSorted(
    (a, b) => b.afterStartMs - a.afterStartMs,
  );
  if (path === '/') return page(COUNCIL.name, board(shown));
  const notice = shown.find(({ slug }) => path === `/notices/${slug}.html`);
  return notice && page(`${notice.title} | ${COUNCIL.name}`, article(notice, startMs));
}

const board = (notices: readonly Notice[]) => `<main><h1>Notices</h1>
${notices.map(({ slug, title, text }) => `<div class="notice"><h2><a href="/notices/${slug}.html">${escapeHtml(title)}</a></h2>${inParagraph(text[0]!)}<a href="/notices/${slug}.html">Read the notice</a></div>`).join('\n')}
<p><a href="/archive">All notices of former years</a></p></main>`;

const article = (
  { title, text, afterStartMs }: Notice,
  startMs: number,
) => `<main><article><h1>${escapeHtml(title)}</h1>
<p><time datetime="${new Date(startMs + afterStartMs).toISOString()}">Notice of the town clerk</time></p>
${articleHtml(text)}</article></main>`;

const page = (title: string, main: string) => `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body>
<header><a href="/">${COUNCIL.name}</a><nav><ul><li><a href="/offices-and-opening-hours">Offices and opening hours</a></li><li><a href="/pay-a-fine-or-a-tax">Pay a fine or a tax online</a></li></ul></nav></header>
${main}
<footer><p><a href="/accessibility-of-this-web-site">Accessibility of this web site</a> <a href="/privacy">Privacy</a></p></footer>
</body>
</html>
`;
