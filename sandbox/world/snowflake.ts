/** Discord's epoch, the first second of 2015, ms since the Unix epoch. */
const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** Ids that grow with every call and carry their instant, as Discord's do; a clock set back does not disturb the order. */
export function createIds(now: () => number): () => string {
  let lastMs = 0;
  let sequence = 0;
  return () => {
    const nowMs = Math.floor(now());
    sequence = nowMs > lastMs ? 0 : sequence + 1;
    lastMs = Math.max(lastMs, nowMs);
    return String((BigInt(lastMs - DISCORD_EPOCH_MS) << 22n) + BigInt(sequence));
  };
}

/** Order of two snowflakes as numbers: negative when `a` is older. */
export function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
