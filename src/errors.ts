import { keep, type Said, say } from './texts/errors/error-texts.ts';
import type { Language } from './texts/languages.ts';

/** Add a code only when some caller acts on it. */
export type ErrorCode =
  | 'config_invalid'
  | 'url_refused'
  | 'fetch_failed'
  | 'feed_unreadable'
  | 'feed_not_found'
  | 'page_unreadable'
  | 'paste_unusable'
  | 'schedule_invalid'
  | 'filter_invalid'
  | 'configuration_invalid'
  | 'not_found'
  | 'already_exists'
  | 'limit_reached'
  | 'not_allowed'
  | 'channel_forbidden'
  | 'database_unusable'
  | 'model_failed';

/** Said in every language where a person on Discord may meet it; in English alone where only an operator does. */
export type ErrorWords = string | Said;

/**
 * A failure we foresaw; anything else that is thrown is a bug.
 * `message` says what happened, why, and what to do next, in English; `in`, in a person's language. Both may be shown
 * to a person, so they never hold a secret, nor anything about the inside of a network.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  /** As words are kept in the database and sent between threads; `tell` reads them. */
  readonly kept: string;
  readonly #words: ErrorWords;

  constructor(code: ErrorCode, words: ErrorWords, options?: ErrorOptions) {
    super(inLanguage(words, 'en'), options);
    this.code = code;
    this.kept = typeof words === 'string' ? words : keep(words);
    this.#words = words;
  }

  in(language: Language): string {
    return inLanguage(this.#words, language);
  }
}

function inLanguage(words: ErrorWords, language: Language): string {
  return typeof words === 'string' ? words : say(words, language);
}
