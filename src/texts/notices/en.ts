import { plural } from '../plural.ts';

export const en = {
  paused: (name: string, channel: string, why: string) =>
    `⏸ **${name}** is paused, as it cannot be posted in ${channel}. ${why}`,
  stopped: (name: string, why: string) =>
    `⏸ **${name}** is paused. ${why} Then resume it with \`/subscription resume\`.`,
  goesOn: 'Once that is mended it goes on by itself; the bot looks now and then.',
  resumeIt:
    'From outside nothing is seen that stands in the way: see to it, then resume it with `/subscription resume`.',
  resumed: (name: string, channel: string, at: string) =>
    `▶ **${name}** can be posted in ${channel} again and goes on, next ${at}.`,
  unpublished: (count: number, most: number, at: string) =>
    `📣 ${plural('en', { one: '# message waits', other: '# messages wait' })(count)} to be published to those who follow the channel: Discord lets about ${most} an hour through. Next ${at}.`,
  /** What the log channel hears of a source. */
  failing: (source: string, since: string, reason: string) =>
    `⚠️ **${source}** could not be read since ${since}. ${reason} The bot goes on trying; \`/source list\` shows how it stands.`,
  /** Its publisher has taken it down for good. */
  gone: (source: string, reason: string) => `⏸ **${source}** is no longer read. ${reason}`,
  readAgain: (source: string) => `✅ **${source}** can be read again.`,
  notWhole: (name: string, at: string, channel: string, why: string) =>
    `⚠ **${name}** of ${at} did not come to ${channel}, or not whole. ${why}`,
  unsure: (name: string, at: string, channel: string, why: string) =>
    `⚠ **${name}** of ${at} may be in ${channel}, whole or in part, and may not. ${why} Look there, and say what is so.`,
  missed: (name: string, at: string, why: string) => `⚠ **${name}** of ${at} was left out. ${why}`,
  howToHear: 'To have this in a channel, choose one with `/settings log_channel`.',
};
