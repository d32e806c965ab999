import { finishDraft } from '../../src/ingest/make-article.ts';
import type { ArticleDraft } from '../../src/model.ts';
import { NOON_MS } from './articles.ts';

let made = 0;

/** A valid draft of a text of its own; a test states only its point. */
export function aDraft(over: Partial<ArticleDraft> = {}): ArticleDraft {
  made++;
  return finishDraft({
    url: `https://herald.example/${made}`,
    title: `Harbour council hears case number ${made} about the ferry`,
    text: prose(made),
    publisher: 'herald.example',
    publisherName: 'Herald',
    language: 'en',
    publishedAtMs: NOON_MS,
    kind: 'news',
    excerpt: false,
    paywalled: false,
    ...over,
  });
}

/** 120 words that no other number gives. */
export function prose(seed: number): string {
  return Array.from({ length: 120 }, (_, at) => `word${seed}x${at}`).join(' ');
}
