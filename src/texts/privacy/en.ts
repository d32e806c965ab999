import type { Names } from '../languages.ts';
import { plural } from '../plural.ts';

export const en = {
  names: {
    privacy: ['privacy', 'What is stored of you; take it with you, or have it forgotten'],
    show: ['show', 'What is stored of you'],
    export: ['export', 'All of it as a file'],
    delete: ['delete', 'Have yourself forgotten'],
  } satisfies Names,
  kept: 'This bot reads no messages and keeps no names. Of you it keeps your Discord id beside',
  changes: plural('en', {
    one: '# change or report you made with its commands',
    other: '# changes and reports you made with its commands',
  }),
  articles: plural('en', { one: '# article you added', other: '# articles you added' }),
  sources: plural('en', { one: '# source you followed for a server', other: '# sources you followed for a server' }),
  digests: plural('en', { one: '# digest you get by direct message', other: '# digests you get by direct message' }),
  suggestions: plural('en', {
    one: '# source you suggested that waits for a manager',
    other: '# sources you suggested that wait for a manager',
  }),
  ways: '`/privacy export` gives you all of it; `/privacy delete` has it forgotten.',
  exported: 'This is all that is stored of you, in every server.',
  ask: 'Your Discord id is taken out of everything stored here, in every server. Your reports and suggestions are deleted, and what you get by direct message ends. Articles and sources you added for a server stay, without your id. This cannot be undone.',
  forget: 'Forget me',
  forgotten: 'You are forgotten. Nothing stored here names you.',
};
