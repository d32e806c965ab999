import type { Generated } from 'kysely';

/**
 * The tables, as both engines hold them: instants in ms as integers, flags as 0 or 1, lists and objects as JSON text.
 * A file beside this one owns each table; it alone turns rows into the nouns of `model.ts`.
 */
export interface Schema {
  servers: {
    guildId: string;
    name: string;
    locale: string;
    timeZone: string;
    logChannelId: string | null;
    managerRoleId: string | null;
    /** 1: what its digests said is open to read for everybody. */
    archive: Generated<number>;
    joinedAtMs: number;
    removedAtMs: number | null;
  };
  sources: {
    id: string;
    kind: string;
    url: string;
    siteUrl: string | null;
    title: string;
    publisher: string;
    language: string | null;
    linkSelector: string | null;
    health: string;
    lastError: string | null;
    failures: Generated<number>;
    failingSinceMs: number | null;
    /** When the servers that follow it were told that it fails; null once they were told that it is back. */
    noticeSentAtMs: number | null;
    lastOkAtMs: number | null;
    lastFetchedAtMs: number | null;
    lastUnconditionalAtMs: number | null;
    nextPollAtMs: number;
    intervalMs: number;
    etag: string | null;
    lastModified: string | null;
    bodyHash: string | null;
    /** `FeedWishes` as JSON, of the last body that was read. */
    wishes: string | null;
    /** Where permanent redirects have pointed, and how often in a row. */
    movedTo: string | null;
    movedSeen: Generated<number>;
    claimedBy: string | null;
    claimedUntilMs: Generated<number>;
  };
  /** What each source has shown, so that it is news once only, under whatever guid it comes again. */
  feedItems: {
    sourceId: string;
    /** Its guid, else its link, else its title. */
    itemKey: string;
    url: string | null;
    titleKey: string | null;
    /** Changes with its words; a new date alone is no edit. */
    contentHash: string;
    seenAtMs: number;
  };
  follows: {
    guildId: string;
    sourceId: string;
    groupName: string;
    weight: number;
    use: string;
    addedBy: string;
    addedAtMs: number;
  };
  articles: {
    id: string;
    url: string | null;
    /** What makes two items one: its address (`ArticleDraft.addressKey`), else guid within its source, else title and day. Unique. */
    identity: string;
    titleKey: string | null;
    title: string;
    text: string;
    byline: string | null;
    publisher: string;
    publisherName: string;
    language: string | null;
    publishedAtMs: number | null;
    firstSeenAtMs: number;
    updatedAtMs: number;
    imageUrl: string | null;
    imageAlt: string | null;
    kind: string;
    excerpt: number;
    paywalled: number;
    revision: number;
    contentHash: string;
    /** `ArticleDraft.sketch`, its 32-bit numbers in base64. */
    sketch: string;
    guildId: string | null;
    submittedBy: string | null;
    copyOf: string | null;
    storyId: string | null;
  };
  articleSources: {
    articleId: string;
    sourceId: string;
    guid: string | null;
    url: string | null;
    seenAtMs: number;
    /** What this source last said; a second source with other words is no edit, the same one with other words is. */
    contentHash: string;
  };
  /** The smallest hashes of each sketch: near copies share one nearly always, and strangers never. */
  articleMarks: { mark: number; articleId: string };
  /** What grouping reads of an article that is no copy: `ArticleTerms` as JSON. `searchRow` numbers its full-text row. */
  articleTerms: { articleId: string; atMs: number; searchRow: number; terms: string };
  /** In how many articles a term stood, of all that were ever indexed; the empty term counts them. */
  termCounts: { term: string; articles: number };
  stories: { id: string; firstSeenAtMs: number; updatedAtMs: number; articles: number; publishers: number };
  subscriptions: {
    id: string;
    guildId: string;
    channelId: string;
    name: string;
    schedule: string;
    sourceIds: string;
    filters: string;
    maxStories: number;
    length: string;
    language: string;
    look: string;
    quietDay: string;
    minStories: number;
    paused: string | null;
    nextSlotAtMs: number | null;
    createdAtMs: number;
    deletedAtMs: number | null;
    /** Of one that something of Discord's hinders: when to look whether it is mended; 0 until its server was told. */
    lookAtMs: number | null;
    hinderedAtMs: number | null;
    approval: string | null;
    /** The person to whom it goes by direct message; null where it is a server's. */
    ownerId: string | null;
  };
  editions: {
    id: string;
    subscriptionId: string;
    slotKey: string;
    slotAtMs: number;
    state: string;
    reason: string | null;
    windowFromMs: number;
    windowToMs: number;
    digest: string | null;
    owner: string | null;
    leaseUntilMs: Generated<number>;
    fence: Generated<number>;
    sentAtMs: number | null;
    /** The look that its messages were rendered in. */
    look: string | null;
    /** Counts changes of the digest after it was composed. */
    revision: Generated<number>;
    /** 1: it did not come, or not whole, and its server is to hear of it. */
    untold: Generated<number>;
  };
  /** What each edition made of each story: the memory of a channel, and the answer to "why". */
  editionStories: {
    editionId: string;
    subscriptionId: string;
    storyId: string;
    /** From 1 where it was shown; null where it was left out, and then `reason` says why. */
    position: number | null;
    reason: string | null;
    rank: string;
    /** Numbers, names and publishers shown, for telling an update from a repetition. */
    facts: string;
  };
  deliveries: {
    editionId: string;
    part: number;
    channelId: string;
    way: string;
    body: string;
    nonce: string;
    mark: string;
    state: string;
    owner: string | null;
    leaseUntilMs: Generated<number>;
    fence: Generated<number>;
    posts: Generated<number>;
    firstPostAtMs: number | null;
    lastPostAtMs: number | null;
    retryAtMs: Generated<number>;
    /** Where its last POST went: the channel, or a thread of it. */
    placeId: string | null;
    /** While it is looked for: how far, a `Looked` as JSON. */
    looked: string | null;
    messageId: string | null;
    /** Of a message in an announcement channel: `wanted`, then `done` or `refused`. */
    publish: string | null;
    publishedAtMs: number | null;
    error: string | null;
  };
  /** Sources that members suggested and no manager has decided on. `feed` is a `SuggestedFeed` as JSON. */
  suggestions: { id: string; guildId: string; url: string; feed: string; suggestedBy: string; atMs: number };
  /** The message in which an edition waits for a moderator. It is shown again while `shownRevision` is behind. */
  drafts: {
    editionId: string;
    channelId: string;
    /** When it publishes itself, if it does. */
    publishAtMs: number | null;
    page: Generated<number>;
    messageId: string | null;
    posts: Generated<number>;
    /** The oldest POST whose fate is not known. */
    firstPostAtMs: number | null;
    revision: Generated<number>;
    shownRevision: Generated<number>;
    fence: Generated<number>;
    leaseUntilMs: Generated<number>;
    retryAtMs: Generated<number>;
    error: string | null;
  };
  /** What a delivered message is to say instead of what it was posted with; shown while `shownRevision` is behind. */
  edits: {
    editionId: string;
    part: number;
    body: string;
    revision: Generated<number>;
    shownRevision: Generated<number>;
    fence: Generated<number>;
    leaseUntilMs: Generated<number>;
    retryAtMs: Generated<number>;
    /** Why it can never be shown: `gone`, `refused`. */
    ended: string | null;
    error: string | null;
  };
  /** What servers' admins are to hear of: `said` as in `Notice`. `inPerson` 1: the log channel does not take it. */
  notices: {
    id: string;
    guildId: string;
    said: string;
    editionId: string | null;
    inPerson: Generated<number>;
    atMs: number;
  };
  /** Articles whose publisher changed them, until the posted digests were compared with them. */
  revisedArticles: { articleId: string; revision: number };
  /** When a backup was put in the place of this database: slots up to then may have been served by the lost one. */
  restores: { atMs: number };
  audit: { id: string; guildId: string; userId: string; action: string; detail: string; atMs: number };
  /** What models cost a server on a day, in millionths of a dollar. `reservedMicros` is set aside for calls under way. */
  usage: {
    guildId: string;
    day: string;
    reservedMicros: number;
    spentMicros: number;
    calls: number;
    inputTokens: number;
    outputTokens: number;
  };
  cache: { key: string; value: string; expiresAtMs: number | null };
}
