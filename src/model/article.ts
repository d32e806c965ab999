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
