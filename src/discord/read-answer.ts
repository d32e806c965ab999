import { DiscordAPIError, RateLimitError } from 'discord.js';

/** What became of a request that changes something. */
export type Refusal =
  /** For certain not carried out; may be tried again. */
  | { kind: 'later'; retryAfterMs: number; words: string }
  /** For certain not carried out, and it never will be. */
  | { kind: 'refused'; status: number; code: number | string; words: string }
  /** The token is not valid (any more). */
  | { kind: 'unauthorized'; words: string }
  /** It may have been carried out, or be carried out yet. */
  | { kind: 'unclear'; words: string };

/** The connection was never made, so nothing was asked. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const RECONNECT_MS = 5_000;

/** Sorts what discord.js throws, with `retries: 0`, by what is known of the request. */
export function readRefusal(error: unknown): Refusal {
  if (error instanceof RateLimitError) {
    return { kind: 'later', retryAfterMs: error.retryAfter, words: 'Discord asked to wait (rate limit).' };
  }
  const { status, code, message } = error as { status?: number; code?: number | string; message?: string };
  // After a 401 discord.js forgets the token and says so of every later request, without asking Discord.
  if (status === 401 || message === 'Expected token to be set for this request, but none was present') {
    return { kind: 'unauthorized', words: 'Discord does not accept the bot’s token (401).' };
  }
  if (error instanceof DiscordAPIError && error.status >= 400 && error.status < 500 && error.status !== 408) {
    return {
      kind: 'refused',
      status: error.status,
      code: error.code,
      words: `Discord refused it: ${error.message} (${error.code}).`,
    };
  }
  if (status === undefined && NOT_CONNECTED.has(String(code ?? (error as { cause?: { code?: string } }).cause?.code))) {
    return { kind: 'later', retryAfterMs: RECONNECT_MS, words: 'Discord could not be reached.' };
  }
  return { kind: 'unclear', words: status ? `Discord answered ${status}.` : 'Discord did not answer.' };
}
