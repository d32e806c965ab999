import { AppError } from '../errors.ts';

/** Stands apart from the parser, which only the threads that read feeds have to load. */
export function notAFeed(options?: ErrorOptions): AppError {
  return new AppError(
    'feed_unreadable',
    'This is not a feed, or one too broken to read. If it is a web page, give the address of the site and its feed is looked for.',
    options,
  );
}
