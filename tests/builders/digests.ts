import type { Digest, DigestEntry, Summary } from '../../src/model.ts';
import { anArticle, aStory, NOON_MS } from './articles.ts';

/** A summary of two sentences that rests on the first of these articles. */
export function aSummary(over: Partial<Summary> = {}): Summary {
  return {
    headline: 'Council keeps the harbour ferry running',
    sentences: [
      { text: 'The town council voted on Monday to keep the harbour ferry running.', cites: ['1.1'] },
      { text: 'The service will cost 40,000 a year.', cites: ['1.2'] },
    ],
    labels: [],
    disagreements: [],
    articleIds: ['article-a'],
    evidence: { '1.1': 'The town council voted on Monday.', '1.2': 'It will cost 40,000 a year.' },
    language: 'en',
    method: 'extract',
    dropped: 0,
    ...over,
  };
}

/** An entry whose summary knows its story's articles. */
export function anEntry(over: Partial<DigestEntry> = {}): DigestEntry {
  const story = over.story ?? aStory([anArticle()]);
  const summary = over.summary ?? aSummary({ articleIds: story.articles.map(({ id }) => id) });
  const rank = { score: 0.5, breadth: 0.5, recency: 0.5, topic: 0.5, source: 0.5, novelty: 1, publishers: 1 };
  return { rank, ...over, story, summary };
}

/** A valid digest of these entries. */
export function aDigest(entries: DigestEntry[] = [anEntry()], over: Partial<Digest> = {}): Digest {
  const articles = entries.flatMap(({ story }) => story.articles);
  const sentences = entries.reduce((sum, { summary }) => sum + summary.sentences.length, 0);
  return {
    title: 'Morning news',
    atMs: NOON_MS,
    language: 'en',
    length: 'standard',
    entries,
    leftOut: [],
    counts: {
      articles: articles.length,
      stories: entries.length,
      publishers: new Set(articles.map(({ publisher }) => publisher)).size,
      filtered: 0,
      sentences,
      traced: sentences,
    },
    failedSources: [],
    ...over,
  };
}
