import type { SourceHealth } from '../model.ts';
import type { FeedWishes } from '../storage/source-rows.ts';

const MINUTE_MS = 60_000;
const SHORTEST_MS = 5 * MINUTE_MS;
const LONGEST_MS = 24 * 60 * MINUTE_MS;
/** A server without validators sends its whole feed each time. */
const SHORTEST_UNCONDITIONAL_MS = 15 * MINUTE_MS;
/** Longer than this no `Retry-After` silences a source. */
const LONGEST_SILENCE_MS = 48 * 60 * MINUTE_MS;
/** A weekend and the night before it. */
const LONGEST_REST_HOURS = 60;
const JITTER = 0.1;
/** Failures in a row from which on a source counts as failing, no longer as having a bad moment. */
const FAILING_FROM = 3;

export interface GoodPoll {
  intervalMs: number;
  foundNews: boolean;
  /** It can tell us that nothing changed without sending it all. */
  hasValidators: boolean;
  /** What its headers and the feed itself ask for. */
  freshForMs?: number | undefined;
  everyMs?: number | undefined;
}

/** A feed's own pace: sooner after news, later after none; never sooner than the publisher asks. */
export function intervalAfter({ intervalMs, foundNews, hasValidators, freshForMs = 0, everyMs = 0 }: GoodPoll): {
  intervalMs: number;
  waitMs: number;
} {
  const learnt = clamp(
    intervalMs * (foundNews ? 0.6 : 1.3),
    hasValidators ? SHORTEST_MS : SHORTEST_UNCONDITIONAL_MS,
    LONGEST_MS,
  );
  return { intervalMs: learnt, waitMs: Math.min(LONGEST_MS, Math.max(learnt, freshForMs, everyMs)) };
}

/** Not in the hours and on the days on which the publisher rests; one who says that it always does is not believed. */
export function afterRest(atMs: number, { notAtHours = [], notOnDays = [] }: FeedWishes = {}): number {
  for (let hours = 0; hours <= LONGEST_REST_HOURS; hours++) {
    const at = new Date(atMs + hours * 60 * MINUTE_MS);
    if (!notAtHours.includes(at.getUTCHours()) && !notOnDays.includes(at.getUTCDay() || 7)) return at.getTime();
  }
  return atMs;
}

/** Twice as long after each failure, up to a day, and on without end. */
export function waitAfterFailure(failures: number, retryAfterMs = 0): number {
  const backOff = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** Math.min(failures, 20));
  return Math.max(backOff, Math.min(retryAfterMs, LONGEST_SILENCE_MS));
}

/** Spread, so that feeds do not come due together. `random` is in 0..1; what was asked for is never cut short. */
export function withJitter(waitMs: number, random: number): number {
  return Math.round(waitMs * (1 + JITTER * random));
}

export function healthAfter(failures: number): SourceHealth {
  if (failures === 0) return 'healthy';
  return failures < FAILING_FROM ? 'degraded' : 'failing';
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
