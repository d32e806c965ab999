import type { Article } from './article.ts';

/** The articles about one event. */
export interface Story {
  id: string;
  /** Copies included, oldest first. A server sees public articles and its own. */
  articles: Article[];
  firstSeenAtMs: number;
  /** When the newest article that is no copy came in. */
  updatedAtMs: number;
}

/** Different figures, dates or places that the sources give for the same thing; found in the texts, never by a model. */
export interface Disagreement {
  /** What is in dispute, in the sources' words: `killed`, `place of the talks`. */
  what: string;
  values: { value: string; publishers: string[]; sentence: string }[];
}
