import type { Schema } from './schema.ts';

/** Days after which `purge` deletes. Articles outlive a monthly digest that was missed once. */
export const KEPT_DAYS = {
  articles: 60,
  editions: 90,
  audit: 180,
  usage: 180,
  deletedSubscriptions: 30,
  suggestions: 30,
  notices: 14,
  packs: 7,
  leftServers: 30,
};

const { articles, editions, audit, usage, deletedSubscriptions, suggestions, notices, packs, leftServers } = KEPT_DAYS;

/** What each table holds of whom, and for how long: the table of `docs/privacy.md`, which a test compares with this. */
export const RETENTION: Record<keyof Schema, { holds: string; kept: string }> = {
  servers: {
    holds: 'a Discord server’s id, name, language, time zone, log channel and manager role',
    kept: `until ${leftServers} days after the bot was removed`,
  },
  sources: { holds: 'feeds: address, publisher, health; nothing of who follows them', kept: 'while the bot runs' },
  feedItems: { holds: 'fingerprints of feed entries', kept: '90 days after they left their feed' },
  follows: {
    holds:
      'which server follows which source, and the id of the user who added it; of packs asked for outside of servers nobody’s id',
    kept: `until it is removed, or ${leftServers} days after the bot was removed; of packs ${packs} days after somebody asked`,
  },
  articles: {
    holds: 'published articles; of a pasted one the server’s and the submitting user’s id',
    kept: `${articles} days; a server’s own go with it`,
  },
  articleSources: { holds: 'in which feed an article stood', kept: 'as long as the article' },
  articleMarks: { holds: 'fingerprints of articles', kept: 'as long as the article' },
  articleTerms: { holds: 'words of articles, for finding like ones', kept: 'as long as the article' },
  termCounts: { holds: 'how many articles a word stood in', kept: 'while the bot runs' },
  stories: { holds: 'which articles belong together', kept: `${articles} days after the last article` },
  subscriptions: {
    holds:
      'a channel’s id, and the schedule and filters that its admins chose; of a digest by direct message the id of the person who wished it, and their topics',
    kept: `until ${deletedSubscriptions} days after it is removed; for the first 7 it can be brought back`,
  },
  editions: { holds: 'digests as they were posted', kept: `${editions} days` },
  editionStories: { holds: 'what a digest made of each story, and why', kept: 'as long as the edition' },
  deliveries: { holds: 'messages of a digest: channel’s id, text, message’s id', kept: 'as long as the edition' },
  suggestions: {
    holds: 'sources that members suggested, and who',
    kept: `until a manager decides, at most ${suggestions} days`,
  },
  drafts: { holds: 'where a digest waits for a moderator: channel’s id, message’s id', kept: 'as long as the edition' },
  edits: { holds: 'messages of a digest as they were corrected', kept: 'as long as the edition' },
  notices: {
    holds: 'what a server’s admins are to hear of: names of its subscriptions and sources, reasons, ids of channels',
    kept: `until they were told, at most ${notices} days`,
  },
  revisedArticles: {
    holds: 'which articles were edited just now',
    kept: 'until posted digests were compared with them',
  },
  restores: { holds: 'when a backup was put back', kept: 'while the bot runs' },
  audit: { holds: 'which user changed what, by id, and reports of faults in their words', kept: `${audit} days` },
  usage: { holds: 'what the model cost a server on a day', kept: `${usage} days` },
  cache: { holds: 'summaries, cooldowns, open choices behind buttons', kept: 'until each expires' },
};
