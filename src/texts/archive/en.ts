import type { Names } from '../languages.ts';

export const en = {
  names: {
    archive: ['archive', 'Let everybody read the digests on the web, also those of channels that not all see'] as [
      string,
      string,
    ],
  } satisfies Names,
  /** Of the link that leads past the links. */
  skip: 'Skip to the news',
  navigation: 'Editions',
  allEditions: (name: string) => `All editions of ${name}`,
  allDigests: (server: string) => `All digests of ${server}`,
  older: 'Older',
  newer: 'Newer',
  feed: 'Atom feed',
  none: 'No edition has been posted yet.',
  sources: 'Sources',
  sourceNumber: (number: number, publisher: string) => `Source ${number}: ${publisher}`,
  evidence: 'What each sentence rests on',
  closed: 'Archive: closed',
  opened: (url: string) => `Archive: open to everybody at ${url}`,
  unavailable: 'Whoever runs this bot has not set up an archive, so nothing can be read there yet.',
};
