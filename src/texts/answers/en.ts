import type { Names } from '../languages.ts';
import { plural } from '../plural.ts';

export const en = {
  names: {
    digest: ['digest', 'The news as a digest'],
    now: ['now', 'The news of the last hours, for you alone unless you share it'],
    topic: ['topic', 'Only stories with this word or phrase'],
    hours: ['hours', 'How far back; 24 if left out'],
    share: ['share', 'Show it to everybody in this channel'],
    preview: ['preview', 'What a subscription would post if its time were now'],
  } satisfies Names,
  newsNow: 'The news now',
  newsAbout: (topic: string) => `News about ${topic}`,
  noSources: 'This server follows no sources yet. A manager can add one with `/source add`.',
  sources: plural('en', { one: '# source', other: '# sources' }),
  nothing: (span: string, sources: string) => `Nothing was found (${span}, ${sources}). Try more hours.`,
  nothingAbout: (topic: string, span: string, sources: string) =>
    `Nothing about “${topic}” was found (${span}, ${sources}). Try more hours, or another word.`,
  nothingToPost: (name: string) => `**${name}** would have nothing new to say now.`,
  leftOut: plural('en', {
    one: '# story was left out; it is old news here, or kept out by filters.',
    other: '# stories were left out; they are old news here, or kept out by filters.',
  }),
  sendAgain: 'Not in the channel: send again',
  sendingAgain: 'It is being sent again.',
  isThere: 'It is in the channel',
  takenAsSent: 'Taken as posted. What was still to come goes out now.',
  quoted: (whose: string, words: string) => `${whose}: “${words}”`,
  sameText: 'the same text',
  reportTitle: 'Report a story',
  whichStory: 'Which story?',
  whatIsWrong: 'What is wrong with it?',
  reported: (user: string, digest: string, words: string) => `⚑ ${user} reports a story of “${digest}”: ${words}`,
  thanks: 'Thank you. Those who manage this server find it in their log.',
};
