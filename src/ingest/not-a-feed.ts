import { AppError } from '../errors.ts';

/** Stands apart from the parser, which only the threads that read feeds have to load. */
export function notAFeed(options?: ErrorOptions): AppError {
  return new AppError('feed_unreadable', ['notAFeed'], options);
}
