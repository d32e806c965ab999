import type { Names } from '../languages.ts';
import { plural } from '../plural.ts';

export const en = {
  names: {
    subscription: ['subscription', 'Which channel gets a digest, when, and of what'],
    create: ['create', 'Post a digest in a channel on a schedule'],
    list: ['list', 'All of this server’s subscriptions and their next runs'],
    edit: ['edit', 'Change some settings and keep the rest'],
    clone: ['clone', 'The same once more, to be changed from there'],
    try: ['try', 'What a filter would let through of the newest articles'],
    pause: ['pause', 'Stop posting for now'],
    resume: ['resume', 'Post again, from the next time on'],
    remove: ['remove', 'Stop posting; for 7 days it can be brought back'],
    restore: ['restore', 'Bring back a subscription that was removed in the last 7 days'],
    which: ['subscription', 'Which one; start typing its name'],
    name: ['name', 'What to call it, such as Morning news'],
    channel: ['channel', 'Where it is posted; this channel if left out'],
    schedule: ['schedule', 'When: “every day at 08:00”, “weekdays 08:00 and 18:00”, “every Monday 09:00”, or cron'],
    timeZone: ['time_zone', 'Whose clock; start typing a city'],
    sources: ['sources', 'Names of sources or groups, separated by commas; “all” for every source you follow'],
    topics: ['topics', 'Only stories with one of these words; commas between; “none” for all stories'],
    exclude: ['exclude', 'No story with any of these words; commas between; “none” for none'],
    stories: ['stories', 'How many stories at most'],
    length: ['length', 'How much is said of each story'],
    quietDay: ['quiet_day', 'When there are too few stories'],
    minStories: ['min_stories', 'Fewer stories than this are too few; 1 if left out'],
    minPublishers: ['min_publishers', 'Only stories that so many publishers tell; 1 if left out'],
    language: ['language', 'Of the digest’s own words'],
    days: ['days', 'For so many days; until you resume it if left out'],
    removed: ['removed', 'Which one; start typing its name'],
  } satisfies Names,
  lengthChoices: {
    headlines: 'Headlines only',
    brief: 'Brief: a sentence or two',
    standard: 'Standard: a short paragraph',
    deep: 'Deep: a long paragraph',
  },
  lengths: { headlines: 'headlines only', brief: 'brief', standard: 'standard', deep: 'deep' },
  quietDays: {
    skip: 'Post nothing',
    line: 'Post one line that says so',
    carry: 'Keep them for the next digest',
  },
  usualName: 'Digest',

  pausedChoice: (name: string) => `${name} (paused)`,
  removedChoice: (name: string, at: string) => `${name} · removed ${at}`,

  upTo: plural('en', { one: 'up to # story', other: 'up to # stories' }),
  allSources: 'all sources',
  sources: plural('en', { one: '# source', other: '# sources' }),
  described: (name: string, channel: string, stories: string, length: string, sources: string) =>
    `**${name}** in ${channel} · ${stories}, ${length} · ${sources}`,
  pausedLine: (words: string) => `⏸ Paused: ${words}`,
  only: (words: string) => `Only: ${words}`,
  without: (words: string) => `Without: ${words}`,

  created: (name: string, channel: string, runs: string) => `**${name}** will be posted in ${channel} ${runs}.`,
  afterwards: 'See it now with `/digest preview`; change it with `/subscription edit`.',
  changed: 'Changed.',
  unchanged: 'Nothing was changed: say what, by choosing one of the options.',
  cloned: 'Cloned.',
  pausedUntil: (name: string, at: string) =>
    `⏸ **${name}** is paused until ${at}. Its news waits: the first digest after that begins where the last one ended.`,
  paused: (name: string) =>
    `⏸ **${name}** is paused until \`/subscription resume\`. Its news waits: the first digest after that begins where the last one ended.`,
  resumed: (name: string, runs: string) => `▶ **${name}** runs again ${runs}.`,
  removed: (name: string, channel: string) =>
    `**${name}** is removed; nothing more is posted in ${channel}. For 7 days \`/subscription restore\` brings it back.`,
  restored: (name: string, runs: string) => `**${name}** is back and runs ${runs}.`,
  restoredPaused: (name: string) => `**${name}** is back, and paused as it was. \`/subscription resume\` lets it run.`,

  nothingToTry: 'There are no articles yet to try this on.',
  matchesNone: (of: string) => `Would match none of the last ${of}.`,
  matches: (passed: string, of: string, titles: string) => `Would match ${passed} of the last ${of}: ${titles}.`,
  quoted: (title: string) => `“${title}”`,
};
