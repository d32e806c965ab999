import type { Names } from '../languages.ts';

export const en = {
  names: {
    suggest: ['suggest', 'Suggest a source to those who manage this server’s news'],
  } satisfies Names,
  noPlace:
    'Suggestions have no place to go here yet: this server has no log channel, or I cannot write in it. Ask a manager to name one with `/settings`, then suggest again.',
  full: (most: string) =>
    `${most} suggestions wait for a decision already, and that is the most. Ask a manager to look through the log channel, then suggest again.`,
  followed: (feed: string) => `This server follows ${feed} already; its stories come in the digests.`,
  waits: (feed: string) => `${feed} was suggested already and waits for a manager.`,
  sent: (feed: string) =>
    `Thank you. ${feed} is suggested to those who manage this server; if I may write to you, you hear what they decide.`,
  asked: (user: string, feed: string) => `💡 ${user} suggests a source: ${feed}`,
  newest: (title: string) => `newest: “${title}”`,
  approve: 'Approve',
  decline: 'Decline',
  approved: (feed: string, manager: string) => `✅ ${feed} is followed now, approved by ${manager}.`,
  declined: (feed: string, manager: string) => `✖ ${feed} is not followed, declined by ${manager}.`,
  decided: 'Somebody has decided on this suggestion already, or it is older than 30 days. It can be suggested again.',
  toldApproved: (feed: string, server: string) =>
    `The source you suggested, ${feed}, is followed by ${server} now. Thank you!`,
  toldDeclined: (feed: string, server: string) =>
    `The source you suggested, ${feed}, was declined by those who manage ${server}.`,
  notTold: 'Whoever suggested it takes no direct messages and was not told.',
};
