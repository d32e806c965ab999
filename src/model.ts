/**
 * The nouns. Every stage takes the one before it and gives the next: Source → FeedItem → Article → Story → Summary →
 * Digest → Delivery. Plain data, no behaviour. Instants are milliseconds since the Unix epoch (`…Ms`), languages are
 * BCP 47 primary subtags (`en`), an absent field is left out.
 */

/** Where articles come from. One row for all servers that follow it; fetched once for all. */
export interface Source {
  id: string;
  /** `feed`: RSS, Atom, RDF or JSON Feed. `page`: an index page without a feed, read by its links. */
  kind: 'feed' | 'page';
  url: string;
  siteUrl?: string;
  title: string;
  /** Key of the publisher: its family, or the registrable domain (`stories/publisher.ts`). */
  publisher: string;
  language?: string;
  /** CSS selector of the links of a `page`; without it the links are found by heuristics. */
  linkSelector?: string;
  health: SourceHealth;
  /** The last failure in words for an admin; never tells closed from refused from timed out. */
  lastError?: string;
  failingSinceMs?: number;
  lastOkAtMs?: number;
  nextPollAtMs: number;
}

export type SourceHealth = 'healthy' | 'degraded' | 'failing' | 'paused';

/** A server's own terms for a source. */
export interface Follow {
  guildId: string;
  sourceId: string;
  /** Named set of sources that subscriptions can choose; empty when in none. */
  group: string;
  /** 0.5 to 1.5; 1 is neutral. Feeds the `source` part of the rank. */
  weight: number;
  /** `hide`: not shown, yet still counts as evidence. `never`: not used at all. */
  use: 'show' | 'hide' | 'never';
}

/** One entry as its feed gave it: decoded, bounded, nothing repaired. */
export interface FeedItem {
  /** The feed's own identifier (guid, Atom id), if it gave one. */
  id?: string;
  title?: string;
  url?: string;
  publishedAtMs?: number;
  /** May hold HTML. */
  summary?: string;
  /** May hold HTML. */
  content?: string;
  authors: string[];
  imageUrl?: string;
}

export type ArticleKind = 'news' | 'opinion' | 'live' | 'sponsored' | 'listicle';

/** One piece of news, cleaned. */
export interface Article {
  id: string;
  /** Identity and link: tracking off, AMP and mobile undone. Absent for pasted text without an address. */
  url?: string;
  title: string;
  /** Paragraphs separated by a blank line; no site chrome, no markup. */
  text: string;
  byline?: string;
  /** Key of the publisher, as in `Source`. Breadth counts these. */
  publisher: string;
  /** The publisher's name as shown to readers. */
  publisherName: string;
  language?: string;
  /** Absent when the publisher gave no believable date. */
  publishedAtMs?: number;
  firstSeenAtMs: number;
  imageUrl?: string;
  imageAlt?: string;
  kind: ArticleKind;
  /** The page could not be read; `text` is what the feed gave. */
  excerpt: boolean;
  paywalled: boolean;
  /** Counts edits by the publisher that changed title or text. */
  revision: number;
  /** Set for pasted or submitted articles: they belong to this server alone. */
  guildId?: string;
  submittedBy?: string;
  /** The article this one is a copy of, word for word (shingles, Jaccard ≥ .8). Copies are not evidence of their own. */
  copyOf?: string;
  /** Every source it was seen in. */
  sourceIds: string[];
  storyId?: string;
}

/** An article as ingest made it, before storage knows whether it is new, an edit or a copy. */
export interface ArticleDraft
  extends Omit<Article, 'id' | 'firstSeenAtMs' | 'revision' | 'copyOf' | 'sourceIds' | 'storyId'> {
  /** Changes when the words of title or text change, and not with their spacing, case or punctuation. */
  contentHash: string;
  /** `url` without what differs between addresses of one page: scheme, `www.`, order of parameters, a last slash. */
  addressKey?: string;
  /** Publisher and words of the title; the last resort of identity. Absent where the title is too short to tell. */
  titleKey?: string;
  /** The smallest hashes of the text's 5-word shingles, ascending: what near copies are found and judged by. */
  sketch: number[];
}

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

