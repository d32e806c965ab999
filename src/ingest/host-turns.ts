/** Runs `work` when its host's turn comes; the next work for that host waits `pauseMs` after it. */
export type TakeTurn = <T>(host: string, pauseMs: number, work: () => Promise<T>) => Promise<T>;

/** One at a time for each host, `inAll` at a time over all hosts; first come, first served. */
export function createHostTurns(inAll: number): TakeTurn {
  const lastOf = new Map<string, Promise<void>>();
  const waiting: (() => void)[] = [];
  let free = inAll;

  const takeSlot = async () => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const freeSlot = () => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };

  return async (host, pauseMs, work) => {
    const before = lastOf.get(host);
    const { promise: mine, resolve: endTurn } = Promise.withResolvers<void>();
    lastOf.set(host, mine);
    await before;
    await takeSlot();
    try {
      return await work();
    } finally {
      freeSlot();
      setTimeout(() => {
        if (lastOf.get(host) === mine) lastOf.delete(host);
        endTurn();
      }, pauseMs);
    }
  };
}
