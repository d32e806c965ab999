import type { Story } from './story.ts';
import type { Length, Summary } from './summary.ts';

/** Every part of a story's rank, 0 to 1 each, kept so that it can be explained. */
export interface Rank {
  score: number;
  breadth: number;
  recency: number;
  topic: number;
  source: number;
  novelty: number;
  publishers: number;
}

export interface DigestEntry {
  story: Story;
  summary: Summary;
  rank: Rank;
  topic?: string;
  /** What is new since the channel last read of it; present on an update only. */
  whatIsNew?: string;
}

export type LeftOutReason =
  | 'already-read'
  | 'filtered-word'
  | 'filtered-publisher'
  | 'filtered-language'
  | 'too-few-publishers'
  | 'publisher-share'
  | 'topic-share'
  | 'kind'
  | 'no-room'
  | 'too-old'
  | 'no-summary';

export interface LeftOut {
  storyId: string;
  title: string;
  reason: LeftOutReason;
  detail?: string;
}

/** What an edition says. Knows nothing of Discord. */
export interface Digest {
  title: string;
  /** The instant it speaks for. */
  atMs: number;
  language: string;
  length: Length;
  entries: DigestEntry[];
  leftOut: LeftOut[];
  counts: {
    articles: number;
    stories: number;
    publishers: number;
    filtered: number;
    sentences: number;
    traced: number;
  };
  failedSources: string[];
}
