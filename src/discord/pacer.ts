/**
 * Turns in the bot's share of Discord's rate limit: even steps, so that no second ever holds more than its share.
 * @returns a function that resolves when it is the caller's turn
 */
export function createPacer(
  requestsPerSecond: number,
  { now, wait }: { now(): number; wait(ms: number): Promise<void> },
): () => Promise<void> {
  const stepMs = 1_000 / requestsPerSecond;
  let nextMs = 0;
  return async () => {
    const turnMs = Math.max(nextMs, now());
    nextMs = turnMs + stepMs;
    const waitMs = turnMs - now();
    if (waitMs > 0) await wait(waitMs);
  };
}
