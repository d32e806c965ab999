import type { Scope } from './rate-limits.ts';
import type { ApiRequest, Route } from './router.ts';

/** What goes wrong. `stored`: the request is carried out all the same, and the bot is not told. */
export type FaultKind =
  | { kind: 'rate_limit'; scope: Scope; retryAfterMs: number }
  | { kind: 'status'; status: 401 | 403 | 500 | 502 | 503 | 504; stored: boolean }
  | { kind: 'hang'; stored: boolean }
  | { kind: 'reset'; stored: boolean }
  /** The bot is told of a failure at once; the request is carried out later all the same. */
  | { kind: 'late'; commitAfterMs: number; answer: 'status' | 'hang' | 'reset' };

/** A fault and the requests that it meets. Without `times` and `probability` it meets all that fit. */
export type Fault = FaultKind & {
  /** `POST /channels/:channel/messages`; absent: every route. */
  route?: string;
  fits?: (request: Pick<ApiRequest, 'method' | 'path' | 'params' | 'body'>) => boolean;
  times?: number;
  probability?: number;
};

export interface Faults {
  /** Replaces all. The same seed gives the same dice. */
  set: (faults: readonly Fault[], seed?: number) => void;
  /** The first in the list that fits the request and is due. */
  strike: (route: Route, request: ApiRequest) => Fault | undefined;
}

export function createFaults(): Faults {
  let armed: { fault: Fault; left: number }[] = [];
  let dice = createDice(1);
  return {
    set: (faults, seed = 1) => {
      armed = faults.map((fault) => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY }));
      dice = createDice(seed);
    },
    strike: (route, request) => {
      const struck = armed.find(({ fault, left }) => {
        if (left === 0 || (fault.route !== undefined && fault.route !== route.name)) return false;
        if (fault.fits && !fault.fits(request)) return false;
        return fault.probability === undefined || dice() < fault.probability;
      });
      if (struck) struck.left -= 1;
      return struck?.fault;
    },
  };
}

/** Numbers in [0, 1) from a seed: mulberry32. */
function createDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
