import { DiscordError } from '../world/discord-error.ts';
import type { World } from '../world/world.ts';
import type { Fault, Faults } from './faults.ts';
import type { JournalEntry } from './journal.ts';
import { createRateLimits, tooManyRequests } from './rate-limits.ts';
import type { ApiAnswer, ApiRequest, Match } from './router.ts';

/** What the bot is told: an answer, nothing while it waits, or a torn connection. */
export type Told = ApiAnswer | 'hang' | 'reset';

export interface Answerer {
  answer: (match: Match, request: ApiRequest, authorization: string | undefined, entry: JournalEntry) => Told;
  /** Resolves when every late commit has happened. */
  settled: () => Promise<void>;
  /** While true every request gets 503. */
  setDown: (down: boolean) => void;
}

/** The order of things: outage, token, fault, rate limit, then the route itself. */
export function createAnswerer(world: World, faults: Faults): Answerer {
  const limit = createRateLimits(world.now, world.limits);
  const late = new Set<Promise<void>>();
  let down = false;

  const commitLater = (match: Match, request: ApiRequest, entry: JournalEntry, afterMs: number): void => {
    const commit = new Promise<void>((resolve) => {
      setTimeout(() => {
        noteId(entry, carryOut(world, match, request));
        resolve();
      }, afterMs);
    });
    late.add(commit);
    void commit.then(() => late.delete(commit));
  };

  return {
    answer: (match, request, authorization, entry) => {
      if (down) return words(503);
      if (!match.route.open && authorization !== `Bot ${world.token}`) return words(401);
      const fault = faults.strike(match.route, request);
      if (fault) entry.fault = fault.kind;
      if (fault?.kind === 'rate_limit') return tooManyRequests({ headers: {}, ...fault });
      if (fault?.kind === 'late') {
        commitLater(match, request, entry, fault.commitAfterMs);
        return fault.answer === 'status' ? words(500) : fault.answer;
      }
      if (fault && !fault.stored) return failure(fault);
      const ruling = limit(match);
      if (ruling.retryAfterMs !== undefined) return tooManyRequests(ruling);
      const done = carryOut(world, match, request);
      noteId(entry, done);
      return fault ? failure(fault) : { ...done, headers: { ...ruling.headers, ...done.headers } };
    },
    settled: async () => {
      await Promise.all(late);
    },
    setDown: (value) => {
      down = value;
    },
  };
}

function carryOut(world: World, match: Match, request: ApiRequest): ApiAnswer {
  try {
    return match.route.run(world, request) ?? { status: 204 };
  } catch (error) {
    return refusal(error);
  }
}

/** A refusal is an answer; anything else is a mistake of the sandbox and shows its stack on the terminal. */
export function refusal(error: unknown): ApiAnswer {
  if (error instanceof DiscordError) {
    const { status, code, message, errors } = error;
    return { status, body: { message, code, ...(errors && { errors }) } };
  }
  console.error('The sandbox failed at a request:', error);
  return words(500);
}

function failure(fault: Exclude<Fault, { kind: 'rate_limit' | 'late' }>): Told {
  return fault.kind === 'status' ? words(fault.status) : fault.kind;
}

const WORDS = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** An answer of Discord's edge, which knows no codes. */
export function words(status: keyof typeof WORDS): ApiAnswer {
  return { status, body: { message: `${status}: ${WORDS[status]}`, code: 0 } };
}

function noteId(entry: JournalEntry, { status, body }: ApiAnswer): void {
  const id = (body as { id?: unknown } | undefined)?.id;
  if (status < 300 && typeof id === 'string') entry.id = id;
}
