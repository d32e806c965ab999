import type { IncomingMessage, ServerResponse } from 'node:http';
import { DiscordError } from '../world/discord-error.ts';
import type { World } from '../world/world.ts';
import type { createFaults, Fault } from './faults.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { createRateLimits, tooManyRequests } from './rate-limits.ts';
import { parseBody, readBytes } from './read-body.ts';
import { type ApiAnswer, type ApiRequest, createRouter, type Match, type Route } from './router.ts';

export interface Api {
  serve: (request: IncomingMessage, response: ServerResponse, path: string, query: URLSearchParams) => Promise<void>;
  /** Resolves when every late commit has happened. */
  settled: () => Promise<void>;
  /** While true every request gets 503. */
  setDown: (down: boolean) => void;
}

/** The REST API: token, faults, rate limits, then the route; every request ends up in the journal. */
export function createApi(
  world: World,
  routes: readonly Route[],
  faults: ReturnType<typeof createFaults>,
  journal: Journal,
): Api {
  const find = createRouter(routes);
  const limit = createRateLimits(world.now, world.limits);
  const late = new Set<Promise<void>>();
  let down = false;

  const carryOut = (match: Match, request: ApiRequest): ApiAnswer => {
    try {
      return match.route.run(world, request) ?? { status: 204 };
    } catch (error) {
      return answerTo(error);
    }
  };

  const commitLater = (match: Match, request: ApiRequest, entry: JournalEntry, afterMs: number): void => {
    const commit = new Promise<void>((resolve) => {
      setTimeout(() => {
        noteId(entry, carryOut(match, request));
        resolve();
      }, afterMs);
    });
    late.add(commit);
    void commit.then(() => late.delete(commit));
  };

  /** What the bot is told; `undefined` leaves it waiting, `reset` tears the connection. */
  const answer = (
    match: Match,
    request: ApiRequest,
    authorization: string | undefined,
    entry: JournalEntry,
  ): ApiAnswer | 'hang' | 'reset' => {
    if (down) return { status: 503, body: { message: 'upstream connect error', code: 0 } };
    if (!match.route.open && authorization !== `Bot ${world.token}`)
      return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    const fault = faults.strike(match.route, request);
    if (fault) entry.fault = fault.kind;
    if (fault?.kind === 'rate_limit') return tooManyRequests({ headers: {}, ...fault });
    if (fault?.kind === 'late') {
      commitLater(match, request, entry, fault.commitAfterMs);
      return failure(fault.answer, 500);
    }
    if (fault && !fault.stored) return failure(fault.kind, 'status' in fault ? fault.status : 500);
    const ruling = limit(match);
    if (ruling.retryAfterMs !== undefined) return tooManyRequests(ruling);
    const done = carryOut(match, request);
    noteId(entry, done);
    if (fault) return failure(fault.kind, 'status' in fault ? fault.status : 500);
    return { ...done, headers: { ...ruling.headers, ...done.headers } };
  };

  return {
    settled: async () => void (await Promise.all(late)),
    setDown: (value) => {
      down = value;
    },
    serve: async (incoming, response, path, query) => {
      const method = incoming.method ?? 'GET';
      const match = find(method, path);
      const entry = journal.add({
        atMs: world.now(),
        method,
        path,
        route: match?.route.name,
        body: undefined,
        status: 0,
      });
      let told: ApiAnswer | 'hang' | 'reset';
      try {
        const parsed = await parseBody(await readBytes(incoming), incoming.headers['content-type'] ?? '');
        entry.body = parsed.json;
        told = match
          ? answer(
              match,
              { method, path, params: match.params, query, ...parsed },
              incoming.headers.authorization,
              entry,
            )
          : { status: 404, body: { message: '404: Not Found', code: 0 } };
      } catch (error) {
        if (incoming.destroyed && !incoming.complete) return;
        told = answerTo(error);
      }
      if (told === 'hang') return;
      if (told === 'reset') return void incoming.socket.destroy();
      entry.status = told.status;
      const code = (told.body as { code?: number } | undefined)?.code;
      if (told.status >= 400 && code !== undefined) entry.code = code;
      send(response, told);
    },
  };
}

function failure(kind: Exclude<Fault['kind'], 'rate_limit' | 'late'>, status: number): ApiAnswer | 'hang' | 'reset' {
  return kind === 'status' ? { status, body: { message: `${status}: ${FAILURE_WORDS[status]}`, code: 0 } } : kind;
}

const FAILURE_WORDS: Record<number, string> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

function noteId(entry: JournalEntry, { status, body }: ApiAnswer): void {
  const id = (body as { id?: unknown } | undefined)?.id;
  if (status < 300 && typeof id === 'string') entry.id = id;
}

/** A refusal is an answer; anything else is a mistake of the sandbox and shows its stack on the terminal. */
function answerTo(error: unknown): ApiAnswer {
  if (error instanceof DiscordError) {
    const { status, code, message, errors } = error;
    return { status, body: { message, code, ...(errors && { errors }) } };
  }
  console.error('The sandbox failed at a request:', error);
  return { status: 500, body: { message: '500: Internal Server Error', code: 0 } };
}

/** No content type without content: discord.js would parse the empty text of a 204. */
function send(response: ServerResponse, { status, body, headers }: ApiAnswer): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const text = JSON.stringify(body);
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers })
    .end(text);
}
