import type { Names } from '../languages.ts';
import { plural } from '../plural.ts';

export const en = {
  names: {
    source: ['source', 'Where this server’s news comes from'],
    url: ['url', 'Address of a site, a feed, a channel or an article'],
    which: ['source', 'Which one; start typing its name'],
    add: ['add', 'Follow a feed, by its address or that of its site'],
    group: ['group', 'A name for several sources together, such as Sports'],
    list: ['list', 'All sources, how they fare, and what is wrong with them'],
    test: ['test', 'See what is found at an address, without following it'],
    change: ['change', 'Group, weight, and whether a source is shown'],
    regroup: ['group', 'A name for several sources together; “none” for none'],
    weight: ['weight', 'How much it counts; 1 is usual'],
    use: ['use', 'Whether its words are shown'],
    pack: ['pack', 'See what a ready-made pack of sources would bring, and follow it'],
    whichPack: ['pack', 'Which one; start typing a subject, a language or a country'],
    import: ['import', 'See what an OPML file of a feed reader would bring, and follow it'],
    file: ['file', 'The OPML file'],
    export: ['export', 'All sources as an OPML file'],
    remove: ['remove', 'Follow a source no longer'],
  } satisfies Names,
  uses: {
    show: 'Show it',
    hide: 'Hide it: it backs up stories and is not shown',
    never: 'Never use it',
  },

  /** A word and a sign each, so that nothing hangs on colour. */
  health: { healthy: '✅ healthy', degraded: '🟡 degraded', failing: '🔴 failing', paused: '⏸ paused' },
  weight: (weight: string) => `weight ${weight}`,
  hidden: 'hidden',
  neverUsed: 'never used',
  read: (at: string) => `read ${at}`,
  notRead: 'not read yet',
  none: 'This server follows no sources yet. Add one with `/source add`; the address of a news site will do.',

  several: plural('en', {
    one: 'There is # feed. Should this server follow it?',
    other: 'There are # feeds. Which one should this server follow?',
  }),
  choose: 'Choose a feed…',
  newest: (title: string) => `newest: “${title}”`,
  entries: plural('en', { one: '# entry', other: '# entries' }),
  followed: (source: string, entries: string) =>
    `This server now follows ${source}; its feed has ${entries}, and the newest are read right now.`,
  coming: 'Its stories come with the next digest; `/digest now` shows them at once.',
  already: (source: string) => `This server follows ${source} already. Nothing was changed.`,
  changed: 'Changed.',
  unchanged: 'Nothing was changed: say what, by choosing one of the options.',
  removed: (source: string) =>
    `This server no longer follows ${source}. What was read from it stays out of later digests.`,
};
