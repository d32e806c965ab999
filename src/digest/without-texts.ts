import type { Digest } from '../model.ts';

/** A digest to keep: the articles' texts stay in the articles' table. What a summary rests on is in its evidence. */
export function withoutTexts(digest: Digest): Digest {
  return {
    ...digest,
    entries: digest.entries.map((entry) => ({
      ...entry,
      story: { ...entry.story, articles: entry.story.articles.map((article) => ({ ...article, text: '' })) },
    })),
  };
}
