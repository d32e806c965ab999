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

/** What became of a story after it was posted; the posted message says so. */
export interface Amendment {
  /** `corrected` and `withdrawn` by a moderator; `updated` because a source says something else by now. */
  kind: 'corrected' | 'withdrawn' | 'updated';
  atMs: number;
  /** The moderator's note or reason, empty where only the headline changed; of an update the source's sentence as it is now. */
  words: string;
  /** Of an update: the sentence shown before, as in `SourceSentence.id` (`a.0` is a headline, `a.n` a notice), and whose it is. */
  source?: { sentence: string; publisherName: string };
}

export interface DigestEntry {
  story: Story;
  summary: Summary;
  rank: Rank;
  topic?: string;
  /** What is new since the channel last read of it; present on an update only. */
  whatIsNew?: string;
  /** Corrections and retractions that its sources carried already when it was composed. */
  notices?: string[];
  /** What a moderator changed in the draft or later. Nothing traces such a headline. */
  byModerator?: ('headline' | 'place')[];
  /** Oldest first. */
  amendments?: Amendment[];
}

export type LeftOutReason =
  | 'already-read'
  | 'filtered-word'
  | 'no-word'
  | 'filtered-publisher'
  | 'filtered-language'
  | 'too-few-publishers'
  | 'publisher-share'
  | 'topic-share'
  | 'kind'
  | 'no-room'
  | 'too-old'
  | 'no-summary'
  | 'dropped';

export interface LeftOut {
  storyId: string;
  title: string;
  reason: LeftOutReason;
  /** In no language: a name, a word, a number, a code. */
  detail?: string;
}

/** What became of an article that came in for an edition. */
export type ArticleFate = 'shown' | 'copy' | 'source-unused' | 'other-topic' | 'too-few-stories' | LeftOutReason;

/** All that came in for an edition, and what became of each article. */
export interface Account {
  /** Items that were new or edited in the feeds, and articles that people added. */
  fetched: number;
  /** Articles that were new, those that were not looked at included. */
  arrived: number;
  /** Ids of the new articles by what became of them; each stands once. */
  fates: Partial<Record<ArticleFate, string[]>>;
}

/** What an edition says. Knows nothing of Discord. */
export interface Digest {
  title: string;
  /** The instant it speaks for, and whose day that is; UTC's if left out. */
  atMs: number;
  timeZone?: string;
  language: string;
  length: Length;
  entries: DigestEntry[];
  leftOut: LeftOut[];
  /** Of editions only; those made before it was kept have none. */
  account?: Account;
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
