import type { LackTexts } from './error-texts.ts';

const EXAMPLES =
  'Write it like “every day at 08:00”, “weekdays 08:00 and 18:00”, “every Monday 09:00”, “1st of the month 09:00”, or as five cron fields, “0 8 * * 1-5”.';
const LACKS: LackTexts = {
  view: ['View Channel', 'the bot does not see the channel'],
  send: ['Send Messages', 'nothing can be posted'],
  sendInThreads: ['Send Messages in Threads', 'nothing can be posted in the thread'],
  embed: ['Embed Links', 'digests come as plain text'],
  history: [
    'Read Message History',
    'after an outage the bot cannot look whether a digest was posted, and does not post it again',
  ],
  threads: ['Create Public Threads', 'long digests cannot go on in a thread'],
  webhooks: ['Manage Webhooks', 'digests come under the bot’s own name and picture'],
  publish: ['Manage Messages', 'what is published comes under the bot’s own name and picture'],
  mention: [
    'Mention @everyone, @here and All Roles',
    'the role is named and not notified, as it does not let itself be mentioned by anyone',
  ],
};
const list = new Intl.ListFormat('en');

export const en = {
  commandGone: 'This command is gone since an update. Type / to see what there is.',
  buttonGone: 'This button belongs to an older version. Ask again with a command.',
  notAllowed:
    'This needs the Manage Server permission, or the role that an admin named as manager of this bot. Ask an admin of this server.',
  serverOnly: 'This works in a server only. Use it in a channel there.',
  bug: (id: string) =>
    `Something went wrong on my side. Look whether it was done all the same, or try again in a minute; if it stays, give the bot’s operator this id: ${id}.`,

  lack: LACKS,
  lacks: (channel: string, lacking: readonly (keyof LackTexts)[]) =>
    `In ${channel} the bot lacks ${list.format(lacking.map((key) => `**${LACKS[key][0]}** (without it ${LACKS[key][1]})`))}. Mend it under the channel’s settings → Permissions → the bot’s role.`,
  timedOut: (until: number) =>
    `A moderator has put the bot in timeout in this server, until <t:${until}:f>. To end it: right-click the bot → **Remove Timeout**.`,
  threadLocked: (channel: string) =>
    `The thread ${channel} is locked, and the bot lacks **Manage Threads** there. Unlock it, or choose another channel with \`/subscription edit\`.`,
  tagNeeded: (channel: string) =>
    `The forum ${channel} takes no post without a tag. Choose tags with \`/subscription look\`, or let the forum’s settings take posts without.`,
  threadsFull: (channel: string, most: number) =>
    `No post can be begun in ${channel}: the server has ${most} active threads and posts, and that is the most that Discord allows. Close or archive old ones.`,
  channelGone: (channel: string) =>
    `The channel ${channel} is gone, or the bot lacks **View Channel** there. Choose another with \`/subscription edit\`, or allow it in the channel’s permissions.`,

  tooManyPhrases: (most: number, given: number) =>
    `A filter takes up to ${most} words and phrases; this one has ${given}.`,
  phraseTooLong: (start: string, most: number) => `“${start}” is too long: a phrase has up to ${most} characters.`,
  phraseEmpty: (phrase: string) => `“${phrase}” has no letter or digit, so it could match nothing. Leave it out.`,

  nameTaken: (name: string) => `This server has a subscription “${name}” already. Choose another name.`,
  subscriptionGone: 'That subscription is gone. See what there is with `/subscription list`.',
  noSuchSubscription: (typed: string, names: readonly string[]) =>
    `This server has no subscription “${typed}”. It has ${list.format(names.map((name) => `“${name}”`))}: start typing and choose one from the list.`,
  noSubscriptions: 'This server has no subscriptions yet. Make one with `/subscription create`.',
  tooManySubscriptions: (have: number, most: number) =>
    `This server has ${have} subscriptions, and ${most} is the most. Remove one with \`/subscription remove\` first.`,
  notRemoved: (typed: string) =>
    `Nothing called “${typed}” was removed in the last 7 days. Start typing and choose one from the list.`,
  pausedByAdmin: 'By an admin, until `/subscription resume`.',
  pausedUntil: (at: string) => `By an admin, until ${at}.`,
  noSuchColour: (typed: string) =>
    `“${typed}” is no colour I know. Give six hexadecimal digits, such as #2f6f8f, or “none”.`,

  zoneNotFound: (typed: string) =>
    `There is no time zone called “${typed}”. Start typing a city, such as “Berlin” or “New York”, and choose one from the list.`,
  zoneUnknown: (zone: string) =>
    `“${zone}” is no time zone that I know. Choose one by its city, such as Europe/Berlin or America/New_York.`,
  tooOften: (words: string, digests: number, most: number) =>
    `“${words}” means ${digests} digests a day; ${most} are the most. ${EXAMPLES}`,
  noTime: (words: string) => `“${words}” says no time of day. ${EXAMPLES}`,
  timesDiffer: `One schedule has the same times on all its days; make a second subscription for the others. ${EXAMPLES}`,
  daysMixed: `Days of the week and of the month cannot be joined. ${EXAMPLES}`,
  wordUnknown: (word: string) => `I do not understand “${word}” in a schedule. ${EXAMPLES}`,
  cronFields: (line: string) => `“${line}” is no cron line of five fields. ${EXAMPLES}`,
  cronRange: (line: string) => `A field of “${line}” is out of range or not cron. ${EXAMPLES}`,
  cronMonths: `A schedule cannot be limited to some months; write * there. ${EXAMPLES}`,
  cronDays: `Days of the month and of the week cannot be joined; write * for one of them. ${EXAMPLES}`,

  choiceClosed: 'This choice is no longer open. Use `/source add` again.',
  noSuchSource: (name: string) =>
    `This server follows no source or group called “${name}”. See \`/source list\`, or follow it with \`/source add\`.`,
  tooManySources: (have: number, most: number) =>
    `This server follows ${have} sources, and ${most} is the most. Remove one with \`/source remove\` first.`,
  noLinkInMessage:
    'There is no link in that message. Use this on a message with the address of an article, or `/article add` with its text.',
  uploadUnreadable: 'The file could not be read from Discord. Upload it again.',
  noConfiguration: (at: string) =>
    `This is no file that \`/configuration export\` wrote, or it was changed since: ${at} is not as it has to be. Export it again.`,
  configurationTooLarge: (kibibytes: number) =>
    `The file is larger than ${kibibytes} KiB. A configuration never is; give the file that \`/configuration export\` wrote.`,
  configurationNewer:
    'This file is of a newer version of this bot. Ask its operator to update it, then import the file again.',

  setupClosed: 'This setup is no longer open. Begin again with `/setup`; what was followed stays.',
  nothingToPreview: 'These sources had nothing new in a day. Choose more of them, or press Done and wait.',
  noSuchEdition: 'This server has no such edition. Start typing and choose one from the list.',
  nothingToResend:
    'There is nothing to send again: every message of this edition is accounted for. See `/digest explain`.',
  digestTooOld: 'This digest is too old to be opened. Its links still work; `/digest now` makes a fresh one.',
  storyGone: 'This story is not in that digest any more. Open the message again, or ask for `/digest now`.',
  noSuchStory: 'No story of this server’s newest digests is called that. Start typing its headline and choose one.',

  unreachable:
    'The address could not be fetched: it is not on the open internet, does not answer, or took too long. Open it in a browser to see whether it works, then try again.',
  redirects: (most: number) => `The address redirects more than ${most} times.`,
  compression: 'The answer is compressed in a way that was not asked for.',
  tooLarge: (mebibytes: number) => `The answer is larger than ${mebibytes} MiB.`,
  status: (status: number) =>
    ({
      206: 'It sent only a part of its feed.',
      304: 'It said that nothing had changed without being asked so.',
      401: 'It asks for a password (401). Use a feed that is open to all.',
      402: 'It asks for payment (402).',
      403: 'It does not let this bot read it (403).',
      404: 'There is nothing at this address any more (404). Look for the new address of the feed.',
      410: 'Its publisher has taken it down for good (410). Look for its new address, or stop following it.',
      429: 'It asks to be read less often (429); it is read more slowly now.',
    })[status] ??
    (status >= 500
      ? `Its server has trouble (${status}). It is tried again by itself.`
      : `It answered with status ${status} instead of its content.`),
  notAFeed:
    'This is not a feed, or one too broken to read. If it is a web page, give the address of the site and its feed is looked for.',
  noFeed:
    'No feed was found there. Look on the site for a link called RSS or Atom and give that address, or add the page itself as a source.',
  noAddress: 'This is no web address. Give one like https://example.org/news.',
  noOpml: 'This is no OPML file, or an empty one. Export the list from the other reader again.',
  pageClosed: 'The page does not exist, or its site does not let this bot read it. Paste the text instead.',
  noPage: 'The address leads to a file, not to a page with text. Paste the text instead.',
  pageTooLarge: 'This page is too large to read safely. Paste the text you mean instead.',
  pageTangled: 'This page could not be read: it is too large or too tangled.',
  pageSlow: (url: string) => `The page ${url} took too long to read. Paste its text instead.`,
  pageEmpty: (url: string) => `There is no text to read on ${url}. Open it in a browser and paste the text instead.`,
  wall: 'The page shows a wall to this bot instead of an article. Paste the text: use `/article add` without an address.',
  noLinks: 'No list of articles was found on this page. Name its links with a CSS selector, such as `h2 a`.',
  noSuchLinks:
    'Nothing on this page fits the selector. Look at the page for what its headlines have in common, such as `h2 a`.',
  noSelector: 'This is no CSS selector. A working one is, for example, `h2 a`.',
  pasteTooShort: (characters: number, words: number, least: number) =>
    `That is no article yet: of its ${characters} characters, ${words} words are of an article, and it takes ${least}. Paste the headline and the whole text, or attach it as a .txt file. If you have only its address, give that instead.`,
  pasteCut: (had: number, kept: number) =>
    `The text has ${had} characters. The first ${kept} were kept, the rest was left out.`,

  triedInVain: (tries: number) =>
    `It could not be composed in ${tries} tries; the log holds the cause. Its news comes with the next one.`,
  subscriptionRemoved: 'The subscription was removed.',
  wasDown: 'The bot was not running at that time; its news went into a later digest.',
  memberLeft: 'The person is not in the server any more.',
  draftOvertaken: 'Nobody published the draft before the next one was due.',
  draftDiscarded: 'A moderator discarded the draft.',
  quiet: (stories: number, least: number, wait: boolean) =>
    `${stories === 0 ? 'Nothing new' : `Only ${stories} new ${stories === 1 ? 'story' : 'stories'}`} since the last digest${stories === 0 ? '' : `, which is to have at least ${least}`}${wait ? '; they wait for the next one' : ''}.`,

  discordWaits: 'Discord asked to wait (rate limit).',
  discordToken: 'Discord does not accept the bot’s token (401).',
  discordRefused: (why: string) => `Discord refused it: ${why}.`,
  discordUnreachable: 'Discord could not be reached.',
  discordStatus: (status: number) => `Discord answered ${status}.`,
  discordSilent: 'Discord did not answer.',
  webhookGone: 'The webhook is gone; another one is made.',
  messageDeleted: 'The message was deleted.',
  historyClosed: 'The bot may not read the channel’s history, so nobody knows whether the digest is there.',
  historyTooLong: 'Too much was posted since to look through it all; the digest was not found.',
};
