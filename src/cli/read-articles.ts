import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { AppError } from '../errors.ts';
import { articleKind } from '../ingest/article-kind.ts';
import { cleanBlocks } from '../ingest/clean-text.ts';
import { detectLanguage } from '../ingest/detect-language.ts';
import { type ExtractedPage, extractPage } from '../ingest/extract-page.ts';
import { textBlocks } from '../ingest/html-to-text.ts';
import { finishDraft } from '../ingest/make-article.ts';
import { publisherOf } from '../ingest/publisher.ts';
import { readPaste } from '../ingest/read-paste.ts';
import type { Article, ArticleDraft } from '../model.ts';

const NO_SERVER = { guildId: 'cli', userId: 'cli' };

/**
 * Articles from a file or a folder of them: `.jsonl` (an article a line, as `cluster` reads), `.txt` and `.html`.
 * @throws AppError `paste_unusable` if there is nothing to read
 */
export async function readArticleFiles(path: string): Promise<Article[]> {
  const files = statSync(path).isDirectory()
    ? globSync('**/*.{jsonl,txt,html}', { cwd: path })
        .toSorted()
        .map((file) => join(path, file))
    : [path];
  const drafts = (await Promise.all(files.map(readFile))).flat();
  if (drafts.length > 0) return drafts.map(toArticle);
  throw new AppError(
    'paste_unusable',
    `There is no article in ${path}. Give a .jsonl, .txt or .html file, or a folder of them.`,
  );
}

async function readFile(file: string): Promise<ArticleDraft[]> {
  const text = readFileSync(file, 'utf8');
  switch (extname(file)) {
    case '.jsonl':
      return text
        .split('\n')
        .filter(Boolean)
        .map((line) => readRow(JSON.parse(line)));
    case '.html':
      return [readHtml(extractPage(text, 'about:blank'), basename(file))];
    default:
      return [(await readPaste({ text, ...NO_SERVER }, async (html, url) => extractPage(html, url))).draft];
  }
}

/** `{title, text?, url?, publisher?, publishedAt?}`, cleaned like any pasted text. */
export function readRow(row: Record<string, unknown>): ArticleDraft {
  const title = String(row.title ?? '');
  const url = typeof row.url === 'string' && URL.canParse(row.url) ? row.url : undefined;
  const named = typeof row.publisher === 'string' ? row.publisher : undefined;
  const known = url ? publisherOf(url, named) : { publisher: named ?? 'unnamed', publisherName: named ?? '' };
  const publishedAtMs = Date.parse(String(row.publishedAt ?? ''));
  const text = cleanBlocks(textBlocks(String(row.text ?? '')), { title }).join('\n\n');
  return finishDraft({
    url,
    title,
    text,
    ...known,
    publishedAtMs: Number.isNaN(publishedAtMs) ? undefined : publishedAtMs,
    language: detectLanguage(`${title}\n${text}`),
    kind: articleKind({ title, url }),
    excerpt: false,
    paywalled: false,
  });
}

function readHtml(
  { url, title, text, byline, publishedAtMs, language, publisherName, paywalled }: ExtractedPage,
  file: string,
): ArticleDraft {
  const address = URL.canParse(url) && url.startsWith('http') ? url : undefined;
  const known = address
    ? publisherOf(address, publisherName)
    : { publisher: publisherName ?? file, publisherName: publisherName ?? file };
  const kind = articleKind({ title, url: address });
  return finishDraft({
    url: address,
    title,
    text,
    byline,
    publishedAtMs,
    language,
    ...known,
    kind,
    excerpt: false,
    paywalled,
  });
}

/** As if it had come in at the moment it was published. */
export function toArticle(draft: ArticleDraft, position: number): Article {
  return {
    ...draft,
    id: `a${String(position).padStart(6, '0')}`,
    firstSeenAtMs: draft.publishedAtMs ?? 0,
    revision: 1,
    sourceIds: [],
  };
}
