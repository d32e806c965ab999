const STEP_MS = 20;

/**
 * Watches whether this process stands still, and with it the sandbox: what it carries out late then is later than anything
 * here allows for, and proves nothing of the bot.
 */
export function watchStandstill(): { longestMs(): number; stop(): void } {
  let longest = 0;
  let beforeMs = performance.now();
  const timer = setInterval(() => {
    const nowMs = performance.now();
    longest = Math.max(longest, nowMs - beforeMs - STEP_MS);
    beforeMs = nowMs;
  }, STEP_MS);
  return { longestMs: () => Math.round(longest), stop: () => clearInterval(timer) };
}
