import { withdrawalOf } from '../digest/amend-story.ts';
import type { Amendment, DigestEntry } from '../model.ts';
import type { DigestTexts } from '../texts/digest/digest-texts.ts';
import { safeText } from './safe-text.ts';

/** What a moderator may write, and a source's sentence; the newest amendments that are shown. */
const MAX_WORDS = 300;
const MAX_SHOWN = 3;
const MAX_HEADLINE = 250;

/** What became of a story since it was posted, a line each, the newest ones. */
export function amendmentLines({ amendments = [] }: DigestEntry, texts: DigestTexts): string[] {
  return amendments.slice(-MAX_SHOWN).map((amendment) => inWords(amendment, texts));
}

/** What is left of a withdrawn story: when and why, under its headline struck out. */
export function withdrawnText(entry: DigestEntry, texts: DigestTexts): string | undefined {
  const withdrawal = withdrawalOf(entry);
  if (!withdrawal) return undefined;
  const headline = safeText(entry.summary.headline, MAX_HEADLINE) || texts.withdrawnStory;
  return `~~${headline}~~\n${inWords(withdrawal, texts)}`;
}

function inWords({ kind, atMs, words, source }: Amendment, texts: DigestTexts): string {
  const at = `<t:${Math.floor(atMs / 1_000)}:t>`;
  const said = safeText(words, MAX_WORDS);
  if (kind === 'updated') return texts.updated(at, safeText(source?.publisherName ?? '', 60), said);
  return kind === 'withdrawn' ? texts.withdrawn(at, said) : texts.corrected(at, said);
}
