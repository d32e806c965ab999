import type { Selectable } from 'kysely';
import type { Source, SourceHealth } from '../model.ts';
import type { Schema } from './schema.ts';

type Row = Selectable<Schema['sources']>;

/** What a feed says of when to come. */
export interface FeedWishes {
  everyMs?: number;
  /** Of the day in UTC, 0 to 23, ascending. */
  notAtHours?: number[];
  /** ISO weekdays in UTC, ascending. */
  notOnDays?: number[];
}

/** What the next poll of a source needs to know of the ones before it. */
export interface PollState {
  intervalMs: number;
  /** Polls in a row that brought nothing readable. */
  failures: number;
  etag?: string;
  lastModified?: string;
  bodyHash?: string;
  wishes?: FeedWishes;
  lastFetchedAtMs?: number;
  /** When the whole feed was last asked for, whatever it said of being unchanged. */
  lastUnconditionalAtMs?: number;
  movedTo?: string;
  movedSeen: number;
}

export interface PolledSource {
  source: Source;
  state: PollState;
}

export function toSource(row: Row): Source {
  return {
    id: row.id,
    kind: row.kind as Source['kind'],
    url: row.url,
    title: row.title,
    publisher: row.publisher,
    health: row.health as SourceHealth,
    nextPollAtMs: row.nextPollAtMs,
    ...(row.siteUrl !== null && { siteUrl: row.siteUrl }),
    ...(row.language !== null && { language: row.language }),
    ...(row.linkSelector !== null && { linkSelector: row.linkSelector }),
    ...(row.lastError !== null && { lastError: row.lastError }),
    ...(row.failingSinceMs !== null && { failingSinceMs: row.failingSinceMs }),
    ...(row.lastOkAtMs !== null && { lastOkAtMs: row.lastOkAtMs }),
  };
}

export function toPolledSource(row: Row): PolledSource {
  return {
    source: toSource(row),
    state: {
      intervalMs: row.intervalMs,
      failures: row.failures,
      movedSeen: row.movedSeen,
      ...(row.etag !== null && { etag: row.etag }),
      ...(row.lastModified !== null && { lastModified: row.lastModified }),
      ...(row.bodyHash !== null && { bodyHash: row.bodyHash }),
      ...(row.wishes !== null && { wishes: JSON.parse(row.wishes) as FeedWishes }),
      ...(row.lastFetchedAtMs !== null && { lastFetchedAtMs: row.lastFetchedAtMs }),
      ...(row.lastUnconditionalAtMs !== null && { lastUnconditionalAtMs: row.lastUnconditionalAtMs }),
      ...(row.movedTo !== null && { movedTo: row.movedTo }),
    },
  };
}
