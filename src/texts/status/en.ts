import type { Names } from '../languages.ts';
import { plural } from '../plural.ts';

export const en = {
  names: {
    status: ['status', 'Next and last digests, sources in trouble, missing permissions, limits'],
    help: ['help', 'What this bot does and what you can tell it'],
  } satisfies Names,
  line: (name: string, channel: string, runs: string) => `**${name}** in ${channel}: ${runs}`,
  paused: (words: string) => `⏸ paused: ${words}`,
  last: (at: string, state: string) => `last: ${at} ${state}`,
  nothingYet: 'nothing posted yet',
  sources: 'Sources',
  followed: plural('en', { one: '# followed', other: '# followed' }),
  allHealthy: 'all healthy',
  inTrouble: plural('en', { one: '# in trouble', other: '# in trouble' }),
  about:
    '**Broadsheet** gathers news from the sources this server follows, puts what is about the same event into one story, and posts a digest in which every sentence is traced to its source.',
  managed: 'Sources and subscriptions are managed by those with Manage Server.',
};
