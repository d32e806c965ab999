import type { Names } from '../languages.ts';

export const en = {
  names: {
    configuration: ['configuration', 'All of this server’s settings, sources and subscriptions as a file, out and in'],
    export: ['export', 'Settings, sources and subscriptions as a file'],
    import: ['import', 'See what such a file would do here, and do it'],
    file: ['file', 'A file that export wrote, here or in another server'],
  } satisfies Names,
  exported: (subscriptions: string, sources: string) =>
    `This server’s settings; subscriptions: ${subscriptions}, sources: ${sources}. \`/configuration import\` reads the file, here or in another server, where channels and roles of the same names are taken. It holds no person’s id.`,
  wouldDo: '**What this file would do here**',
  nothing: 'There is nothing to do: what can be of this file is so already.',
  confirm: 'Do this',
  closed: 'This import is no longer open. Use `/configuration import` again.',
  done: '**Done.** What is here and not in the file stays as it is.',
  sources: 'Sources',
  subscriptions: 'Subscriptions',
  toAdd: (count: string, names: string) => `new: ${count} (${names})`,
  toChange: (count: string, names: string) => `changed: ${count} (${names})`,
  same: (count: string) => `already so: ${count}`,
  archiveOpen: 'Archive: open to everybody',
  archiveClosed: 'Archive: closed',

  noChannel: (subscription: string, channel: string) =>
    `**${subscription}** cannot be: there is no one channel #${channel} here that takes a digest.`,
  noDraftChannel: (subscription: string, channel: string) =>
    `**${subscription}** cannot be: there is no one channel #${channel} here for its drafts.`,
  noSources: (subscription: string) => `**${subscription}** cannot be: none of its sources is followed here.`,
  noRole: (subscription: string, role: string) =>
    `**${subscription}** comes without a ping: there is no one role @${role} here.`,
  notOffered: (subscription: string, role: string) =>
    `**${subscription}** pings @${role}, which is not offered to members: it has permissions of its own, or you or the bot may not give it.`,
  noTag: (subscription: string, tag: string) =>
    `**${subscription}** comes without a tag: its forum has none called ${tag}.`,
  noLogChannel: (channel: string) => `The log channel stays as it is: there is no one channel #${channel} here.`,
  noManagerRole: (role: string) => `The manager role stays as it is: there is no one role @${role} here.`,
  refused: (address: string) => `This address is not fetched: ${address}`,
  noRoomForSources: (count: number, most: number) => `New sources that find no room: ${count}. ${most} are the most.`,
  noRoomForSubscriptions: (count: number, most: number) =>
    `New subscriptions that find no room: ${count}. ${most} are the most.`,
};
