import type { DeliveryTimings } from '../../src/discord/delivery-timings.ts';

/** Everything some twenty times faster than it is with Discord, in the same proportions. */
const TIMINGS: DeliveryTimings = {
  leaseMs: 3_000,
  staleMs: 500,
  requestMs: 1_000,
  commitMs: 1_000,
  safeMs: 4_000,
  retryMs: 50,
  unauthorizedMs: 500,
  patienceMs: 3_000,
};
/** A worker is loaded in less than this on a machine that has nothing else to do. */
const USUAL_LOAD_MS = 1_500;

/** The busier the machine, the more time everything gets: a sandbox that stands still is a Discord that is late. */
export function slownessOf(loadMs: number): number {
  return Math.max(1, Math.ceil(loadMs / USUAL_LOAD_MS));
}

export function timingsFor(slowness: number, over: Partial<DeliveryTimings> = {}): DeliveryTimings {
  const slowed = Object.entries({ ...TIMINGS, ...over }).map(([name, ms]) => [name, ms * slowness]);
  return Object.fromEntries(slowed) as DeliveryTimings;
}

/** How long a nonce is remembered. Above `safeMs`, as it is with Discord. */
export const NONCE_WINDOW_MS = 5_000;
/** A request that was given up is carried out this much later: within `commitMs`, with room for a busy machine. */
export const LATE_MS = 500;

/** Never blindly again: whatever is in doubt is looked for. */
export const ALWAYS_LOOK = { safeMs: 0 };
/** Blindly again, when the nonce is forgotten. */
export const NEVER_LOOK = { safeMs: 1e9, retryMs: NONCE_WINDOW_MS + 500, patienceMs: NONCE_WINDOW_MS + 1_000 };
