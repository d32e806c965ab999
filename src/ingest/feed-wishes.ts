import type { FeedWishes } from '../storage/source-rows.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const PERIODS: Record<string, number> = { hourly: 1, daily: 24, weekly: 168, monthly: 720, yearly: 8_760 };
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** What a feed says of when to come: RSS's `ttl`, `skipHours` and `skipDays`, and the Syndication module's period. */
export function wishesOf(feed: {
  ttl?: number;
  sy?: { updatePeriod?: string; updateFrequency?: number };
  skipHours?: number[];
  skipDays?: string[];
}): FeedWishes | undefined {
  const everyMs = feed.ttl && feed.ttl > 0 ? feed.ttl * MINUTE_MS : periodMs(feed.sy);
  const hours = unique((feed.skipHours ?? []).filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24))
    // Written as 1 to 24 by some: the 24th is midnight.
    .map((hour) => hour % 24);
  const days = unique((feed.skipDays ?? []).map((day) => DAYS.indexOf(day.trim().slice(0, 3).toLowerCase()) + 1));
  const notOnDays = days.filter((day) => day > 0);
  const wishes = {
    ...(everyMs !== undefined && { everyMs }),
    ...(hours.length > 0 && { notAtHours: unique(hours) }),
    ...(notOnDays.length > 0 && { notOnDays }),
  };
  return Object.keys(wishes).length > 0 ? wishes : undefined;
}

function periodMs(sy: { updatePeriod?: string; updateFrequency?: number } | undefined): number | undefined {
  const hours = PERIODS[sy?.updatePeriod?.trim().toLowerCase() ?? ''];
  return hours === undefined ? undefined : (hours * HOUR_MS) / Math.max(1, sy?.updateFrequency ?? 1);
}

const unique = (numbers: readonly number[]) => [...new Set(numbers)].toSorted((a, b) => a - b);
