import type { Names } from '../languages.ts';

export const en = {
  names: {
    article: ['article', 'Single articles: add one by hand, or look for one'],
    add: ['add', 'Add an article to this server’s next digest, by its address, a file, or pasted text'],
    url: ['url', 'Address of the article; leave it out to paste the text'],
    file: ['file', 'A text file or a saved page'],
    search: ['search', 'Look through the stored articles'],
    words: ['words', 'All of these must stand in it'],
  } satisfies Names,
  addToNext: 'Add to next digest',
  pasteTitle: 'Add an article',
  pasteLabel: 'The text, its headline on the first line',
  pasteHint: 'Put the address of the original on a line of its own, if there is one.',
  added: (title: string) => `Added ${title}. It can stand in the next digest of this server.`,
  updated: (title: string) => `${title} was here already; its text is up to date now.`,
  known: (title: string) => `${title} was here already, with the same text. Nothing was changed.`,
  nothing: (words: string) => `Nothing stored has “${words}” in it. Try fewer words, or other ones.`,
};
