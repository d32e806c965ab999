import { comeBackTo, endFuture } from '../storage/come-back.ts';
import type { Database } from '../storage/open-db.ts';

/** Clocks are set right by seconds all the time. News of so long before may have come by the right clock already. */
const UNNOTICED_MS = 60_000;
/** A clock that is wrong by less makes digests early or late; by more, it would also delete what is not old. */
const MOST_WRONG_MS = 3_600_000;

export interface ClockWatchDeps {
  db: Database;
  now(): number;
  /** Milliseconds by a clock that nobody sets. It may stand still while the machine sleeps. */
  elapsed(): number;
  /** @returns Discord's time, to the second; nothing if its answer names none. @throws if there is no answer */
  askTime(): Promise<number | undefined>;
  onBack?(byMs: number): void;
}

/**
 * Asked at every tick. After a start, and after a leap of more than an hour, which may be a sleep of the machine or a clock
 * that was set wrong, Discord is asked which it was. What the tables say of a time that a wrong clock made up is put right
 * once the clock is.
 * @returns why nothing may be done by this clock, in words; nothing if it may be gone by
 */
export function createClockWatch({ db, now, elapsed, askTime, onBack = () => {} }: ClockWatchDeps) {
  let before = { nowMs: now(), elapsedMs: elapsed() };
  let isSure = false;
  let latestMs: number | undefined;
  return async (): Promise<string | undefined> => {
    const here = { nowMs: now(), elapsedMs: elapsed() };
    const leapMs = here.nowMs - before.nowMs - (here.elapsedMs - before.elapsedMs);
    before = here;
    const { nowMs } = here;
    if (Math.abs(leapMs) > MOST_WRONG_MS) isSure = false;
    if (!isSure) {
      const trouble = await findTrouble(nowMs, askTime);
      if (trouble) {
        // What went on meanwhile, interactions and what was under way, has noted this time too.
        latestMs = Math.max(latestMs ?? nowMs, nowMs);
        return trouble;
      }
      isSure = true;
    }
    if (latestMs === undefined) await endFuture(db, nowMs);
    else if (latestMs - nowMs > UNNOTICED_MS) {
      onBack(latestMs - nowMs);
      await comeBackTo(db, nowMs, nowMs - UNNOTICED_MS);
    }
    latestMs = nowMs;
    return undefined;
  };
}

async function findTrouble(nowMs: number, askTime: ClockWatchDeps['askTime']): Promise<string | undefined> {
  let theirsMs: number | undefined;
  try {
    theirsMs = await askTime();
  } catch (error) {
    return `Discord could not be asked whether the clock is right (${(error as Error).message}); it is asked again`;
  }
  const wrongMs = nowMs - (theirsMs ?? nowMs);
  if (Math.abs(wrongMs) <= MOST_WRONG_MS) return undefined;
  const hours = Math.round(Math.abs(wrongMs) / 3_600_000);
  const way = wrongMs > 0 ? 'ahead of' : 'behind';
  return `the clock is ${hours} h ${way} Discord's: set it, or switch NTP on; until then nothing is read, planned or sent`;
}
