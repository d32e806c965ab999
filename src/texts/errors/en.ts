export const en = {
  commandGone: 'This command is gone since an update. Type / to see what there is.',
  buttonGone: 'This button belongs to an older version. Ask again with a command.',
  notAllowed:
    'This needs the Manage Server permission, or the role that an admin named as manager of this bot. Ask an admin of this server.',
  serverOnly: 'This works in a server only. Use it in a channel there.',
  bug: (id: string) =>
    `Something went wrong on my side. Look whether it was done all the same, or try again in a minute; if it stays, give the bot’s operator this id: ${id}.`,
};
