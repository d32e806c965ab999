/**
 * The nouns. Every stage takes the one before it and gives the next: Source → FeedItem → Article → Story → Summary →
 * Digest → Delivery. Plain data, no behaviour. Instants are milliseconds since the Unix epoch (`…Ms`), languages are
 * BCP 47 primary subtags (`en`), an absent field is left out.
 */

export type * from './model/article.ts';
export type * from './model/digest.ts';
export type * from './model/edition.ts';
export type * from './model/source.ts';
export type * from './model/story.ts';
export type * from './model/subscription.ts';
export type * from './model/summary.ts';
