import { createHash } from 'node:crypto';
import type { Limits, Window } from '../world/limits.ts';
import type { Match } from './router.ts';

export type Scope = 'user' | 'global' | 'shared';

export interface Ruling {
  headers: Record<string, string>;
  /** Set when the request is refused. */
  retryAfterMs?: number;
  scope?: Scope;
}

interface Bucket {
  left: number;
  resetAtMs: number;
}

/** The parameters that have buckets of their own. Source: Discord's rate limit page. */
const MAJOR = ['channel', 'guild', 'webhook', 'token'];

/**
 * Counts requests as Discord does: a bucket for each route and top-level resource, and 50 a second for the bot.
 * The last is counted over any second, not over fixed ones: who passes here passes whatever way Discord counts.
 */
export function createRateLimits(now: () => number, limits: Limits): (match: Match) => Ruling {
  const buckets = new Map<string, Bucket>();
  const lastSecond: number[] = [];

  const takeGlobal = (nowMs: number): number | undefined => {
    while (lastSecond.length > 0 && lastSecond[0]! <= nowMs - 1_000) lastSecond.shift();
    if (lastSecond.length >= limits.globalPerSecond) return lastSecond[0]! + 1_000 - nowMs;
    lastSecond.push(nowMs);
    return undefined;
  };

  const bucketOf = (key: string, window: Window, nowMs: number): Bucket => {
    const known = buckets.get(key);
    if (known && known.resetAtMs > nowMs) return known;
    if (buckets.size > 10_000) forgetOver(buckets, nowMs);
    const fresh = { left: window.limit, resetAtMs: nowMs + window.windowMs };
    buckets.set(key, fresh);
    return fresh;
  };

  return ({ route, params }) => {
    const nowMs = now();
    const globalWaitMs = route.open ? undefined : takeGlobal(nowMs);
    if (globalWaitMs !== undefined) return { headers: {}, retryAfterMs: globalWaitMs, scope: 'global' };
    const window = limits.routes[route.name] ?? limits.otherRoutes;
    const major = MAJOR.flatMap((name) => params[name] ?? []).join(':');
    const bucket = bucketOf(`${route.name} ${major}`, window, nowMs);
    const refused = bucket.left === 0;
    if (!refused) bucket.left -= 1;
    const waitMs = bucket.resetAtMs - nowMs;
    const headers = limitHeaders(route.name, window, bucket, waitMs);
    return refused ? { headers, retryAfterMs: waitMs, scope: 'user' } : { headers };
  };
}

function limitHeaders(name: string, window: Window, bucket: Bucket, waitMs: number): Record<string, string> {
  return {
    'x-ratelimit-bucket': bucketName(name),
    'x-ratelimit-limit': String(window.limit),
    'x-ratelimit-remaining': String(bucket.left),
    'x-ratelimit-reset': (bucket.resetAtMs / 1_000).toFixed(3),
    'x-ratelimit-reset-after': (waitMs / 1_000).toFixed(3),
  };
}

/** Discord's are hashes too; a bot takes routes with one name for one bucket. */
function bucketName(route: string): string {
  const known = bucketNames.get(route);
  if (known) return known;
  const name = createHash('sha256').update(route).digest('hex').slice(0, 32);
  bucketNames.set(route, name);
  return name;
}
const bucketNames = new Map<string, string>();

/** The answer to a request too many. */
export function tooManyRequests({ headers, retryAfterMs = 0, scope = 'user' }: Ruling) {
  const seconds = Math.ceil(retryAfterMs) / 1_000;
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global: scope === 'global' },
    headers: {
      ...headers,
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-scope': scope,
      ...(scope === 'global' && { 'x-ratelimit-global': 'true' }),
    },
  };
}

function forgetOver(buckets: Map<string, Bucket>, nowMs: number): void {
  for (const [key, bucket] of buckets) {
    if (bucket.resetAtMs <= nowMs) buckets.delete(key);
  }
}
