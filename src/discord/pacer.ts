const SECOND_MS = 1_000;
/** More requests than the share may be on their way or freshly answered, so that a slow answer does not slow the rest. */
const ROOM_FOR_ANSWERS = 16 / 15;

/** Does some work, one request to Discord, when its turn has come; turns come in the order of the calls. */
export type Pace = <Answer>(work: () => Promise<Answer>) => Promise<Answer>;

/**
 * Turns in the bot's share of Discord's rate limit: even steps, and a hold on each turn until a second after its answer.
 * Discord counts a request when it comes in, which is between its sending and its answer; so what was answered longer
 * than a second ago is in no second of Discord's with what goes now, however slow the way or the process is.
 */
export function createPacer(
  requestsPerSecond: number,
  { now, wait }: { now(): number; wait(ms: number): Promise<void> },
): Pace {
  const stepMs = SECOND_MS / requestsPerSecond;
  const most = Math.max(1, Math.floor(requestsPerSecond * ROOM_FOR_ANSWERS));
  /** When turns were given back, those of the last second. */
  let ended: number[] = [];
  let underWay = 0;
  let nextMs = 0;
  let last: Promise<unknown> = Promise.resolve();
  let freed = Promise.withResolvers<void>();

  async function takeTurn(): Promise<void> {
    for (;;) {
      const nowMs = now();
      ended = ended.filter((atMs) => atMs > nowMs - SECOND_MS);
      if (underWay + ended.length < most && nowMs >= nextMs) break;
      if (underWay >= most) await freed.promise;
      else await wait(Math.ceil(Math.max(nextMs, underWay + ended.length < most ? 0 : ended[0]! + SECOND_MS) - nowMs));
    }
    // A turn that came late by less than a step does not put off the next one.
    nextMs = Math.max(nextMs, now() - stepMs) + stepMs;
    underWay += 1;
  }

  return async (work) => {
    const turn = last.then(takeTurn);
    last = turn;
    await turn;
    try {
      return await work();
    } finally {
      underWay -= 1;
      ended.push(now());
      freed.resolve();
      freed = Promise.withResolvers();
    }
  };
}
