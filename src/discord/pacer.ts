const SECOND_MS = 1_000;

/**
 * Turns in the bot's share of Discord's rate limit: even steps, and no second ever holds more than the share, not even
 * after the process stood still and many turns were due at once.
 * @returns a function that resolves when it is the caller's turn, in the order of the calls
 */
export function createPacer(
  requestsPerSecond: number,
  { now, wait }: { now(): number; wait(ms: number): Promise<void> },
): () => Promise<void> {
  const stepMs = SECOND_MS / requestsPerSecond;
  const share = Math.max(1, Math.floor(requestsPerSecond));
  /** When the newest turns were given, as many as a second may hold. */
  const given: number[] = [];
  let nextMs = 0;
  let last = Promise.resolve();

  async function give(turnMs: number): Promise<void> {
    const freeMs = given.length < share ? 0 : given.shift()! + SECOND_MS;
    const waitMs = Math.max(turnMs, freeMs) - now();
    if (waitMs > 0) await wait(waitMs);
    given.push(now());
  }

  return () => {
    const turnMs = Math.max(nextMs, now());
    nextMs = turnMs + stepMs;
    last = last.then(() => give(turnMs));
    return last;
  };
}
