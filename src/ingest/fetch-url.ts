import type { Readable } from 'node:stream';
import { Agent, request as send } from 'undici';
import { AppError } from '../errors.ts';
import { checkUrl } from './check-url.ts';
import { guardedConnect, type Lookup } from './guarded-connect.ts';
import { createHostTurns } from './host-turns.ts';
import { ownAddresses } from './public-address.ts';
import { readResponse, type SizeLimits } from './read-response.ts';
import { type CachingFacts, cachingFacts, type Headers, one } from './response-headers.ts';

export interface FetchLimits extends SizeLimits {
  /** For the whole of a fetch, redirects included, the wait for its host's turn not. */
  totalMs: number;
  connectMs: number;
  headersMs: number;
  /** Between two pieces of the body. */
  idleMs: number;
  redirects: number;
  /** Between two requests to one host. */
  hostPauseMs: number;
  inAll: number;
}

export const FETCH_LIMITS: FetchLimits = {
  totalMs: 20_000,
  connectMs: 5_000,
  headersMs: 10_000,
  idleMs: 5_000,
  wireBytes: 5 * 1_048_576,
  decodedBytes: 10 * 1_048_576,
  redirects: 5,
  hostPauseMs: 1_000,
  inAll: 16,
};
const MAX_HEADER_BYTES = 32 * 1_024;

export interface FetcherOptions {
  /** Names the bot and how to reach its operator. */
  userAgent: string;
  /** Origins on loopback that may be fetched: the sandbox's own feeds. Nothing else inside ever is. */
  insideOrigins?: readonly string[];
  limits?: Partial<FetchLimits>;
  /** Name resolution; the system's by default. */
  lookup?: Lookup;
  now?: () => number;
}

export interface FetchRequest {
  /** Validators of the last answer, as they were given. */
  etag?: string;
  lastModified?: string;
  accept?: string;
  signal?: AbortSignal;
}

interface Answered extends CachingFacts {
  /** Where the answer came from, after redirects. */
  url: string;
  /** Where permanent redirects alone have led from the address asked for. */
  movedTo?: string;
}

export type FetchResult =
  | (Answered & { outcome: 'fetched'; body: Uint8Array; contentType?: string })
  | (Answered & { outcome: 'unchanged' })
  | (Answered & { outcome: 'gone' })
  | (Answered & { outcome: 'failed'; status: number });

export interface Fetcher {
  /**
   * @throws AppError `url_refused` for an address that may not be fetched, `fetch_failed` when no whole answer came.
   * Both have one text for refused, closed and timed out, so that the bot is no port scanner.
   */
  fetch(url: string, request?: FetchRequest): Promise<FetchResult>;
  close(): Promise<void>;
}

/** HTTP for addresses that strangers choose. */
export function createFetcher({
  userAgent,
  insideOrigins = [],
  limits: given,
  lookup,
  now = Date.now,
}: FetcherOptions): Fetcher {
  const limits = { ...FETCH_LIMITS, ...given };
  const takeTurn = createHostTurns(limits.inAll);
  const own = ownAddresses();
  const agent = new Agent({
    connect: guardedConnect({ timeoutMs: limits.connectMs, insideOrigins, own, ...(lookup && { lookup }) }),
    connections: 1,
    pipelining: 1,
    allowH2: false,
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.idleMs,
    maxHeaderSize: MAX_HEADER_BYTES,
  });

  async function hop(
    url: URL,
    request: FetchRequest,
    signal: AbortSignal,
  ): Promise<FetchResult | { location: string; permanent: boolean }> {
    const {
      statusCode: status,
      headers,
      body,
    } = await send(url, {
      dispatcher: agent,
      method: 'GET',
      signal,
      headers: requestHeaders(userAgent, request),
    });
    try {
      const location = one(headers.location);
      if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
        return {
          location: inheriting(url.hash, new URL(asUtf8(location), url)),
          permanent: status === 301 || status === 308,
        };
      }
      return await answer(status, headers, body, url.href, request);
    } finally {
      body.on('error', () => {}).destroy();
    }
  }

  async function answer(
    status: number,
    headers: Headers,
    body: Readable,
    url: string,
    request: FetchRequest,
  ): Promise<FetchResult> {
    const facts = { url, ...cachingFacts(headers, now()) };
    const conditional = request.etag !== undefined || request.lastModified !== undefined;
    if (status === 304 && conditional) return { ...facts, outcome: 'unchanged' };
    if (status === 410) return { ...facts, outcome: 'gone' };
    // 204 and 205 have no body, 206 has a part of one.
    if (status < 200 || status > 203) return { ...facts, outcome: 'failed', status };
    const contentType = one(headers['content-type']);
    return {
      ...facts,
      outcome: 'fetched',
      body: await readResponse(body, headers, limits),
      ...(contentType && { contentType }),
    };
  }

  async function follow(raw: string, request: FetchRequest): Promise<FetchResult> {
    let leftMs = limits.totalMs;
    let address = raw;
    let movedTo: string | undefined;
    let onlyPermanent = true;
    for (let hops = 0; hops <= limits.redirects; hops++) {
      const checked = checkUrl(address, { insideOrigins, own });
      if (checked.refused !== undefined) throw new AppError('url_refused', ['unreachable'], { cause: checked.refused });
      const { url } = checked;
      const pauseMs = insideOrigins.includes(url.origin) ? 0 : limits.hostPauseMs;
      const result = await takeTurn(url.hostname, pauseMs, async () => {
        const startedMs = performance.now();
        const deadline = AbortSignal.timeout(Math.max(1, leftMs));
        const signal = request.signal ? AbortSignal.any([deadline, request.signal]) : deadline;
        try {
          signal.throwIfAborted();
          return await hop(url, request, signal);
        } finally {
          leftMs -= Math.ceil(performance.now() - startedMs);
        }
      });
      if ('outcome' in result) return { ...result, ...(movedTo && { movedTo }) };
      address = result.location;
      onlyPermanent &&= result.permanent;
      if (onlyPermanent) movedTo = address;
    }
    throw new AppError('fetch_failed', ['redirects', limits.redirects]);
  }

  return {
    async fetch(url, request = {}) {
      try {
        return await follow(url, request);
      } catch (error) {
        if (error instanceof AppError) throw error;
        throw new AppError('fetch_failed', ['unreachable'], { cause: error });
      }
    },
    close: () => agent.destroy(),
  };
}

function requestHeaders(
  userAgent: string,
  { etag, lastModified, accept = '*/*' }: FetchRequest,
): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept,
    'accept-encoding': 'gzip, br',
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

/** A redirect without a fragment keeps the one of the address it leads away from (RFC 9110, 10.2.2). */
function inheriting(hash: string, url: URL): string {
  url.hash ||= hash;
  return url.href;
}

/** Header bytes above ASCII come as Latin-1; where they are UTF-8, that is what was meant. */
function asUtf8(value: string): string {
  return !/[\x80-\xff]/.test(value) ? value : Buffer.from(value, 'latin1').toString('utf8');
}
