import { DiscordAPIError, RateLimitError } from 'discord.js';
import { keep } from '../texts/errors/error-texts.ts';

/** What became of a request that changes something. Its words are kept, for `tell` to read. */
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
    return { kind: 'later', retryAfterMs: error.retryAfter, words: keep(['discordWaits']) };
  }
  const { status, code, message } = error as { status?: number; code?: number | string; message?: string };
  // After a 401 discord.js forgets the token and says so of every later request, without asking Discord.
  if (status === 401 || message === 'Expected token to be set for this request, but none was present') {
    return { kind: 'unauthorized', words: keep(['discordToken']) };
  }
  if (error instanceof DiscordAPIError && error.status >= 400 && error.status < 500 && error.status !== 408) {
    return {
      kind: 'refused',
      status: error.status,
      code: error.code,
      words: keep(['discordRefused', `${error.message} (${error.code})`]),
    };
  }
  if (status === undefined && NOT_CONNECTED.has(String(code ?? (error as { cause?: { code?: string } }).cause?.code))) {
    return { kind: 'later', retryAfterMs: RECONNECT_MS, words: keep(['discordUnreachable']) };
  }
  return { kind: 'unclear', words: keep(status ? ['discordStatus', status] : ['discordSilent']) };
}
