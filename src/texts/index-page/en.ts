import type { Names } from '../languages.ts';
import { plural } from '../plural.ts';

export const en = {
  names: {
    selector: ['selector', 'Follow the page itself: a CSS selector of its headlines, such as “h2 a”'],
  } satisfies Names,
  offer: (page: string) =>
    `No feed was found, but the page ${page} can be followed itself: its links are read as articles, and new ones as they appear.`,
  offerBySelector: (page: string) =>
    `The page ${page} can be followed by the links you named: they are read as articles, and new ones as they appear.`,
  links: plural('en', { one: 'It would take this link now:', other: 'It would take these # links now:' }),
  unlike: 'Are these not its headlines? Ask again with the option `selector`, such as `h2 a`.',
  confirm: 'Follow this page',
  notFollowed: 'Nothing was followed. `/source add` does that.',
  followed: (page: string) =>
    `This server now follows the page ${page}; its newest links are read right now.\nIts stories come with the next digest; \`/digest now\` shows them at once.`,
  already: (page: string) => `This server follows the page ${page} already. Nothing was changed.`,
  closed: 'This offer is no longer open. Use `/source add` again.',
  neither:
    'Neither a feed nor a list of articles was found there. Look on the site for a link called RSS or Atom and give that address, or give the page that lists its news, with the option `selector`, such as `h2 a`.',
  kind: 'page',
};
