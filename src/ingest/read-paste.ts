import { AppError } from '../errors.ts';
import type { ArticleDraft } from '../model.ts';
import type { Said } from '../texts/errors/error-texts.ts';
import { articleKind } from './article-kind.ts';
import { boundText, MAX_TEXT } from './bound-text.ts';
import { canonicalUrl } from './canonical-url.ts';
import { cleanBlocks } from './clean-text.ts';
import { cleanTitle } from './clean-title.ts';
import { detectLanguage } from './detect-language.ts';
import type { Extractor } from './extractor.ts';
import { wordsOf } from './fingerprint.ts';
import { textBlocks } from './html-to-text.ts';
import { finishDraft } from './make-article.ts';
import { publisherOf } from './publisher.ts';

export interface Paste {
  /** As typed, or the content of a file: plain text or a saved page. */
  text: string;
  guildId: string;
  userId: string;
}

/** Whose text it is when no address says: all such texts count as one publisher, and readers are told. */
export const PASTED = { publisher: 'pasted', publisherName: 'Pasted by a member' };

const MIN_WORDS = 20;
/** Words from which on a first line is the beginning of the text, not its headline. */
const LONG_TITLE = 30;
const PAGE = /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html|<head|<body)/i;
const ADDRESS_LINE =
  /^(?:(?:source|link|url|via|from|read more|original|quelle|fuente|fonte)\s*:?\s*)?<?(https?:\/\/[^\s<>]+)>?$/i;
const ADDRESS = /https?:\/\/[^\s<>"'”’)\]]*[^\s<>"'”’)\].,;:!?]/g;

/**
 * A text that a member pasted, as an article of that server alone.
 * @returns with `note`, for the member, if only a part of it was kept
 * @throws AppError `paste_unusable` if there is no article in it
 */
export async function readPaste(
  paste: Paste,
  extract: Extractor['extract'],
): Promise<{ draft: ArticleDraft; note?: Said }> {
  const { title, url, lines } = PAGE.test(paste.text) ? await readPage(paste.text, extract) : readLines(paste.text);
  const cleaned = cleanBlocks(textBlocks(lines), { title }).join('\n\n');
  refuseUnlessArticle(paste.text, `${title} ${cleaned}`, cleaned);
  const text = boundText(cleaned);
  const { publisher, publisherName } = url === undefined ? PASTED : publisherOf(url);
  const draft = finishDraft({
    url,
    title,
    text,
    publisher,
    publisherName,
    language: detectLanguage(`${title}\n${text}`),
    kind: articleKind({ title, url }),
    excerpt: false,
    paywalled: false,
    guildId: paste.guildId,
    submittedBy: paste.userId,
  });
  return cleaned.length <= MAX_TEXT ? { draft } : { draft, note: ['pasteCut', cleaned.length, text.length] };
}

async function readPage(html: string, extract: Extractor['extract']) {
  const { title, text, url } = await extract(html, 'about:blank');
  return { title, lines: text, url: canonicalUrl(url) };
}

function readLines(text: string) {
  const lines = unwrap(text.toWellFormed().replace(/\r\n?/g, '\n'));
  const own = lines.filter((line) => !ADDRESS_LINE.test(line));
  const stated = lines.map((line) => ADDRESS_LINE.exec(line)?.[1]).find((address) => address !== undefined);
  const all = new Set(text.match(ADDRESS));
  const url = canonicalUrl(stated ?? (all.size === 1 ? [...all][0]! : ''));
  return { title: titleOf(own), lines: own.join('\n'), url };
}

function titleOf(lines: string[]): string {
  const first = lines[0] ?? '';
  const words = first.split(/\s+/);
  return cleanTitle(words.length <= LONG_TITLE ? first : `${words.slice(0, 14).join(' ')}…`, {});
}

/** Lines of one width that end in the middle of sentences were broken by a mail program or an editor. */
function unwrap(text: string): string[] {
  const paragraphs = text.split(/\n[^\S\n]*\n/).map((paragraph) =>
    paragraph
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );
  const inner = paragraphs.flatMap((lines) => lines.slice(0, -1));
  const broken = inner.filter((line) => line.length >= 45 && line.length <= 110 && !/[.!?:"”’]$/.test(line));
  const isWrapped = inner.length >= 4 && broken.length >= 0.6 * inner.length;
  return isWrapped ? paragraphs.map((lines) => lines.join(' ')).filter(Boolean) : paragraphs.flat();
}

function refuseUnlessArticle(pasted: string, all: string, text: string): void {
  const count = wordsOf(all).length;
  if (count >= MIN_WORDS && wordsOf(text).length > 0) return;
  const facts = [pasted.trim().length, count, MIN_WORDS] as const;
  throw new AppError('paste_unusable', ['pasteTooShort', ...facts]);
}
