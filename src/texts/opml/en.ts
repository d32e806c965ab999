import { plural } from '../plural.ts';

export const en = {
  exported: plural('en', {
    one: '# source of this server, as OPML. `/source import` reads it, and so do feed readers.',
    other: 'All # sources of this server, as OPML. `/source import` reads it, and so do feed readers.',
  }),
  fresh: plural('en', {
    one: '# source is new and would be followed:',
    other: '# sources are new and would be followed:',
  }),
  nothingFresh: 'There is nothing new in this list.',
  known: plural('en', { one: '# is followed already.', other: '# are followed already.' }),
  noRoom: (left: string, most: string) => `${left} of the new ones find no room: ${most} sources are the most.`,
  broken: plural('en', {
    one: '# has no address that can be fetched:',
    other: '# have no address that can be fetched:',
  }),
  confirm: plural('en', { one: 'Follow # source', other: 'Follow # sources' }),
  closed: 'This list is no longer open. Use the same command again.',
  followed: plural('en', {
    one: 'This server now follows # more source; it is read right now. `/source list` shows how it fares.',
    other: 'This server now follows # more sources; they are read right now. `/source list` shows how they fare.',
  }),
};
