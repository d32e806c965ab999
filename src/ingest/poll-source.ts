import { createHash } from 'node:crypto';
import { AppError } from '../errors.ts';
import type { FeedItem } from '../model.ts';
import type { Database } from '../storage/open-db.ts';
import { type PollRecord, recordPoll } from '../storage/polls.ts';
import type { PolledSource } from '../storage/source-rows.ts';
import { claimSource, moveSource } from '../storage/sources.ts';
import { tell } from '../texts/errors/error-texts.ts';
import { afterFailure, afterGone, afterSuccess, type SelfDescription } from './after-poll.ts';
import { checkUrl } from './check-url.ts';
import type { Fetcher, FetchRequest, FetchResult } from './fetch-url.ts';
import { PAGE_TYPES, type ReadPage } from './read-page.ts';
import type { SourceReader } from './source-reader.ts';
import { storeNews } from './store-news.ts';

export interface PollDeps {
  db: Database;
  fetcher: Fetcher;
  readPage: ReadPage;
  reader: Pick<SourceReader, 'readFeed' | 'readIndexPage'>;
  /** Names this process on its claims. */
  owner: string;
  now(): number;
  /** 0 to 1. */
  random(): number;
}

/** What came of a poll, for the log and for what follows. */
export interface PollReport {
  sourceId: string;
  /** `unchanged`: the publisher said so, or sent the same bytes. `not-due`: somebody else has it, or had it. */
  outcome: 'read' | 'unchanged' | 'failed' | 'gone' | 'not-due';
  newArticleIds: string[];
  updatedArticleIds: string[];
  /** In words for an admin. */
  error?: string;
}

/** Above the time a poll can take: a fetch, its turn, the time for pages, and one page more. */
const LEASE_MS = 5 * 60_000;
/** The whole feed is asked for once a day: some servers call theirs unchanged for ever. */
const UNCONDITIONAL_EVERY_MS = 24 * 3_600_000;
/** A permanent redirect is believed when it has been seen this often in a row. */
const MOVED_AFTER = 3;
const FEED_TYPES = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8';

/** Fetches a source that is due, stores what is new in it, and settles when to come again. */
export async function pollSource(deps: PollDeps, sourceId: string): Promise<PollReport> {
  const { db, owner, now, random } = deps;
  const nothing = { sourceId, newArticleIds: [], updatedArticleIds: [] };
  const claimed = await claimSource(db, { id: sourceId, owner, nowMs: now(), leaseMs: LEASE_MS });
  if (!claimed) return { ...nothing, outcome: 'not-due' };
  const { source, state } = claimed;
  const record = (poll: PollRecord) => recordPoll(db, sourceId, owner, poll);
  const validators = validatorsFor(state, now());
  const isConditional = Object.keys(validators).length > 0;
  let retryAfterMs: number | undefined;
  try {
    const accept = source.kind === 'feed' ? FEED_TYPES : PAGE_TYPES;
    const answer = await deps.fetcher.fetch(source.url, { accept, ...validators });
    if (answer.outcome === 'gone') {
      const poll = afterGone(state, source.failingSinceMs, now());
      await record(poll);
      return { ...nothing, outcome: 'gone', error: tell(poll.lastError!, 'en') };
    }
    if (answer.outcome === 'failed') {
      retryAfterMs = answer.retryAfterMs;
      throw new AppError('fetch_failed', ['status', answer.status]);
    }
    const reading = answer.outcome === 'fetched' ? await read(deps.reader, claimed, answer) : undefined;
    const news = reading && (await storeNews(deps, source, reading.items));
    const foundNews = news !== undefined && news.newArticleIds.length > 0;
    const moved = await settleAddress(db, claimed, answer.movedTo);
    const end = { nowMs: now(), random: random() };
    await record({ ...afterSuccess(state, answer, { foundNews, isConditional, said: reading }, end), ...moved });
    return { ...nothing, ...news, outcome: news ? 'read' : 'unchanged' };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const failure = { words: error.kept, retryAfterMs, failingSinceMs: source.failingSinceMs, isConditional };
    await record(afterFailure(state, failure, { nowMs: now(), random: random() }));
    return { ...nothing, outcome: 'failed', error: error.message };
  }
}

/** What to send back of the last good answer; nothing where there is nothing, or where the whole is due. */
function validatorsFor(
  { etag, lastModified, lastUnconditionalAtMs = 0 }: PolledSource['state'],
  nowMs: number,
): Pick<FetchRequest, 'etag' | 'lastModified'> {
  if (nowMs - lastUnconditionalAtMs >= UNCONDITIONAL_EVERY_MS) return {};
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
}

/** @returns `undefined` if these are the bytes that were read last time */
async function read(
  reader: PollDeps['reader'],
  { source, state }: PolledSource,
  { body, contentType, url }: FetchResult & { outcome: 'fetched' },
): Promise<(SelfDescription & { items: FeedItem[] }) | undefined> {
  const bodyHash = createHash('sha256').update(body).digest('base64url');
  if (bodyHash === state.bodyHash) return undefined;
  const options = { url, ...(contentType && { contentType }) };
  if (source.kind === 'page') {
    const { items } = await reader.readIndexPage(body, options, source.linkSelector);
    return { bodyHash, items };
  }
  const { items, language, link, wishes } = await reader.readFeed(body, options);
  return {
    bodyHash,
    items,
    ...(language && source.language === undefined && { language }),
    ...(link && source.siteUrl === undefined && { siteUrl: link }),
    ...(wishes && { wishes }),
  };
}

/** Follows a publisher that has moved for good, once it has said so often enough. */
async function settleAddress(
  db: Database,
  { source, state }: PolledSource,
  movedTo: string | undefined,
): Promise<Partial<PollRecord>> {
  if (movedTo === undefined) return { movedTo: null, movedSeen: 0 };
  const movedSeen = movedTo === state.movedTo ? state.movedSeen + 1 : 1;
  const isBelieved = movedSeen >= MOVED_AFTER && checkUrl(movedTo).refused === undefined;
  if (isBelieved && (await moveSource(db, source.id, movedTo))) return {};
  return { movedTo, movedSeen };
}
