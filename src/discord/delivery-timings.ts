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