export type Label =
  | 'single-source'
  | 'unconfirmed'
  | 'disagree'
  | 'update'
  | 'excerpt'
  | 'opinion'
  | 'paywalled'
  | 'model'
  | 'extract';

/** A sentence of a source; `id` is `a.s`, article and sentence counted from 1 in the order of `Summary.articleIds`. */
export interface SourceSentence {
  id: string;
  text: string;
}

export interface SummarySentence {
  text: string;
  /** Ids of the source sentences it rests on. Never empty. */
  cites: string[];
}

export interface Summary {
  headline: string;
  sentences: SummarySentence[];
  labels: Label[];
  disagreements: Disagreement[];
  /** The articles behind `a` of the citations, in order; a reader's `[n]` is a position here. */
  articleIds: string[];
  /** Text of every cited sentence by id, so that a reader can be shown what a sentence rests on. */
  evidence: Record<string, string>;
  language: string;
  /** `extract`: verbatim sentences of the sources. `model`: written by `modelName`, each sentence checked. */
  method: 'extract' | 'model';
  modelName?: string;
  /** Sentences a model wrote that fell at the check. */
  dropped: number;
}

export type Length = 'headlines' | 'brief' | 'standard' | 'deep';

/** Times of day on days of the week or of the month, in a zone. */
export interface Schedule {
  /** Local times `HH:MM`, ascending, at least one. */
  times: string[];
  /** ISO weekdays, 1 is Monday; absent: every day. */
  weekdays?: number[];
  /** Days of the month 1 to 31; a month without the day skips it. */
  monthDays?: number[];
  /** IANA zone. */
  timeZone: string;
}

export interface Filters {
  /** Words or phrases, matched at word boundaries in any script; a story needs one of them if there are any. */
  include: string[];
  exclude: string[];
  hidePublishers: string[];
  languages: string[];
  minPublishers: number;
}

/** A channel's standing order. */
export interface Subscription {
  id: string;
  guildId: string;
  channelId: string;
  name: string;
  schedule: Schedule;
  /** Sources by id; empty: all that the server follows. */
  sourceIds: string[];
  filters: Filters;
  maxStories: number;
  length: Length;
  /** Language of the digest's own words. */
  language: string;
  look: Look;
  quietDay: 'skip' | 'line' | 'carry';
  minStories: number;
  /** Why it is not running; absent while it runs. */
  paused?: { reason: 'admin' | 'permissions' | 'channel'; untilMs?: number; words: string };
  createdAtMs: number;
}

export interface Look {
  /** 0xRRGGBB of the container's edge. */
  accent?: number;
  header?: string;
  footer?: string;
  layout: 'list' | 'topics';
  overflow: 'messages' | 'thread';
  images: boolean;
  /** Publish in announcement channels. */
  crosspost: boolean;
  pingRoleIds: string[];
}

export type EditionState = 'planned' | 'composing' | 'ready' | 'sending' | 'sent' | 'skipped' | 'failed';

/** One subscription's digest for one slot of its schedule. */
export interface Edition {
  id: string;
  subscriptionId: string;
  /** Local date and time `2026-11-23T08:00`, unique in a subscription. On request: `now:` and the interaction's id. */
  slotKey: string;
  slotAtMs: number;
  state: EditionState;
  reason?: string;
  /** Articles first seen in (from, to] are new to this edition. */
  windowFromMs: number;
  windowToMs: number;
}

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

export type DeliveryState = 'ready' | 'sending' | 'reconcile' | 'sent' | 'unknown' | 'dead' | 'skipped';

/** One message of an edition. Its body is frozen when it is composed and never rendered again. */
export interface Delivery {
  editionId: string;
  /** Counted from 0. */
  part: number;
  channelId: string;
  /** `message`: into the channel. `forum`: as a post of it. `thread`: into the thread that part 0 began. */
  way: 'message' | 'forum' | 'thread';
  /** The JSON body as it goes to Discord, nonce included. */
  body: string;
  nonce: string;
  /** Stands in the posted message, so that it can be found there. */
  mark: string;
  state: DeliveryState;
  messageId?: string;
  error?: string;
}
