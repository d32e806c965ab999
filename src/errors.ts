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
  | 'not_found'
  | 'already_exists'
  | 'limit_reached'
  | 'not_allowed'
  | 'channel_forbidden'
  | 'database_unusable'
  | 'model_failed';

/**
 * A failure we foresaw; anything else that is thrown is a bug.
 * `message` says what happened, why, and what to do next. It may be shown to a person, so it never holds a secret,
 * nor anything about the inside of a network.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
