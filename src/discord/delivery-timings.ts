/** How long things may take; a test or a bench gives its own. */
export interface DeliveryTimings {
  /** A claim is held no longer; longer than a POST may take with all that stands around it. */
  leaseMs: number;
  /** A POST that was noted longer ago than this is not sent any more: the process slept meanwhile. */
  staleMs: number;
  /** A request is given up after this. */
  requestMs: number;
  /** Discord may carry out a request this long after it was given up. Discord names no figure; this is a guess. */
  commitMs: number;
  /** Discord compares nonces for “the past few minutes”; within this much of it a POST is repeated blindly. */
  safeMs: number;
  /** Between two tries after an answer that says nothing. */
  retryMs: number;
  /** After the token was refused. */
  unauthorizedMs: number;
  /** A wait up to this long is waited out; what is longer is left to a later tick. */
  patienceMs: number;
}

export const DEFAULT_TIMINGS: Readonly<DeliveryTimings> = {
  leaseMs: 60_000,
  staleMs: 2_000,
  requestMs: 10_000,
  commitMs: 30_000,
  safeMs: 60_000,
  retryMs: 2_000,
  unauthorizedMs: 60_000,
  patienceMs: 5_000,
};

/** By then a POST that was noted at an instant was carried out, or it never will be. */
export function settledAt(postedAtMs: number, { staleMs, requestMs, commitMs }: DeliveryTimings): number {
  return postedAtMs + staleMs + requestMs + commitMs;
}

/** Whether a repetition is compared with the first POST for certain, even if it is carried out as late as can be. */
export function isNonceKnown(
  firstPostAtMs: number,
  nowMs: number,
  { requestMs, commitMs, safeMs }: DeliveryTimings,
): boolean {
  return nowMs + requestMs + commitMs - firstPostAtMs <= safeMs;
}
