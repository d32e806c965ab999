import type { Article, Story } from '../../src/model.ts';

/** Monday 2 November 2026, 12:00 UTC. */
export const NOON_MS = Date.UTC(2026, 10, 2, 12);
export const HOUR_MS = 3_600_000;

let made = 0;

/** A valid article; a test states only its point. */
export function anArticle(over: Partial<Article> = {}): Article {
  made++;
  const publisher = over.publisher ?? 'herald.example';
  return {
    id: `article-${made}`,
    url: `https://${publisher}/${made}`,
    title: 'Council votes to keep the harbour ferry running',
    text: 'The town council voted on Monday to keep the harbour ferry running through the winter.',
    publisher,
    publisherName: publisher.split('.')[0]!.replace(/^./, (letter) => letter.toUpperCase()),
    language: 'en',
    publishedAtMs: NOON_MS,
    firstSeenAtMs: NOON_MS,
    kind: 'news',
    excerpt: false,
    paywalled: false,
    revision: 0,
    sourceIds: ['source-1'],
    ...over,
  };
}

/** A story of these articles, seen when they were. */
export function aStory(articles: Article[], over: Partial<Story> = {}): Story {
  const seen = articles.map(({ firstSeenAtMs }) => firstSeenAtMs);
  made++;
  return {
    id: `story-${made}`,
    articles,
    firstSeenAtMs: Math.min(...seen),
    updatedAtMs: Math.max(...seen),
    ...over,
  };
}
