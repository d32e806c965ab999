import { plural } from '../plural.ts';

export const en = {
  paused: (name: string, channel: string, why: string) =>
    `⏸ **${name}** is paused, as it cannot be posted in ${channel}. ${why}`,
  goesOn: 'Once that is mended it goes on by itself; the bot looks now and then.',
  resumeIt:
    'From outside nothing is seen that stands in the way: see to it, then resume it with `/subscription resume`.',
  resumed: (name: string, channel: string, at: string) =>
    `▶ **${name}** can be posted in ${channel} again and goes on, next ${at}.`,
  unpublished: (count: number, most: number, at: string) =>
    `📣 ${plural('en', { one: '# message waits', other: '# messages wait' })(count)} to be published to those who follow the channel: Discord lets about ${most} an hour through. Next ${at}.`,
};
