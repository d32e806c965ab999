import type { PollRecord } from '../storage/polls.ts';
import type { FeedWishes, PollState } from '../storage/source-rows.ts';
import { keep } from '../texts/errors/error-texts.ts';
import type { FetchResult } from './fetch-url.ts';
import { afterRest, healthAfter, intervalAfter, waitAfterFailure, withJitter } from './next-poll.ts';

/** The moment a poll ended, and chance. */
export interface PollEnd {
  nowMs: number;
  random: number;
}

/** What a source's body said of the source itself. */
export interface SelfDescription {
  bodyHash: string;
  language?: string;
  siteUrl?: string;
  wishes?: FeedWishes;
}

/** A source gone for good is not asked again until somebody wants it. */
const GONE_WORDS = keep(['status', 410]);
const DAY_MS = 86_400_000;

export function afterSuccess(
  state: PollState,
  answer: FetchResult,
  {
    foundNews,
    isConditional,
    said,
  }: { foundNews: boolean; isConditional: boolean; said?: SelfDescription | undefined },
  { nowMs, random }: PollEnd,
): PollRecord {
  const wishes = said ? said.wishes : state.wishes;
  const hasValidators =
    answer.etag !== undefined || answer.lastModified !== undefined || answer.outcome === 'unchanged';
  const { intervalMs, waitMs } = intervalAfter({
    intervalMs: state.intervalMs,
    foundNews,
    hasValidators,
    freshForMs: answer.freshForMs,
    everyMs: wishes?.everyMs,
  });
  return {
    nextPollAtMs: afterRest(nowMs + withJitter(waitMs, random), wishes),
    intervalMs,
    health: 'healthy',
    lastError: null,
    failures: 0,
    failingSinceMs: null,
    lastOkAtMs: nowMs,
    lastFetchedAtMs: nowMs,
    ...(!isConditional && { lastUnconditionalAtMs: nowMs }),
    // A 304 may leave its validators out; those of the body that it stands for hold on.
    ...(answer.outcome === 'fetched' && { etag: answer.etag ?? null, lastModified: answer.lastModified ?? null }),
    ...(said && { bodyHash: said.bodyHash, wishes: said.wishes ?? null }),
    ...(said?.language && { language: said.language }),
    ...(said?.siteUrl && { siteUrl: said.siteUrl }),
  };
}

export function afterFailure(
  state: PollState,
  failure: {
    words: string;
    retryAfterMs?: number | undefined;
    failingSinceMs?: number | undefined;
    isConditional: boolean;
  },
  { nowMs, random }: PollEnd,
): PollRecord {
  const failures = state.failures + 1;
  return {
    nextPollAtMs: nowMs + withJitter(waitAfterFailure(failures, failure.retryAfterMs), random),
    health: healthAfter(failures),
    lastError: failure.words,
    failures,
    failingSinceMs: failure.failingSinceMs ?? nowMs,
    lastFetchedAtMs: nowMs,
    // Once a day even where it fails: there are servers that answer only conditional requests.
    ...(!failure.isConditional && { lastUnconditionalAtMs: nowMs }),
  };
}

export function afterGone(state: PollState, failingSinceMs: number | undefined, nowMs: number): PollRecord {
  return {
    nextPollAtMs: nowMs + DAY_MS,
    health: 'paused',
    lastError: GONE_WORDS,
    failures: state.failures + 1,
    failingSinceMs: failingSinceMs ?? nowMs,
    lastFetchedAtMs: nowMs,
  };
}
