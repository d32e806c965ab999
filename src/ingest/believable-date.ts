const HOUR_MS = 3_600_000;
const OLDEST_MS = 10 * 365 * 24 * HOUR_MS;

/** Later than an hour ahead, or ten years back, is a mistake: better none than a wrong one. */
export function believableDate(atMs: number | undefined, nowMs: number): number | undefined {
  return atMs === undefined || isAhead(atMs, nowMs) || atMs < nowMs - OLDEST_MS ? undefined : Math.min(atMs, nowMs);
}

/** A publisher's clock may be wrong by less. */
export function isAhead(atMs: number, nowMs: number): boolean {
  return atMs > nowMs + HOUR_MS;
}
