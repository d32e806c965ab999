import type { Names } from '../languages.ts';

export const en = {
  names: {
    approval: ['approval', 'Let a moderator see each edition before it is posted'],
    channel: ['channel', 'Where drafts are shown; only moderators should see it'],
    minutes: ['minutes', 'It publishes itself so many minutes after its time; never if left out'],
    off: ['off', 'Post without asking again'],
  } satisfies Names,
  draftFor: (place: string, at: string) => `Draft for ${place}, due ${at}.`,
  byItself: (at: string) => `It publishes itself ${at}.`,
  untilNext: 'It waits for you, until the next draft takes its place.',
  released: (place: string) => `Published: it goes to ${place}.`,
  notSent: (reason: string) => `Not published: ${reason}`,
  page: (page: number, pages: number) => `Page ${page} of ${pages}; the menus below hold all stories.`,
  editHeadline: 'Edit headline…',
  moveUp: 'Move up…',
  drop: 'Drop story…',
  publish: 'Publish',
  discard: 'Discard',
  headlineTitle: 'Edit a headline',
  headlineLabel: 'New headline',
  headlineChanged: 'The headline is changed, and marked as a moderator’s.',
  unchanged: 'Nothing was changed.',
  over: 'This draft waits no more: it was published or dropped meanwhile. `/digest explain` says what became of it.',
  isOn: (name: string, place: string) =>
    `Each edition of **${name}** is shown in ${place} first. A moderator publishes it there.`,
  isTimed: (name: string, place: string, minutes: number) =>
    `Each edition of **${name}** is shown in ${place} first. A moderator publishes it there, or it publishes itself ${minutes} minutes after its time.`,
  isOff: (name: string) => `**${name}** is posted without asking.`,
  waits: (place: string) => `The draft waits in ${place}.`,
  showAgain: 'Show the draft again',
  shownAgain: 'It is shown again.',
};
